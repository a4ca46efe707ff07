import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../../i18n/format.ts'
import { Status } from '../../../../ui/status.tsx'
import { contrastOf, isLegible } from './template-draft.ts'

interface ColourFieldProps {
  readonly label: string
  /** `#rrggbb`, or an unfinished input. */
  readonly value: string
  readonly onChange: (colour: string) => void
}

/** A colour by picker or number, and whether white letters are readable on it. */
export const ColourField = ({ label, value, onChange }: ColourFieldProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const id = useId()
  const contrast = contrastOf(value)
  return (
    <div className="colour gap-1-2 cells">
      <label htmlFor={id}>{label}</label>
      <input
        className="control full-width entry"
        type="color"
        aria-label={t('template.colour.pick', { label })}
        value={contrast === null ? '#000000' : value}
        onChange={({ target }) => onChange(target.value.toLowerCase())}
      />
      <input
        id={id}
        className="num control full-width entry"
        value={value}
        maxLength={7}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isLegible(value) ? undefined : true}
        aria-describedby={`${id}-contrast`}
        onChange={({ target }) => onChange(target.value.trim().toLowerCase())}
      />
      <p id={`${id}-contrast`} className="colour__say space-below-1 full-row min-height-20" aria-live="polite">
        {contrast === null ? (
          <Status tone="stop" shape="stop">
            {t('template.colour.unreadable')}
          </Status>
        ) : isLegible(value) ? (
          <Status tone="ok" shape="ok">
            {t('template.colour.legible', { value: number(Math.floor(contrast * 10) / 10) })}
          </Status>
        ) : (
          <Status tone="stop" shape="stop">
            {t('template.colour.tooLight', { value: number(Math.floor(contrast * 10) / 10) })}
          </Status>
        )}
      </p>
    </div>
  )
}
