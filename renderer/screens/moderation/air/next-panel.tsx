import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { actKeys } from '../acts/row-acts.ts'
import type { Desk } from '../desk.ts'
import { QuestionCard } from '../queue/question-card.tsx'
import { airMeant } from './air-meant.ts'

/** The next questions. One key puts the first on air. */
export const NextPanel = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  const { queue } = desk
  const ids = queue.idsIn('next')
  const meant = airMeant(queue)
  const isAtNext = queue.chosen.list === 'next'
  // The requested one is shown above already.
  const asks = meant?.airAsked === null ? meant : undefined
  const leading = isAtNext ? undefined : asks
  return (
    <section className="sec mnext" aria-label={t('list.next')}>
      <div className="sec__h">
        <h2>{t('list.next')}</h2>
        {ids.length > 1 && <b className="muted num">{ids.length}</b>}
        <span className="end text-small">{ids.length > 0 && t('next.boothSees')}</span>
      </div>
      {ids.length === 0 && <p className="soft">{t('empty.next')}</p>}
      <div className="stack">
        {ids.map((id, index) => (
          <QuestionCard
            key={id}
            desk={desk}
            id={id}
            name="next"
            row={queue.book.byId.get(id)}
            parts={queue.book.partsOf.get(id)}
            isChosen={isAtNext && queue.chosen.id === id}
            isMeant={ids.length > 1 && asks?.questionId === id}
            isBusy={desk.actions.isBusy(id)}
            now={desk.now}
            position={index + 1}
            count={ids.length}
          />
        ))}
      </div>
      {leading && (
        <Button
          kind="primary"
          keyName={actKeys.air}
          disabled={desk.actions.isBusy(leading.questionId)}
          onClick={() => desk.act('air', leading)}
        >
          {t('act.askAir')}
        </Button>
      )}
    </section>
  )
}
