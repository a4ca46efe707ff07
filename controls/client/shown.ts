import { countdownText } from '../../shared/contract/countdown.ts'
import { type AtPlace, allRooms, type InRoom } from './actions.ts'
import type { Desk } from './desk.ts'
import type { Shown } from './keys.ts'
import { colours, greyed, lit } from './looks.ts'
import { placeOf } from './orders.ts'
import type { PressState } from './presses.ts'
import type { RoomFacts } from './room-facts.ts'
import type { Words } from './words-fr.ts'

export type Look = { readonly text?: string; readonly bgcolor?: number; readonly color?: number }

export type Reading = Pick<Desk, 'isHere' | 'facts' | 'rooms'>

/** What keys can show, read from what the station has pushed. */
export function createShown({ isHere, facts, rooms }: Reading) {
  const roomsOf = (room: string) => (room === allRooms ? rooms().map(({ roomId }) => roomId) : [room])
  const every = (is: (facts: RoomFacts) => boolean) => (options: InRoom) => {
    const all = roomsOf(options.room)
    return all.length > 0 && all.every((roomId) => is(facts(roomId)))
  }
  const some = (is: (facts: RoomFacts) => boolean) => (options: InRoom) =>
    roomsOf(options.room).some((roomId) => is(facts(roomId)))
  const shows = (which: 'program' | 'preview') => (options: AtPlace) => {
    const at = placeOf(options.place)
    return at !== null && facts(at.roomId)[which] === at.scene
  }
  return {
    onAir: shows('program'),
    ready: shows('preview'),
    /** OBS has scenes, and this one no more. */
    gone({ place }: AtPlace) {
      const at = placeOf(place)
      const scenes = rooms().find(({ roomId }) => roomId === at?.roomId)?.scenes ?? []
      return at !== null && scenes.length > 0 && !scenes.includes(at.scene)
    },
    inSafety: every(({ inSafety }) => inSafety),
    safetyAwaited: some(({ isSafetyAwaited }) => isSafetyAwaited),
    cut: every(({ isCut }) => isCut),
    cutUnproven: some(({ isCutUnproven }) => isCutUnproven),
    recording: every(({ isRecording }) => isRecording),
    alarm: some(({ alarm }) => alarm !== null),
    obsAway: some(({ isObsAway }) => isObsAway),
    /** Also of a room that is not told of. */
    unconfirmed: (options: InRoom) => !every(({ isConfirmed }) => isConfirmed)(options),
    stationAway: () => !isHere(),
    nextCue({ room }: InRoom): Look {
      const { next } = facts(room)
      if (next === null) return greyed
      // Nothing is next: the key keeps its own word.
      return next === '' ? {} : { text: next }
    },
    countdown: ({ room }: InRoom): Look => countdownLook(facts(room)),
  }
}

/** What one line of a key shows now. */
export function lookOf(one: Shown, shown: ReturnType<typeof createShown>): Look {
  switch (one.feedbackId) {
    case 'nextCue':
    case 'countdown':
      return shown[one.feedbackId](one.options)
    case 'onAir':
    case 'ready':
    case 'gone':
      return shown[one.feedbackId](one.options) ? one.style : {}
    case 'stationAway':
      return shown.stationAway() ? one.style : {}
    default:
      return shown[one.feedbackId](one.options) ? one.style : {}
  }
}

function countdownLook({ isTold, countdown }: RoomFacts): Look {
  if (!isTold) return greyed
  if (countdown === null) return {}
  if (countdown.phase === 'overrun') return { text: countdown.signed, ...lit(colours.air) }
  if (countdown.phase === 'soon') return { text: countdown.digits, ...lit(colours.awaited) }
  return { text: countdownText(countdown) }
}

export function pressLook(state: PressState, { press }: Words): Look {
  if (state.is === 'idle') return {}
  if (state.is === 'refused') return { text: state.why, ...lit(colours.refused) }
  return { text: press[state.is], ...(state.is === 'waiting' ? {} : lit(colours.holding)) }
}
