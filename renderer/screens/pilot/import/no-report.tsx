import { useTranslation } from 'react-i18next'
import { type Problem, problemName } from '../../../../shared/contract/problem.ts'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { ImportProblem } from './import-problem.tsx'

interface NoReportProps {
  readonly problem: Problem | null
  readonly onLeave: () => void
}

/** An import without a report: stopped on purpose, which is no error, or interrupted. */
export const NoReport = ({ problem, onLeave }: NoReportProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const progress = useValue('imports.progress', {})
  const isStopped = problem !== null && problemName(problem) === 'cancelled'
  const { written, rows } = progress.value ?? { written: 0, rows: 0 }
  return (
    <>
      {problem && !isStopped && <ImportProblem problem={problem} />}
      <section className="work pad-6 stack gap-4 panel" role="status">
        {isStopped ? (
          <Status tone="warn" shape="warn">
            {t('import.stopped')}
          </Status>
        ) : (
          <Status tone="stop" shape="stop">
            {t('import.failed')}
          </Status>
        )}
        {isStopped && (
          <p className="num">
            {t('import.writingRows', { count: written, written: number(written), rows: number(rows) })}
          </p>
        )}
        <div className="row gap-4 justify-between">
          <p className="soft">{isStopped ? t('import.stoppedMore') : t('import.failedMore')}</p>
          <Button kind="primary" onClick={onLeave}>
            {t('import.again')}
          </Button>
        </div>
      </section>
    </>
  )
}
