import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Status } from '../../../ui/status.tsx'

interface ImportProgressProps {
  readonly progress: ViewValue<'imports.progress'> | undefined
  readonly cancelling: boolean
  readonly onStop: () => void
}

export const ImportProgress = ({ progress, cancelling, onStop }: ImportProgressProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const isWriting = progress?.state === 'writing'
  const written = isWriting ? progress.written : 0
  const rows = isWriting ? progress.rows : 0
  return (
    <section className="work pad-6 stack gap-4 panel" aria-label={t('import.writing')}>
      <Status tone="accent" shape="file">
        {cancelling ? t('import.stopping') : isWriting ? t('import.writing') : t('import.stateReading')}
      </Status>
      <div className="prog--big round-s">
        <Progress label={t('import.writing')} value={rows === 0 ? 0 : written / rows} />
      </div>
      <div className="row gap-4 justify-between">
        <p className="soft num" role="status">
          {isWriting
            ? t('import.writingRows', { count: written, written: number(written), rows: number(rows) })
            : '\u00A0'}
        </p>
        <Button disabled={cancelling} onClick={onStop}>
          {t('import.stop')}
        </Button>
      </div>
      <p className="soft">{cancelling ? t('import.stopMore') : t('import.writingMore')}</p>
    </section>
  )
}
