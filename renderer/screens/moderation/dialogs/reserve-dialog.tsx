import { useTranslation } from 'react-i18next'
import { QuestionText } from '../queue/question-text.tsx'
import { AskDialog } from './ask-dialog.tsx'
import type { QuestionDialogProps } from './question-dialog.ts'

/** Hands the question to the referent: from then on nobody else reads it, and no moderator takes it back. */
export const ReserveDialog = ({ desk, row }: QuestionDialogProps) => {
  const { t } = useTranslation('moderation')
  return (
    <AskDialog
      title={t('reserve.title')}
      about={<QuestionText text={row.text ?? ''} proposals={[]} />}
      more={t('reserve.more')}
      go={t('reserve.go')}
      onGo={() => desk.actions.move(row, 'safeguarding')}
      onClose={() => desk.open(null)}
    />
  )
}
