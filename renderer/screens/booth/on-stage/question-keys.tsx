import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useActor } from '../../../i18n/actor.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import type { FormOrder } from '../settings/use-form-order.ts'

interface QuestionKeysProps {
  readonly roomId: string
  readonly stage: Pick<ViewValue<'stage'>, 'question' | 'questions'>
  readonly give: FormOrder['give']
}

/**
 * The public's questions: shown when moderators put them on air, or held until the booth releases them; and given back
 * before a screen has painted them. After that moderators take them off.
 */
export const QuestionKeys = ({ roomId, stage: { question, questions }, give }: QuestionKeysProps) => {
  const { t } = useTranslation('onStage')
  const actor = useActor()
  if (!questions) return null
  const { slot, asked } = questions
  const isHeld = slot === 'held'
  const wordsOf = ({ text, by }: NonNullable<typeof asked>) =>
    by === null ? t('question.asked', { text }) : t('question.askedBy', { text, name: actor(by) })
  const word = asked ? wordsOf(asked) : question ? t('question.shown', { text: question.text }) : t('question.none')
  return (
    <section className="ons__part rule-bottom" aria-label={t('question.label')}>
      <div className="row min-width-0">
        <b>{t('question.label')}</b>
        <Status tone={isHeld ? 'warn' : 'ok'} shape={isHeld ? 'lock' : 'ok'}>
          {t(isHeld ? 'question.held' : 'question.direct')}
        </Status>
      </div>
      <div className="row min-width-0">
        <span className="grow truncate" title={word}>
          {word}
        </span>
        <Button
          disabled={asked === null}
          onClick={() => asked && void give('questions.withdrawAir', { questionId: asked.id }, t('question.givenBack'))}
        >
          {t('question.giveBack')}
        </Button>
        <Button
          kind={isHeld && asked ? 'primary' : 'plain'}
          onClick={() =>
            void give(
              'show.questions',
              { roomId, slot: isHeld ? 'direct' : 'held' },
              t(isHeld ? 'question.letGo' : 'question.nowHeld'),
            )
          }
        >
          {t(isHeld ? 'question.release' : 'question.hold')}
        </Button>
      </div>
    </section>
  )
}
