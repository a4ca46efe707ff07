import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../../i18n/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { card, keepScale, leastScale, mostScale } from './screen-scale.ts'

interface CalibrateDialogProps {
  readonly scale: number
  readonly onClose: () => void
}

/** A browser does not know the size of its screen. A bank card, which everybody has, gives it. */
export const CalibrateDialog = ({ scale, onClose }: CalibrateDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const [tried, setTried] = useState(scale)
  return (
    <Dialog title={t('template.scale.title')} about={t('template.scale.about')} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          keepScale(tried)
          onClose()
        }}
      >
        <div className="dialog__body">
          <div className="scroll pad-2">
            <div
              className="bankcard shade-accent"
              aria-hidden="true"
              style={{ width: `calc(${card.widthMm}mm * ${tried})`, height: `calc(${card.heightMm}mm * ${tried})` }}
            />
          </div>
          <label className="bankcard__scale align-center stack gap-3">
            <span>{t('template.scale.label')}</span>
            <input
              type="range"
              data-autofocus
              min={leastScale}
              max={mostScale}
              step={0.005}
              value={tried}
              aria-valuetext={t('template.scale.value', { value: number(Math.round(tried * 1000) / 10) })}
              onChange={({ target }) => setTried(Number(target.value))}
            />
            <span className="num">{t('template.scale.value', { value: number(Math.round(tried * 1000) / 10) })}</span>
          </label>
        </div>
        <footer className="dialog__foot">
          <Button onClick={() => setTried(1)}>{t('template.scale.reset')}</Button>
          <span className="grow" />
          <Button kind="primary" submit>
            {t('template.scale.keep')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
