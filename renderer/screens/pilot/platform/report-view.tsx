import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import type { Mapping } from '../../../../shared/domain/attendees/import/mapping.ts'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { ColumnsCard } from '../import/columns-card.tsx'
import { Figures } from '../import/figures.tsx'
import { FormulaDialog } from '../import/formula-dialog.tsx'
import { meansFormula } from '../import/formula-values.ts'
import { IssueList } from '../import/issue-list.tsx'
import { LackedColumns } from '../import/lacked-columns.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { LostChoices } from '../programme/lost-choices.tsx'
import { linkTo } from '../sections.ts'

interface ReportViewProps {
  readonly report: ViewValue<'connector.report'>
  readonly timeZone: string | undefined
  /** Reads the list with another mapping from now on. */
  readonly onCorrect: (mapping: Mapping) => void
}

/** How many days the dialog offers while the event has none. */
const usualDays = 2

/** The result of the list's last import, with each line that was not imported. */
export const ReportView = ({ report, timeZone, onCorrect }: ReportViewProps) => {
  const { t } = useTranslation('pilot')
  const { time, number } = useFormats(timeZone)
  const event = useValue('event', {})
  const [asked, setAsked] = useState<{ readonly cell: string; readonly lines: number } | null>(null)
  if (!report)
    return (
      <Card title={t('platform.report.title')}>
        <Empty title={t('platform.report.empty')} more={t('platform.report.emptyMore')} />
      </Card>
    )
  const { vanished, file } = report
  return (
    <>
      <Figures report={report} />
      <LackedColumns source={file} />
      <LostChoices lost={report.lostChoices} />
      <div className="two frame gap-4">
        <div className="pcard pad-4-5 panel min-width-0 issues column min-height-0 overflow-hidden">
          <IssueList report={report} onTell={(cell, lines) => setAsked({ cell, lines })} />
        </div>
        <ColumnsCard headings={file.headings} mapping={file.mapping} onCorrect={onCorrect} />
      </div>
      <div className="go row gap-3 touch-high">
        <span className="soft truncate">
          {t('platform.report.at', { at: time(report.at) })} {t('platform.report.lines')}
        </span>
        {vanished > 0 && (
          <span className="end line push-right no-shrink">
            <a href={linkTo('attendees')}>
              <Icon name="users" /> {t('import.vanish', { count: vanished, value: number(vanished) })}
            </a>
          </span>
        )}
      </div>
      {asked && (
        <FormulaDialog
          {...asked}
          dayCount={event.value?.days.length || usualDays}
          onTell={(formula) => {
            setAsked(null)
            onCorrect(meansFormula(file.mapping, asked.cell, formula))
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
