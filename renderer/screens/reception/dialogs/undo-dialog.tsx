import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk-context.tsx'
import type { Person } from '../person.ts'
import { at } from '../use-passages.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

interface UndoDialogProps {
  readonly person: Person
  /** The entries that the desk saw. A later one stays. */
  readonly admissionIds: readonly string[] | undefined
}

export const UndoDialog = ({ person, admissionIds }: UndoDialogProps) => {
  const { t } = useTranslation('reception')
  const { checkpoint, event, passages, say } = useDesk()
  const { act, leave, isBusy, problem } = useAct()
  const undo = async (reason: string) => {
    const { attendeeId } = person
    const seen = admissionIds && { admissionIds: [...admissionIds] }
    const reply = await act('checkIn.undo', { attendeeId, reason, ...at(checkpoint), ...seen })
    if ('problem' in reply) return
    passages.change({ type: 'undone', attendeeId, checkpoint, reason, rehearsal: event?.rehearsal ?? false })
    leave()
    say(t('panel.undone'))
  }
  return (
    <ReasonDialog
      title={t('reasons.undo.title')}
      about={<Who person={person} />}
      presets={t('reasons.undo.presets', { returnObjects: true })}
      confirm={t('reasons.undo.confirm')}
      isBusy={isBusy}
      problem={problem}
      onReason={({ reason }) => void undo(reason)}
    />
  )
}
