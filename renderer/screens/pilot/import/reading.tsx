import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'

interface ReadingProps {
  readonly file: File
  readonly onLeave: () => void
}

/** A trial reading. Its duration is unknown, so the bar only shows activity. */
export const Reading = ({ file, onLeave }: ReadingProps) => {
  const { t } = useTranslation('pilot')
  return (
    <section className="work pad-6 stack gap-4 panel" role="status">
      <Status tone="accent" shape="file">
        {t('import.reading', { name: file.name })}
      </Status>
      <div className="prog round-s overflow-hidden prog--big prog--open" aria-hidden="true">
        <i />
      </div>
      <div className="row gap-4 justify-between">
        <span className="soft">{t('import.nothingWritten')}</span>
        <Button onClick={onLeave}>{t('action.cancel')}</Button>
      </div>
    </section>
  )
}
