import { type ActionName, type ActionOptions, type AtPlace, allRooms, type InRoom } from './actions.ts'
import { colours, greyed, lit } from './looks.ts'
import type { Room } from './rows.ts'
import type { Words } from './words-fr.ts'

/** What a key shows over its own text, the later over the earlier. A lamp has a look of its own while it is lit. */
export type Shown =
  | { readonly feedbackId: 'onAir' | 'ready' | 'gone'; readonly options: AtPlace; readonly style: object }
  | { readonly feedbackId: RoomLamp; readonly options: InRoom; readonly style: object }
  | { readonly feedbackId: 'stationAway'; readonly options: object; readonly style: object }
  | { readonly feedbackId: 'nextCue' | 'countdown'; readonly options: InRoom }
export type RoomLamp = 'inSafety' | 'safetyAwaited' | 'cut' | 'cutUnproven' | 'recording' | 'alarm' | 'unconfirmed'

export type KeyAction = {
  [Name in ActionName]: { readonly name: Name; readonly options: Omit<ActionOptions[Name], 'phase'> }
}[ActionName]

/** One key of a deck, with Companion or without. */
export interface Key {
  readonly name: string
  readonly text: string
  /** A line that follows the room, under the text. */
  readonly live: { readonly room: string; readonly which: 'program' | 'alarm' } | null
  readonly action: KeyAction | null
  /** Its release is told too. */
  readonly isHeld: boolean
  readonly shows: readonly Shown[]
}

const lamp = (feedbackId: RoomLamp, room: string, style: object): Shown => ({ feedbackId, options: { room }, style })
/** For keys of what OBS must confirm. */
const grey = (room: string) => lamp('unconfirmed', room, greyed)
/** For keys of what the station knows by itself. */
const greyAway: Shown = { feedbackId: 'stationAway', options: {}, style: greyed }

const plain = { live: null, action: null, isHeld: false } as const
const press = (name: string, text: string, action: KeyAction, shows: readonly Shown[]): Key => ({
  ...plain,
  name,
  text,
  action,
  shows,
})
const hold = (...key: Parameters<typeof press>): Key => ({ ...press(...key), isHeld: true })

/** Keys by their own short names, in the order in which they are offered. */
export type Keys = Readonly<Record<string, Key>>

export function airKeys({ roomId: room, name, scenes }: Room, { keys, feedbacks }: Words): Keys {
  const ofScene = (scene: string, index: number): [string, Key][] => {
    const options = { place: `${room}/${scene}` }
    const onAir: Shown = { feedbackId: 'onAir', options, style: lit(colours.air) }
    const ready: Shown = { feedbackId: 'ready', options, style: lit(colours.ready) }
    const gone: Shown = { feedbackId: 'gone', options, style: { text: `${scene}\n${keys.gone}`, ...greyed } }
    return [
      [
        `scene${index}`,
        hold(`${name} · ${scene}`, scene, { name: 'takeScene', options }, [ready, onAir, grey(room), gone]),
      ],
      [
        `ready${index}`,
        press(`${name} · ${keys.ready} · ${scene}`, `${keys.ready}\n${scene}`, { name: 'readyScene', options }, [
          ...[ready, grey(room), gone],
        ]),
      ],
    ]
  }
  return {
    next: hold(`${name} : ${keys.next}`, keys.next, { name: 'takeNext', options: { room } }, [
      ...[{ feedbackId: 'nextCue', options: { room } } as const, grey(room)],
    ]),
    program: {
      ...plain,
      name: `${name} : ${feedbacks.onAir}`,
      text: name,
      live: { room, which: 'program' },
      shows: [grey(room)],
    },
    alarm: {
      ...plain,
      name: `${name} : ${feedbacks.alarm}`,
      text: '',
      live: { room, which: 'alarm' },
      shows: [lamp('alarm', room, lit(colours.alarm, colours.black)), greyAway],
    },
    ...Object.fromEntries(scenes.flatMap(ofScene)),
  }
}

export function safetyKeys(room: string, name: string, { keys }: Words): Keys {
  const options = { room }
  const inSafety = lamp('inSafety', room, lit(colours.safety))
  const awaited = lamp('safetyAwaited', room, lit(colours.awaited))
  return {
    safety: hold(`${name} : ${keys.safety}`, `${keys.safety}\n${name}`, { name: 'safety', options }, [
      ...[inSafety, grey(room), awaited],
    ]),
    goBack: hold(`${name} : ${keys.goBack}`, `${keys.goBack}\n${name}`, { name: 'goBack', options }, [grey(room)]),
  }
}

export function cutKeys(room: string, name: string, { keys }: Words): Keys {
  const options = { room }
  const isCut = [lamp('cut', room, lit(colours.cut)), grey(room), lamp('cutUnproven', room, lit(colours.awaited))]
  return {
    cut: hold(`${name} : ${keys.cut}`, `${keys.cut}\n${name}`, { name: 'privacyCut', options }, isCut),
    endCut: hold(`${name} : ${keys.endCut}`, `${keys.endCut}\n${name}`, { name: 'privacyEnd', options }, [grey(room)]),
  }
}

export function runKeys(room: string, name: string, { how }: Words): Keys {
  const key = (one: 'absorb' | 'shift' | 'cut') =>
    press(`${name} : ${how[one]}`, how[one], { name: 'adjust', options: { room, how: one } }, [greyAway])
  return { absorb: key('absorb'), shift: key('shift'), cut: key('cut') }
}

export function stageKeys(room: string, name: string, { how, keys, feedbacks }: Words): Keys {
  const timer = (one: 'plus' | 'minus' | 'start' | 'stop') =>
    press(`${name} : ${how[one]}`, how[one], { name: 'timer', options: { room, how: one, minutes: 0 } }, [greyAway])
  const named = (one: 'next' | 'hide', text: string) =>
    press(`${name} : ${text}`, text, { name: 'lowerThird', options: { room, how: one } }, [greyAway])
  const recording = [lamp('recording', room, lit(colours.air)), grey(room)]
  const record = (one: 'start' | 'stop', text: string) =>
    [`${name} : ${text}`, text, { name: 'record', options: { room, how: one } }, recording] as const
  return {
    countdown: {
      ...plain,
      name: `${name} : ${feedbacks.countdown}`,
      text: name,
      shows: [{ feedbackId: 'countdown', options: { room } }],
    },
    plus: timer('plus'),
    minus: timer('minus'),
    start: timer('start'),
    stop: timer('stop'),
    name: named('next', keys.name),
    noName: named('hide', keys.noName),
    record: press(...record('start', keys.record)),
    stopRecord: hold(...record('stop', keys.stopRecord)),
  }
}

/** Every key of one room, by group. */
export const keysOfRoom = (room: Room, words: Words) => ({
  air: airKeys(room, words),
  safety: { ...safetyKeys(room.roomId, room.name, words), ...cutKeys(room.roomId, room.name, words) },
  run: runKeys(room.roomId, room.name, words),
  stage: stageKeys(room.roomId, room.name, words),
})
export const keysOfAllRooms = (words: Words): Keys => safetyKeys(allRooms, words.sections.all, words)
