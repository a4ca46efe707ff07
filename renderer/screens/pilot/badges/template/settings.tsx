import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { badgeFormats } from '../../../../../shared/domain/badges/template-refusals.ts'
import { Button } from '../../../../ui/button.tsx'
import { FileButton } from '../../../../ui/file-button.tsx'
import { Status } from '../../../../ui/status.tsx'
import { Card } from '../../parts/card.tsx'
import { Choice } from '../../parts/choice.tsx'
import { downloadText } from '../../parts/download-text.ts'
import { ColourField } from './colour-field.tsx'
import {
  type Colours,
  colourNames,
  coloursOf,
  type Draft,
  type FileFault,
  type Format,
  fieldNames,
  fieldsOf,
  hasLogo,
  isOwn,
  readLogo,
  readSvg,
  type Template,
  withColours,
  withFields,
  withoutLogo,
  withoutOwn,
} from './template-draft.ts'

interface SettingsProps {
  readonly template: Template
  readonly draft: Draft
  readonly stale: boolean
  readonly onFormat: (format: Format) => void
  readonly onChange: (draft: Draft) => void
}

/** What an organiser may change of one badge. A change takes effect only when it is put to use. */
export const Settings = ({ template, draft, stale, onFormat, onChange }: SettingsProps) => {
  const { t } = useTranslation('pilot')
  const { format } = template
  const fields = fieldsOf(template, draft)
  return (
    <Card title={t('template.settings')} stale={stale} className="settings">
      <fieldset className="choices">
        <legend className="vh">{t('template.which')}</legend>
        <div className="choices__row flex wrap">
          {badgeFormats.map((one) => (
            <Choice key={one} type="radio" name="format" checked={one === format} onChange={() => onFormat(one)}>
              {t(`template.format.${one}`)}
            </Choice>
          ))}
        </div>
      </fieldset>

      <fieldset className="choices settings__part pad-top-3 space-above-2 rule-top">
        <legend className="full-width">{t('template.fields.title')}</legend>
        {fieldNames.map((name) => (
          <Choice
            key={name}
            type="checkbox"
            checked={fields[name]}
            onChange={({ target }) => onChange(withFields(template, draft, { ...fields, [name]: target.checked }))}
          >
            {t(`template.fields.${name}`)}
          </Choice>
        ))}
        <p className="soft text-small">{t('template.fields.always')}</p>
      </fieldset>

      <section className="settings__part pad-top-3 space-above-2 rule-top" aria-label={t('template.colour.title')}>
        <h4>{t('template.colour.title')}</h4>
        {template.blackAndWhite ? (
          <p className="soft">{t('template.colour.none')}</p>
        ) : (
          <ColourFields key={`${template.changedAt}`} template={template} draft={draft} onChange={onChange} />
        )}
      </section>

      <LogoPart template={template} draft={draft} onChange={onChange} />
      <DrawingPart template={template} draft={draft} onChange={onChange} />
    </Card>
  )
}

type PartProps = Pick<SettingsProps, 'template' | 'draft' | 'onChange'>

const ColourFields = ({ template, draft, onChange }: PartProps) => {
  const { t } = useTranslation('pilot')
  // As typed: an incomplete colour is not applied.
  const [typed, setTyped] = useState<Partial<Colours>>({})
  const colours = { ...coloursOf(template, draft), ...typed }
  const change = (name: (typeof colourNames)[number], colour: string) => {
    const next = { ...colours, [name]: colour }
    setTyped((before) => ({ ...before, [name]: colour }))
    if (!/^#[0-9a-f]{6}$/.test(colour)) return
    setTyped({})
    onChange(withColours(template, draft, next))
  }
  const { usualColours } = template
  const isUsual = colourNames.every((name) => colours[name] === usualColours[name])
  return (
    <>
      {colourNames.map((name) => (
        <ColourField
          key={name}
          label={t(`template.colour.${name}`)}
          value={colours[name]}
          onChange={(colour) => change(name, colour)}
        />
      ))}
      {!isUsual && (
        <Button
          small
          icon="undo"
          onClick={() => {
            setTyped({})
            onChange(withColours(template, draft, null))
          }}
        >
          {t('template.colour.usual')}
        </Button>
      )}
    </>
  )
}

const LogoPart = ({ template, draft, onChange }: PartProps) => {
  const { t } = useTranslation('pilot')
  const [fault, setFault] = useState<FileFault | null>(null)
  const choose = async (file: File) => {
    const read = await readLogo(file)
    setFault('fault' in read ? read.fault : null)
    if ('logo' in read) onChange({ ...draft, logo: read.logo })
  }
  return (
    <section className="settings__part pad-top-3 space-above-2 rule-top" aria-label={t('template.logo.title')}>
      <h4>{t('template.logo.title')}</h4>
      <p className="soft text-small">{t('template.logo.more')}</p>
      <div className="line wrap space-above-2">
        <FileButton
          small
          kinds=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
          onChoose={(file) => void choose(file)}
        >
          {t(hasLogo(template, draft) ? 'template.logo.other' : 'template.logo.choose')}
        </FileButton>
        {hasLogo(template, draft) && (
          <Button small onClick={() => onChange(withoutLogo(template, draft))}>
            {t('template.logo.remove')}
          </Button>
        )}
      </div>
      <Fault fault={fault} />
    </section>
  )
}

const DrawingPart = ({ template, draft, onChange }: PartProps) => {
  const { t } = useTranslation('pilot')
  const [fault, setFault] = useState<FileFault | null>(null)
  const { format, svg } = template
  const choose = async (file: File) => {
    const read = await readSvg(file)
    setFault('fault' in read ? read.fault : null)
    if ('svg' in read) onChange({ ...draft, svg: read.svg })
  }
  return (
    <section className="settings__part pad-top-3 space-above-2 rule-top" aria-label={t('template.own.title')}>
      <h4>
        {t('template.own.title')}
        <span className="muted">{t(isOwn(template, draft) ? 'template.own.yours' : 'template.own.ours')}</span>
      </h4>
      <div className="line wrap space-above-2">
        <FileButton small kinds=".svg,image/svg+xml" onChoose={(file) => void choose(file)}>
          {t('template.own.choose')}
        </FileButton>
        <Button small onClick={() => downloadText(`badge-${format}.svg`, 'image/svg+xml', draft.svg ?? svg)}>
          {t('template.own.download')}
        </Button>
        {isOwn(template, draft) && (
          <Button small icon="undo" onClick={() => onChange(withoutOwn(template, draft))}>
            {t('template.own.back')}
          </Button>
        )}
      </div>
      <Fault fault={fault} />
    </section>
  )
}

const Fault = ({ fault }: { readonly fault: FileFault | null }) => {
  const { t } = useTranslation('pilot')
  return (
    <p
      className="input__error wraps-status min-height-20 row gap-15 tone-stop bold i16"
      role="status"
      aria-live="polite"
    >
      {fault && (
        <Status tone="stop" shape="stop">
          {fault === 'unreadable' ? t('template.fileUnreadable') : t(`problem.${fault}`)}
        </Status>
      )}
    </p>
  )
}
