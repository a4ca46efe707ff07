import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import type { Desk } from '../desk.ts'

/** Undoes the person's last action, for screens without a keyboard. */
export const UndoButton = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  return (
    <Button small icon="undo" onClick={() => void desk.actions.undo()}>
      {t('undo.act')}
    </Button>
  )
}
