import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { ImportProblem } from '../import/import-problem.tsx'
import { refusedCount } from '../import/import-report.ts'
import { askImport, type ImportAnswer } from '../import/import-request.ts'
import { IssueList } from '../import/issue-list.tsx'

/** A programme is short: it is read and saved at once, and the report names what was not. */
export const ImportProgrammeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const [isReading, setIsReading] = useState(false)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const read = async (file: File) => {
    setIsReading(true)
    setAnswer(await askImport({ what: 'programme', file, dryRun: false }))
    setIsReading(false)
  }
  const report = answer && 'report' in answer ? answer.report : null
  return (
    <Dialog title={t('programme.importDialog.title')} about={t('programme.importDialog.more')} wide onClose={onClose}>
      <div className="dialog__body">
        {answer && 'problem' in answer && <ImportProblem problem={answer.problem} />}
        {report && (
          <>
            <p className="soft text-large num">
              {(['imported', 'updated', 'unchanged'] as const)
                .map((what) => t(`journal.count.${what}`, { count: report[what], value: number(report[what]) }))
                .join(', ')}
            </p>
            {refusedCount(report) + report.warnings.length > 0 && (
              <div className="prg__issues issues column min-height-0 overflow-hidden">
                <IssueList report={report} />
              </div>
            )}
          </>
        )}
      </div>
      <footer className="dialog__foot">
        <NoticeArea>
          {isReading && (
            <Status tone="wait" shape="wait">
              {t('programme.importDialog.reading')}
            </Status>
          )}
          {!isReading && report && (
            <Status tone="ok" shape="ok">
              {t('programme.importDialog.done')}
            </Status>
          )}
        </NoticeArea>
        <FileButton
          {...(report ? {} : { kind: 'primary' as const, 'data-autofocus': true })}
          disabled={isReading}
          onChoose={(file) => void read(file)}
        >
          {report ? t('import.again') : t('programme.importDialog.choose')}
        </FileButton>
        {report && (
          <Button kind="primary" onClick={onClose}>
            {t('action.done')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}
