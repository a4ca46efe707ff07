import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { ImportProblem } from '../import/import-problem.tsx'
import { refusedCount, toWrite } from '../import/import-report.ts'
import { askImport, type ImportAnswer } from '../import/import-request.ts'
import { IssueList } from '../import/issue-list.tsx'
import { LostChoices } from './lost-choices.tsx'
import { ProgrammeChanges } from './programme-changes.tsx'

type Stage = 'choosing' | 'reading' | 'read' | 'saving' | 'saved'

interface ImportProgrammeDialogProps {
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** A file is read first and saved when the person has seen what it changes. */
export const ImportProgrammeDialog = ({ timeZone, onClose }: ImportProgrammeDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const [stage, setStage] = useState<Stage>('choosing')
  const [file, setFile] = useState<File | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const ask = async (chosen: File, dryRun: boolean) => {
    setStage(dryRun ? 'reading' : 'saving')
    setFile(chosen)
    const given = await askImport({ what: 'programme', file: chosen, dryRun })
    setAnswer(given)
    setStage('problem' in given ? 'choosing' : dryRun ? 'read' : 'saved')
  }
  const report = answer && 'report' in answer ? answer.report : null
  const isBusy = stage === 'reading' || stage === 'saving'
  const mayWrite = stage === 'read' && report !== null && toWrite(report) > 0
  return (
    <Dialog title={t('programme.importDialog.title')} about={t('programme.importDialog.more')} wide onClose={onClose}>
      <div className="dialog__body stack gap-3">
        {answer && 'problem' in answer && <ImportProblem problem={answer.problem} />}
        {report && (
          <>
            <p className="soft text-large num">
              {(['imported', 'updated', 'unchanged'] as const)
                .map((what) => t(`journal.count.${what}`, { count: report[what], value: number(report[what]) }))
                .join(', ')}
            </p>
            {refusedCount(report) + report.warnings.length > 0 && (
              <div className="prg__issues issues column min-size-0">
                <IssueList report={report} />
              </div>
            )}
            <LostChoices lost={report.lostChoices} />
            <ProgrammeChanges report={report} timeZone={timeZone} />
          </>
        )}
      </div>
      <footer className="dialog__foot">
        <NoticeArea>
          {isBusy && (
            <Status tone="wait" shape="wait">
              {t(`programme.importDialog.${stage}`)}
            </Status>
          )}
          {stage === 'read' && (
            <Status tone={mayWrite ? 'wait' : 'ok'} shape={mayWrite ? 'info' : 'ok'}>
              {t(mayWrite ? 'programme.importDialog.preview' : 'programme.importDialog.nothing')}
            </Status>
          )}
          {stage === 'saved' && (
            <Status tone="ok" shape="ok">
              {t('programme.importDialog.done')}
            </Status>
          )}
        </NoticeArea>
        <FileButton
          {...(report ? {} : { kind: 'primary' as const, 'data-autofocus': true })}
          disabled={isBusy}
          onChoose={(chosen) => void ask(chosen, true)}
        >
          {t(report ? 'import.again' : 'programme.importDialog.choose')}
        </FileButton>
        {mayWrite && file && (
          <Button kind="primary" onClick={() => void ask(file, false)}>
            {t('programme.importDialog.save')}
          </Button>
        )}
        {stage === 'saved' && (
          <Button kind="primary" onClick={onClose}>
            {t('action.done')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}
