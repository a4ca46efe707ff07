import type { CompanionAdvancedFeedbackResult, CompanionFeedbackDefinitions } from '@companion-module/base'
import { colours, greyed, lit } from '../../controls/client/looks.ts'
import { placeOf } from '../../controls/client/orders.ts'
import type { PressState } from '../../controls/client/presses.ts'
import type { RoomFacts } from '../../controls/client/room-facts.ts'
import type { Words } from '../../controls/client/words-fr.ts'
import type { Fields } from './choices.ts'
import type { Manifest } from './manifest.ts'

export interface Reading {
  readonly isHere: () => boolean
  readonly facts: (roomId: string) => RoomFacts
  /** Whether a room of an option was shown, or, of `all`, each one. */
  readonly roomsOf: (room: string) => readonly string[]
  readonly pressOf: (controlId: string) => PressState
}

type InRoom = { options: { room: string } }
type AtPlace = { options: { place: string } }

/** What keys can show. Each is read from what the station has pushed. */
export function feedbackDefinitions(
  { room, roomOrAll, place }: Fields,
  words: Words,
  read: Reading,
): CompanionFeedbackDefinitions<Manifest['feedbacks']> {
  const name = words.feedbacks
  const ofAll = (is: (facts: RoomFacts) => boolean) => (feedback: InRoom) => {
    const rooms = read.roomsOf(feedback.options.room)
    return rooms.length > 0 && rooms.every((roomId) => is(read.facts(roomId)))
  }
  const ofSome = (is: (facts: RoomFacts) => boolean) => (feedback: InRoom) =>
    read.roomsOf(feedback.options.room).some((roomId) => is(read.facts(roomId)))
  const shows = (which: 'program' | 'preview') => (feedback: AtPlace) => {
    const at = placeOf(feedback.options.place)
    return at !== null && read.facts(at.roomId)[which] === at.scene
  }
  const lamp = <Options extends object, Callback>(
    key: keyof Words['feedbacks'],
    defaultStyle: { bgcolor: number; color: number },
    options: Options,
    callback: Callback,
  ) => ({ type: 'boolean' as const, name: name[key], defaultStyle, options, callback })
  return {
    onAir: lamp('onAir', lit(colours.air), [place], shows('program')),
    ready: lamp('ready', lit(colours.ready), [place], shows('preview')),
    inSafety: lamp(
      'inSafety',
      lit(colours.safety),
      [roomOrAll],
      ofAll(({ inSafety }) => inSafety),
    ),
    safetyAwaited: lamp(
      'safetyAwaited',
      lit(colours.awaited),
      [roomOrAll],
      ofSome((facts) => facts.isSafetyAwaited),
    ),
    cut: lamp(
      'cut',
      lit(colours.cut),
      [room],
      ofAll(({ isCut }) => isCut),
    ),
    cutUnproven: lamp(
      'cutUnproven',
      lit(colours.awaited),
      [room],
      ofSome((facts) => facts.isCutUnproven),
    ),
    recording: lamp(
      'recording',
      lit(colours.air),
      [room],
      ofAll(({ isRecording }) => isRecording),
    ),
    alarm: lamp(
      'alarm',
      lit(colours.alarm, colours.black),
      [roomOrAll],
      ofSome(({ alarm }) => alarm !== null),
    ),
    obsAway: lamp(
      'obsAway',
      greyed,
      [roomOrAll],
      ofSome(({ isObsAway }) => isObsAway),
    ),
    unconfirmed: lamp('unconfirmed', greyed, [roomOrAll], ({ options }: InRoom) => {
      const rooms = read.roomsOf(options.room)
      return rooms.length === 0 || rooms.some((roomId) => !read.facts(roomId).isConfirmed)
    }),
    stationAway: lamp('stationAway', greyed, [], () => !read.isHere()),
    nextCue: {
      ...({ type: 'advanced', name: name.nextCue, options: [room] } as const),
      callback: ({ options }) => {
        const { next } = read.facts(options.room)
        if (next === null) return greyed
        // Nothing is next: the key keeps its own word.
        return next === '' ? {} : { text: next }
      },
    },
    countdown: {
      ...({ type: 'advanced', name: name.countdown, options: [room] } as const),
      callback: ({ options }) => countdownLook(read.facts(options.room)),
    },
    press: {
      ...({ type: 'advanced', name: name.press, options: [] } as const),
      callback: ({ controlId }) => pressLook(read.pressOf(controlId), words),
    },
  }
}

function countdownLook({ isTold, countdown }: RoomFacts): CompanionAdvancedFeedbackResult {
  if (!isTold) return greyed
  if (countdown === null) return {}
  if (countdown.phase === 'overrun') return { text: `+${countdown.digits}`, ...lit(colours.air) }
  if (countdown.phase === 'soon') return { text: countdown.digits, ...lit(colours.awaited) }
  return { text: countdown.digits }
}

function pressLook(state: PressState, { press }: Words): CompanionAdvancedFeedbackResult {
  if (state.is === 'idle') return {}
  if (state.is === 'refused') return { text: state.why, ...lit(colours.refused) }
  return { text: press[state.is], ...(state.is === 'waiting' ? {} : lit(colours.holding)) }
}
