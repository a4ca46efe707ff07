import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { type Formats, useFormats } from '../../../i18n/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Marks } from './marks.tsx'
import { Recordings } from './recordings.tsx'

/** The day's results: each file with its chapters, passages for review, the report. */
export const ReplayDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation('replay')
  const { value: event } = useValue('event', {})
  const formats: Formats = useFormats(event?.timeZone)
  const { rows, state } = useView('recordings', {})
  return (
    <Dialog wide title={t('title')} about={t('about')} onClose={onClose}>
      <div className="dialog__body rp">
        {state === 'ready' && rows.length === 0 ? (
          <p className="rp__none soft text-center">{t('none')}</p>
        ) : (
          <Recordings rows={rows} formats={formats} />
        )}
        <Marks formats={formats} />
      </div>
      <footer className="dialog__foot">
        <span className="grow">{t('report')}</span>
        {event?.days.map((date, at) => (
          <a key={date} className="btn" href={`/api/v1/export/day?day=${at + 1}&lang=${i18n.language}`} download>
            {t('day', { number: at + 1 })}
          </a>
        ))}
      </footer>
    </Dialog>
  )
}
