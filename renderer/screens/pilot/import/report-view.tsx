import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { PersonDialog } from '../attendees/person-dialog.tsx'
import { downloadText } from '../parts/download-text.ts'
import { LostChoices } from '../programme/lost-choices.tsx'
import { linkTo } from '../sections.ts'
import { Figures } from './figures.tsx'
import type { ImportStep } from './import-steps.ts'
import { IssueList } from './issue-list.tsx'
import { LackedColumns } from './lacked-columns.tsx'
import { LastImport } from './last-import.tsx'
import { NoReport } from './no-report.tsx'
import { PrintedIssues } from './printed-issues.tsx'
import { useReasonWords } from './reason-words.ts'
import { reportCsv } from './report-csv.ts'

interface ReportViewProps {
  readonly state: Extract<ImportStep, { step: 'report' }>
  readonly onLeave: () => void
}

/** The result of the import, with each line that was not imported; to print, and to send to the ticket office. */
export const ReportView = ({ state, onLeave }: ReportViewProps) => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const { number, time } = useFormats(event.value?.timeZone)
  const reasonWords = useReasonWords()
  const [opened, setOpened] = useState<string | null>(null)
  const [corrected, setCorrected] = useState<ReadonlySet<string>>(new Set())
  const { report, problem, file, at } = state
  if (report === null) return <NoReport problem={problem} onLeave={onLeave} />
  const download = () =>
    downloadText(
      t('import.downloadName'),
      'text/csv;charset=utf-8',
      reportCsv(report, {
        line: t('import.csv.line'),
        kind: t('import.csv.kind'),
        reason: t('import.csv.reason'),
        detail: t('import.csv.detail'),
        refused: t('import.csv.refused'),
        warning: t('import.csv.warning'),
        reasonOf: reasonWords,
      }),
    )
  const vanished = report.vanished ?? 0
  return (
    <>
      <div className="file row gap-3 panel pad-x-5 nowrap" role="status">
        {report.cancelled ? (
          <Status tone="warn" shape="warn">
            {t('import.stopped')}
          </Status>
        ) : (
          <Status tone="ok" shape="ok">
            {t('import.done')}
          </Status>
        )}
        <span className="soft truncate">
          {report.cancelled ? t('import.stoppedMore') : t('import.doneMore', { name: file.name, at: time(at) })}
        </span>
        <span className="end noprint line push-right">
          <LastImport timeZone={event.value?.timeZone} isReported />
          <Button small icon="print" onClick={() => window.print()}>
            {t('action.print')}
          </Button>
          <Button small icon="down" onClick={download}>
            {t('import.download')}
          </Button>
        </span>
      </div>
      <Figures report={report} />
      <LackedColumns source={report.file} />
      <LostChoices lost={report.lostChoices} />
      <div className="pcard pad-4-5 panel min-width-0 issues noprint column min-height-0 overflow-hidden">
        <IssueList report={report} people={{ corrected, onOpen: setOpened }} />
      </div>
      <PrintedIssues report={report} />
      {opened !== null && (
        <PersonDialog
          attendeeId={opened}
          onSaved={() => setCorrected((before) => new Set(before).add(opened))}
          onClose={() => setOpened(null)}
        />
      )}
      <div className="go row gap-3 touch-high">
        {vanished > 0 && (
          <a href={linkTo('attendees')}>
            <Icon name="users" /> {t('import.vanish', { count: vanished, value: number(vanished) })}
          </a>
        )}
        <span className="end line push-right no-shrink">
          <Button large onClick={onLeave}>
            {t('import.again')}
          </Button>
          <a className="btn btn--l btn--primary" href={linkTo('attendees')} onClick={onLeave}>
            {t('import.backToAttendees')}
          </a>
        </span>
      </div>
    </>
  )
}
