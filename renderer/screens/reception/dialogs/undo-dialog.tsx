import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk-context.tsx'
import { nameOf, type Person } from '../person.ts'
import { at } from '../use-passages.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useAct } from './use-act.ts'

export const UndoDialog = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('reception')
  const { checkpoint, passages, say } = useDesk()
  const { act, leave, isBusy, problem } = useAct()
  const undo = async (reason: string) => {
    const { attendeeId } = person
    const reply = await act('checkIn.undo', { attendeeId, reason, ...at(checkpoint) })
    if ('problem' in reply) return
    passages.change({ type: 'undone', attendeeId, checkpoint, reason })
    leave()
    say(t('panel.undone'))
  }
  return (
    <ReasonDialog
      title={t('reasons.undo.title')}
      about={nameOf(person)}
      presets={t('reasons.undo.presets', { returnObjects: true })}
      confirm={t('reasons.undo.confirm')}
      isBusy={isBusy}
      problem={problem}
      onReason={({ reason }) => void undo(reason)}
    />
  )
}
