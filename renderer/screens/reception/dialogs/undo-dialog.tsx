import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { sessionName } from '../../../ui/session-name.ts'
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
  const presets = t('reasons.undo.presets', { returnObjects: true })
  const { value } = useValue('attendees.one', { id: person.attendeeId })
  /** Out, and in no box: somebody holds it. */
  const isBadgeHeld = (value?.badgesOut ?? 0) > 0 && !value?.badgeBox
  const { act, leave, isBusy, problem } = useAct()
  const [voidBadges, setVoidBadges] = useState(false)
  const undo = async (reason: string) => {
    const { attendeeId } = person
    const seen = admissionIds && { admissionIds: [...admissionIds] }
    // Whoever was taken for another holds the badge that came out. The key of this reason acts before a tick.
    const isInOtherHands = reason === presets[0] && isBadgeHeld && checkpoint === 'entrance'
    const voids = { voidBadges: voidBadges || isInOtherHands }
    const reply = await act('checkIn.undo', { attendeeId, reason, ...at(checkpoint), ...seen, ...voids })
    if ('problem' in reply) return
    passages.change({ type: 'undone', attendeeId, checkpoint, reason, rehearsal: event?.rehearsal ?? false })
    leave()
    say(t(reply.outcome.voided > 0 ? 'panel.undoneAndVoid' : 'panel.undone'))
  }
  return (
    <ReasonDialog
      title={t('reasons.undo.title')}
      about={<Who person={person} />}
      presets={presets}
      confirm={t('reasons.undo.confirm')}
      isBusy={isBusy}
      problem={problem}
      onReason={({ reason }) => void undo(reason)}
    >
      {checkpoint === 'entrance' && (
        <LeftBehind of={value} isBadgeHeld={isBadgeHeld} voidBadges={voidBadges} onVoidBadges={setVoidBadges} />
      )}
    </ReasonDialog>
  )
}

interface LeftBehindProps {
  readonly of: ViewValue<'attendees.one'> | undefined
  readonly isBadgeHeld: boolean
  readonly voidBadges: boolean
  readonly onVoidBadges: (isVoid: boolean) => void
}

/** What undoing an entry does not undo: a badge in the wrong hands, and the same day's entries at session doors. */
const LeftBehind = ({ of, isBadgeHeld, voidBadges, onVoidBadges }: LeftBehindProps) => {
  const { t } = useTranslation('reception')
  const { event } = useDesk()
  const { rows } = useView('programme', {})
  const where = rows.filter(({ sessionId }) =>
    of?.admissions.some(({ checkpoint, day }) => checkpoint === sessionId && day === event?.today.number),
  )
  const box = of?.badgeBox
  // A reserved place: the reasons stay where they are once it is known.
  return (
    <>
      <p className="min-height-40 bold">
        {box
          ? t('reasons.undo.putBack', { box: box.label, place: box.place })
          : isBadgeHeld && t('reasons.undo.takeBack')}
      </p>
      <div className="min-height-40">
        {isBadgeHeld && (
          <label className="choice row gap-3 min-width-0 touch-high text-large">
            <input
              className="tick"
              type="checkbox"
              checked={voidBadges}
              onChange={({ target }) => onVoidBadges(target.checked)}
            />
            {t('reasons.undo.voidBadges')}
          </label>
        )}
        {where.length > 0 && (
          <p className="soft">{t('reasons.undo.also', { where: where.map(sessionName).join(', ') })}</p>
        )}
      </div>
    </>
  )
}
