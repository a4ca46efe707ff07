import type { CommandInput } from '../../shared/contract/contract.ts'
import { itemLeftS } from '../../shared/contract/countdown.ts'
import { returnOf, showsAgain } from '../../shared/contract/room-safety.ts'
import { inFrench } from '../../shared/domain/show/french-text.ts'
import { type ActionName, type ActionOptions, allRooms } from './actions.ts'
import type { Desk } from './desk.ts'
import type { Cue, Room } from './rows.ts'

type OrderName =
  | 'show.take'
  | 'show.preview'
  | 'show.safety'
  | 'show.return'
  | 'show.privacyCut'
  | 'show.privacyEnd'
  | 'show.record.start'
  | 'show.record.stop'
  | 'cues.adjust'
  | 'show.lowerThird.hide'
  | 'show.timer.start'
  | 'show.timer.stop'
  | 'show.timer.adjust'

/** `isHeld`: only a key that is held for a second gives it, as on the booth's screen. */
export type Order = {
  [Name in OrderName]: {
    readonly name: Name
    readonly input: CommandInput<Name>
    readonly isHeld: boolean
    /** Given if the station refuses it because there is no timer: this desk may not know of one that has just begun. */
    readonly withoutTimer?: { readonly name: 'show.timer.start'; readonly input: CommandInput<'show.timer.start'> }
    /** What is told of it once it is done. */
    readonly told?: 'second-stays'
  }
}[OrderName]
/** Why there is no order to give. */
export type NoOrder = 'no-room' | 'no-scene' | 'no-next' | 'too-soon' | 'no-speaker' | 'second'

type DeskRead = Pick<Desk, 'care' | 'room' | 'rooms' | 'cues' | 'stage' | 'steadyNow' | 'isNextUnread'>
type Of<Name extends ActionName> = (options: ActionOptions[Name], desk: DeskRead) => Order | NoOrder

const plain = false
const held = true
const where = (room: string) => (room === allRooms ? ({ rooms: 'all' } as const) : { roomId: room })
/** It would show a room again that was brought to safety. */
const isShown = (room: Room | undefined, scene: string | null) => room !== undefined && showsAgain(room, scene)
/** The station refuses to show anything in a room that is cut. */
const isCut = (desk: DeskRead, roomId: string) => (desk.care(roomId)?.cutSince ?? null) !== null

/** The room and the scene of an option. A scene's name may hold slashes. */
export function placeOf(place: string): { readonly roomId: string; readonly scene: string } | null {
  const [, roomId, scene] = /^([^/]+)\/(.+)$/s.exec(place) ?? []
  return roomId === undefined || scene === undefined ? null : { roomId, scene }
}

/** The order of an action, by what the desk knows when its key goes down. */
export const orders: { readonly [Name in ActionName]: Of<Name> } = {
  takeNext({ room }, desk) {
    if (!desk.room(room)) return 'no-room'
    const cue = desk.cues(room).find(({ state }) => state === 'next')
    if (!cue) return 'no-next'
    if (desk.isNextUnread(room)) return 'too-soon'
    const seen = cue.legs.filter(({ kind }) => kind === 'scene' || kind === 'lower-third')
    const leaves = seen.some((leg) => leg.kind === 'scene' && isShown(desk.room(leg.roomId), leg.scene))
    const isHeld = leaves && !seen.some(({ roomId }) => isCut(desk, roomId))
    return { name: 'show.take', input: { cueId: cue.cueId }, isHeld }
  },
  takeScene({ place }, desk) {
    const at = placeOf(place)
    if (!at) return 'no-scene'
    const isHeld = isShown(desk.room(at.roomId), at.scene) && !isCut(desk, at.roomId)
    return { name: 'show.take', input: { legs: [at] }, isHeld }
  },
  readyScene({ place }) {
    const at = placeOf(place)
    return at ? { name: 'show.preview', input: at, isHeld: plain } : 'no-scene'
  },
  goBack({ room }, desk) {
    const asked = desk.rooms().filter((one) => room === allRooms || one.roomId === room)
    const { back, stays } = returnOf(asked, ({ roomId }) => isCut(desk, roomId))
    if (stays.length > 0 && back.length === 0) return 'second'
    const order = { name: 'show.return', input: where(room), isHeld: held } as const
    return stays.length > 0 ? { ...order, told: 'second-stays' } : order
  },
  adjust: ({ room, how }) => ({ name: 'cues.adjust', input: { roomId: room, how }, isHeld: plain }),
  timer({ room, how, minutes }, desk) {
    if (how === 'stop') return { name: 'show.timer.stop', input: { roomId: room }, isHeld: plain }
    const [stage, now] = [desk.stage(room), desk.steadyNow()]
    const leftS = stage && now !== null ? itemLeftS(stage, now) : 0
    const start = (lengthS: number) => ({ name: 'show.timer.start', input: { roomId: room, lengthS } }) as const
    if (how === 'start') {
      const lengthS = Math.round(minutes * 60) || leftS || desk.room(room)?.item?.lengthS || 600
      return { ...start(lengthS), isHeld: plain }
    }
    const byS = how === 'plus' ? 60 : -60
    const order = { name: 'show.timer.adjust', input: { roomId: room, byS }, isHeld: plain } as const
    // The item that is on counts down without a timer: that is what the hand wants to be longer or shorter.
    return leftS > 0 && leftS + byS > 0 ? { ...order, withoutTimer: start(leftS + byS) } : order
  },
  lowerThird({ room, how }, desk) {
    if (how === 'hide') return { name: 'show.lowerThird.hide', input: { roomId: room }, isHeld: plain }
    const cue = desk.cues(room).find(({ state }) => state === 'current')
    const speaker = cue && nextSpeaker(cue.speakers, desk.stage(room)?.lowerThird?.lines[0] ?? null)
    if (!speaker) return 'no-speaker'
    const leg = { roomId: room, kind: 'lower-third', speakerId: speaker.speakerId } as const
    return { name: 'show.take', input: { legs: [leg] }, isHeld: plain }
  },
  record: ({ room, how }) =>
    how === 'start'
      ? { name: 'show.record.start', input: { roomId: room }, isHeld: plain }
      : { name: 'show.record.stop', input: { roomId: room }, isHeld: held },
  safety: ({ room }) => ({ name: 'show.safety', input: where(room), isHeld: held }),
  privacyCut: ({ room }) => ({ name: 'show.privacyCut', input: { roomId: room }, isHeld: held }),
  privacyEnd: ({ room }) => ({ name: 'show.privacyEnd', input: { roomId: room }, isHeld: held }),
}

/** After the one who is shown; the first if nobody is, or the last one is. Who may not be filmed is never named. */
export function nextSpeaker(speakers: Cue['speakers'], shown: string | null): Cue['speakers'][number] | undefined {
  const named = speakers.filter(({ image, nameShown }) => image === 'yes' && nameShown !== '')
  const at = named.findIndex(({ nameShown }) => inFrench(nameShown) === shown)
  return named[(at + 1) % Math.max(1, named.length)]
}
