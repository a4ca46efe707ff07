import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areMostUnknown } from '../../../../shared/domain/attendees/import/missing-people.ts'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { LostChoices } from '../programme/lost-choices.tsx'
import { ColumnsCard } from './columns-card.tsx'
import { DoubtQuestions } from './doubt-questions.tsx'
import { Figures } from './figures.tsx'
import { FileLine } from './file-line.tsx'
import { FormulaDialog } from './formula-dialog.tsx'
import { meansFormula } from './formula-values.ts'
import { ImportProblem } from './import-problem.tsx'
import { refusedCount, toWrite } from './import-report.ts'
import type { ImportStep } from './import-steps.ts'
import { IssueList } from './issue-list.tsx'
import { LackedColumns } from './lacked-columns.tsx'
import { UnknownPeopleDialog } from './unknown-people-dialog.tsx'
import type { Importing } from './use-import.ts'

/** How many days the dialog offers while the event has none. */
const usualDays = 2

interface PreviewProps {
  readonly state: Extract<ImportStep, { step: 'preview' }>
  readonly importing: Importing
}

/** A trial reading: what would be accepted and refused, and how the file was interpreted. */
export const Preview = ({ state, importing }: PreviewProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const event = useValue('event', {})
  const [asked, setAsked] = useState<{ readonly cell: string; readonly lines: number } | null>(null)
  const { report, mapping, doubts, rereading } = state
  const out = refusedCount(report)
  const coming = toWrite(report)
  const vanished = report.vanished ?? 0
  const [isAskedAgain, setIsAskedAgain] = useState(false)
  const { imported, updated, unchanged } = report
  const isDoubtful = areMostUnknown({ unknown: imported, known: updated + unchanged, missing: vanished })
  return (
    <>
      <FileLine file={state.file} source={report.file} rereading={rereading} onLeave={importing.leave} />
      <Figures report={report} stale={rereading} />
      <LackedColumns source={report.file} />
      <LostChoices lost={report.lostChoices} />
      {state.problem && <ImportProblem problem={state.problem} />}
      {mapping && (
        <DoubtQuestions
          doubts={doubts}
          onAnswer={(doubt, heading) => {
            const columns = { ...mapping.columns, [doubt.field]: heading ?? [] }
            importing.correct({ ...mapping, columns }, doubt)
          }}
        />
      )}
      <div className={mapping ? 'two frame gap-4' : 'two frame gap-4 two--one one-column'}>
        <div className="pcard pad-4-5 panel min-width-0 issues column min-height-0 overflow-hidden">
          <IssueList
            report={report}
            {...(mapping && { onTell: (cell: string, lines: number) => setAsked({ cell, lines }) })}
          />
        </div>
        {mapping && report.file && (
          <ColumnsCard headings={report.file.headings} mapping={mapping} onCorrect={importing.correct} />
        )}
      </div>
      <div className="go row gap-3 touch-high">
        {doubts.length > 0 ? (
          <Status tone="warn" shape="unknown">
            {t('import.doubts.first')}
          </Status>
        ) : out > 0 ? (
          <>
            <Status tone="warn" shape="warn">
              {t('import.stayOut', { count: out, value: number(out) })}
            </Status>
            {vanished === 0 && <span className="soft truncate">{t('import.stayOutMore')}</span>}
          </>
        ) : (
          <>
            <Status tone="ok" shape="ok">
              {coming === 0 ? t('import.nothingNew') : t('import.allIn')}
            </Status>
            {coming === 0 && vanished === 0 && <span className="soft truncate">{t('import.nothingNewMore')}</span>}
          </>
        )}
        {vanished > 0 && (
          <Status tone="warn" shape="warn">
            {t('import.vanish', { count: vanished, value: number(vanished) })}
          </Status>
        )}
        <span className="end line push-right no-shrink">
          <Button large onClick={importing.leave}>
            {t('action.cancel')}
          </Button>
          <Button
            kind="primary"
            large
            disabled={rereading || doubts.length > 0}
            onClick={isDoubtful ? () => setIsAskedAgain(true) : importing.write}
          >
            {coming === 0 ? t('import.goNothing') : t('import.go', { count: coming, value: number(coming) })}
          </Button>
        </span>
      </div>
      {isAskedAgain && (
        <UnknownPeopleDialog report={report} onWrite={importing.write} onClose={() => setIsAskedAgain(false)} />
      )}
      {asked && mapping && (
        <FormulaDialog
          {...asked}
          dayCount={event.value?.days.length || usualDays}
          onTell={(formula) => {
            setAsked(null)
            importing.correct(meansFormula(mapping, asked.cell, formula))
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
