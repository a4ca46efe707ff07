import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { DisagreementDialog } from '../../../ui/disagreements/disagreement-dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'

export const OtherDisagreementDialog = ({ disagreement }: { readonly disagreement: ViewRow<'disagreements'> }) => {
  const { t } = useTranslation('disagreements')
  const { event, close, say } = useDesk()
  const words = useProblemWords()
  return (
    <DisagreementDialog
      disagreement={disagreement}
      timeZone={event?.timeZone}
      wordsOf={words}
      onClose={close}
      onSettled={() => say(t('settled'))}
    />
  )
}
