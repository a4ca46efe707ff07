import { useTranslation } from 'react-i18next'
import { useHold } from '../transport/use-hold.ts'
import type { Booth } from '../use-booth.ts'

export type CareKeys = ReturnType<typeof useCareKeys>

/**
 * The selected room's recording, stream and cut. Keys that end one of them, cut, or end a cut are held for a second.
 * Keys that begin one are not. A short press starts a stream again that is wanted and does not run.
 */
export function useCareKeys(booth: Booth) {
  const { t } = useTranslation('booth')
  const { selected: room, isLocked } = booth
  const tooShort = () => booth.say(t('safety.tooShort'), 'wait')
  const isOff = isLocked || !room
  const record = useHold(() => room && booth.record(room.roomId, false), tooShort, isOff)
  const stream = useHold(
    () => room && booth.stream(room.roomId, false),
    () => (room && booth.isStreamDown(room) ? booth.stream(room.roomId, true) : tooShort()),
    isOff,
  )
  // What hides works under the lock too.
  const cut = useHold(() => room && void booth.cut(room), tooShort, !room)
  const endCut = useHold(() => room && void booth.endCut(room), tooShort, isOff)
  // The meaning is fixed when the key goes down, whatever happens while it is held.
  const privacy = {
    state: cut.state === 'idle' ? endCut.state : cut.state,
    press: () => (booth.isCut(room) ? endCut : cut).press(),
    release() {
      cut.release()
      endCut.release()
    },
  }
  return {
    actions: {
      acknowledge: () => booth.acknowledge(room),
      record: () => room && (room.recording?.active ? record.press() : booth.record(room.roomId, true)),
      stream: () => room && (booth.isStreamWanted(room) ? stream.press() : booth.stream(room.roomId, true)),
      privacy: privacy.press,
      review: () => void booth.markReview(room),
    },
    holds: { record, stream, privacy },
  }
}
