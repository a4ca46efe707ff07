import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { pressedOnce } from '../../../ui/pressed-once.ts'
import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'
import type { Proposal } from '../queue/text-pieces.ts'
import { screenKeys } from './moderation-keys.ts'
import { actKeys, firstActs, mayAct, type RowAct } from './row-acts.ts'
import { useActWord } from './use-act-word.ts'

interface CardActsProps {
  readonly desk: Desk
  readonly row: Question
  readonly proposals: readonly Proposal[]
}

/** The actions of the chosen question, each with its key. */
export const CardActs = ({ desk, row, proposals }: CardActsProps) => {
  const { t } = useTranslation('moderation')
  const word = useActWord(desk)
  const acts = (firstActs[row.state] ?? []).filter((act) => mayAct(act, row, desk.isReferent))
  // If the text may name a person, masking comes first.
  const leading = acts.includes('mask') && proposals.length > 0 ? 'mask' : acts[0]
  const near = desk.near(row.questionId).length
  const isClosed = row.state === 'safeguarding' && !desk.isReferent
  const noDanger = async () => {
    const { give, say } = desk.actions
    if (await give('questions.check', { questionId: row.questionId })) say(t('toCheck.done'))
  }
  if (isClosed) return <p className="soft text-normal text-pretty break-anywhere">{t('reservedToReferent')}</p>
  return (
    <div className="mq__acts flow">
      {acts.map((act) => (
        <Button
          key={act}
          kind={act === leading ? 'primary' : 'plain'}
          disabled={desk.actions.isBusy(row.questionId)}
          keyName={actKeys[act as Exclude<RowAct, 'withdraw'>]}
          onClick={pressedOnce(() => desk.act(act, row))}
        >
          {word(act, row)}
        </Button>
      ))}
      {row.toCheck && desk.isReferent && (
        <Button icon="ok" disabled={desk.actions.isBusy(row.questionId)} onClick={() => void noDanger()}>
          {t('toCheck.noDanger')}
        </Button>
      )}
      {near > 0 && mayAct('near', row, desk.isReferent) && (
        <Button kind="quiet" icon="stack" keyName={actKeys.near} onClick={() => desk.act('near', row)}>
          {t('act.nearOnes', { count: near })}
        </Button>
      )}
      <Button kind="quiet" keyName={screenKeys.more} onClick={() => desk.open({ is: 'more', id: row.questionId })}>
        {t('act.more')}
      </Button>
    </div>
  )
}
