import { useTranslation } from 'react-i18next'
import type { ColumnDoubt } from '../../../../shared/domain/attendees/import/doubts.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'

interface DoubtQuestionsProps {
  readonly doubts: readonly ColumnDoubt[]
  /** `heading`: null leaves the column aside. */
  readonly onAnswer: (doubt: ColumnDoubt, heading: string | null) => void
}

/** What a person must tell of the columns before the file may be imported. */
export const DoubtQuestions = ({ doubts, onAnswer }: DoubtQuestionsProps) => {
  const { t } = useTranslation('pilot')
  if (doubts.length === 0) return null
  return (
    <section className="panel pad-4-5 stack gap-3" aria-label={t('import.doubts.title')}>
      {doubts.map((doubt) => (
        <div key={doubt.field} className="row gap-3 wrap">
          <Status tone="warn" shape="unknown">
            {doubt.field === 'status'
              ? t('import.doubts.status', { heading: doubt.headings[0] })
              : t(`import.doubts.${doubt.field}`)}
          </Status>
          {doubt.headings.map((heading) => (
            <Button key={heading} small onClick={() => onAnswer(doubt, heading)}>
              {doubt.field === 'status' ? t('import.doubts.isStatus') : t('import.formula.cell', { cell: heading })}
            </Button>
          ))}
          {doubt.field === 'status' && (
            <Button small onClick={() => onAnswer(doubt, null)}>
              {t('import.doubts.isNoStatus')}
            </Button>
          )}
        </div>
      ))}
    </section>
  )
}
