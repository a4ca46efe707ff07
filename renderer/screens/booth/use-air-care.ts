import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName, CommandOutcome } from '../../../shared/contract/contract.ts'
import { useView } from '../../app/use-view.ts'
import type { Room, Take, Until } from './booth-types.ts'
import { isOnItsWay } from './rooms/asked.ts'

interface AirCareDeps {
  readonly give: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<CommandOutcome<N> | undefined>
  readonly say: (text: string, tone?: 'warn' | 'wait', until?: Until) => void
  readonly takes: readonly Take[]
}

/** A room's alarms, recording, stream and privacy cut. */
export function useAirCare({ give, say, takes }: AirCareDeps) {
  const { t } = useTranslation('booth')
  const { rows: care } = useView('roomCare', {})
  const careOf = (room: Pick<Room, 'roomId'> | undefined) => care.find(({ roomId }) => roomId === room?.roomId)
  return {
    careOf,
    /** Cut for somebody's privacy: it stays hidden until the cut has ended. */
    isCut: (room: Room | undefined): boolean => (careOf(room)?.cutSince ?? null) !== null,
    acknowledge(room: Room | undefined) {
      // One press acknowledges one alarm: none is silenced unread.
      const one = room && (alarmsToRead(room).find(({ acknowledged }) => !acknowledged) ?? loudAlarms(room)[0])
      if (!one) say(t('nothing.acknowledge'), 'wait')
      else void give('alarms.acknowledge', { roomId: room.roomId, kind: one.kind })
    },
    isStreamWanted: (room: Room) => isStreamWanted(room, careOf(room)),
    isStreamDown: (room: Room) => isStreamDown(room, careOf(room), takes),
    record: (roomId: string, on: boolean) => void give(on ? 'show.record.start' : 'show.record.stop', { roomId }),
    recordAll: () => void give('show.record.start', { rooms: 'all' }),
    stream: (roomId: string, on: boolean) => void give(on ? 'show.stream.start' : 'show.stream.stop', { roomId }),
    async cut({ roomId }: Room) {
      const outcome = await give('show.privacyCut', { roomId })
      if (!outcome) return
      if (!outcome.muted) say(t('cut.notMuted'), 'warn', { muted: roomId })
      else say(t(outcome.hallStays ? 'cut.hallStays' : 'cut.hallToo'), 'wait')
    },
    async endCut({ roomId }: Room) {
      const outcome = await give('show.privacyEnd', { roomId })
      if (outcome && !outcome.unmuted) say(t('cut.stillMuted'))
    },
    async markReview(room: Room | undefined) {
      if (room && (await give('show.markReview', { roomId: room.roomId }))) say(t('cut.marked'), 'wait')
    },
  }
}

/** A running stream, and one that was requested and does not run: both are stopped in the same way. */
export const isStreamWanted = ({ streaming }: Pick<Room, 'streaming'>, care: { streamAsked: boolean } | undefined) =>
  streaming?.active === true || care?.streamAsked === true

/** Requested, not running, and no order for it is on its way: it may be started again. */
export const isStreamDown = (
  { roomId, streaming }: Pick<Room, 'roomId' | 'streaming'>,
  care: { streamAsked: boolean } | undefined,
  takes: readonly Take[],
) =>
  care?.streamAsked === true &&
  streaming?.active === false &&
  !takes.flatMap(({ legs }) => legs).some((leg) => leg.roomId === roomId && leg.output === 'stream' && isOnItsWay(leg))

/** Not yet acknowledged. An unrequested scene on air has its own keys. */
export const loudAlarms = ({ alarms }: Pick<Room, 'alarms'>) =>
  alarms.filter(({ kind, acknowledged }) => kind !== 'unexpected-air' && !acknowledged)

/** In words, loud ones first, the newest first. The column itself already says that an OBS is gone. */
export const alarmsToRead = ({ alarms }: Pick<Room, 'alarms'>) =>
  alarms
    .filter(({ kind }) => kind !== 'unexpected-air' && kind !== 'obs-gone')
    .toSorted((one, other) => Number(one.acknowledged) - Number(other.acknowledged) || other.at.localeCompare(one.at))
