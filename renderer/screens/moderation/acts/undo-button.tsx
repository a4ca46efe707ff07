import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import type { Desk } from '../desk.ts'

/** Takes the last own act back, where there is no key for it. */
export const UndoButton = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  return (
    <Button small icon="undo" onClick={() => void desk.actions.undo()}>
      {t('undo.act')}
    </Button>
  )
}
