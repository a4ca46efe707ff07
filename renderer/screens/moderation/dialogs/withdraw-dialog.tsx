import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { QuestionText } from '../queue/question-text.tsx'
import { AskDialog } from './ask-dialog.tsx'
import type { QuestionDialogProps } from './question-dialog.ts'

/** Everything that one phone has asked, and will ask. Nobody is told whose phone it is. */
export const WithdrawDialog = ({ desk, row }: QuestionDialogProps) => {
  const { t } = useTranslation('moderation')
  const { value: found } = useValue('questionWithdrawal', { questionId: row.questionId })
  const count = found?.questions ?? null
  const withdraw = async () => {
    const done = await desk.actions.give('questions.withdrawDevice', { questionId: row.questionId })
    if (!done) return false
    desk.queue.moved(row.questionId, 'dismissed')
    desk.actions.say(t('withdraw.done', { count: done.withdrawn }))
    return true
  }
  return (
    <AskDialog
      title={t('withdraw.title')}
      about={<QuestionText text={row.text ?? ''} proposals={[]} />}
      more={count === null ? t('withdraw.more') : `${t('withdraw.now', { count })} ${t('withdraw.more')}`}
      go={t('withdraw.go')}
      onGo={withdraw}
      onClose={() => desk.open(null)}
    />
  )
}
