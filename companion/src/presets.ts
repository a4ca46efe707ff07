import type {
  CompanionPresetAction,
  CompanionPresetDefinitions,
  CompanionPresetFeedback,
  CompanionPresetSection,
} from '@companion-module/base'
import { colours, greyed, lit } from './looks.ts'
import { allRooms, type Feedbacks, type Manifest } from './manifest.ts'
import type { Room } from './rows.ts'
import { variableId } from './variables.ts'
import type { Words } from './words-fr.ts'

type Press = CompanionPresetAction<Manifest['actions']>
type Shown = CompanionPresetFeedback<Feedbacks>
type Preset = NonNullable<CompanionPresetDefinitions<Manifest>[string]>
export interface Presets {
  readonly sections: CompanionPresetSection<Manifest>[]
  readonly presets: CompanionPresetDefinitions<Manifest>
}

const press: Shown = { feedbackId: 'press', options: {} }
const lamp = (
  feedbackId: 'inSafety' | 'safetyAwaited' | 'cut' | 'cutUnproven' | 'recording' | 'alarm',
  room: string,
  style: object,
) => ({ feedbackId, options: { room }, style }) as Shown
const grey = (room: string): Shown => ({ feedbackId: 'unconfirmed', options: { room }, style: greyed })

/** A key: what it does when it goes down, and, if it may be held, what ends that when it goes up. */
const key = (name: string, text: string, down: Press[], feedbacks: Shown[], up: Press[] = []): Preset => ({
  type: 'simple',
  name,
  style: { text, size: 'auto', ...lit(colours.black) },
  steps: [{ down, up }],
  // The press is told last, over everything else.
  feedbacks: [...feedbacks, press],
})
type HeldName = 'safety' | 'goBack' | 'privacyCut' | 'privacyEnd' | 'takeNext'
const both = (actionId: HeldName, room: string) =>
  (['down', 'up'] as const).map((phase): Press[] => [{ actionId, options: { room, phase } }]) as [Press[], Press[]]

/** One section for each room, and one for all of them. `label`: the connection's name in Companion. */
export function presetsOf(rooms: readonly Room[], words: Words, label: string): Presets {
  const presets: Record<string, Preset> = {}
  const group = (id: string, name: string, made: Readonly<Record<string, Preset>>) => {
    const ids = Object.entries(made).map(([one, preset]) => {
      presets[`${id}_${one}`] = preset
      return `${id}_${one}`
    })
    return { id, type: 'simple' as const, name, presets: ids }
  }
  const { sections, keys } = words
  const all = group(allRooms, sections.safety, safetyKeys(allRooms, sections.all, words))
  return {
    sections: [
      ...rooms.map((room) => {
        const { roomId, name } = room
        return {
          id: roomId,
          name,
          definitions: [
            group(`${roomId}_air`, sections.air, airKeys(room, words, label)),
            group(`${roomId}_safety`, sections.safety, {
              ...safetyKeys(roomId, name, words),
              ...cutKeys(roomId, name, keys),
            }),
            group(`${roomId}_run`, sections.run, runKeys(roomId, name, words)),
            group(`${roomId}_stage`, sections.stage, stageKeys(roomId, name, words)),
          ],
        }
      }),
      { id: allRooms, name: sections.all, definitions: [all] },
    ],
    presets,
  }
}

function airKeys({ roomId, name, scenes }: Room, { keys, feedbacks }: Words, label: string): Record<string, Preset> {
  const told = (which: 'program' | 'alarm') => `$(${label}:${variableId(roomId, which)})`
  const [down, up] = both('takeNext', roomId)
  const next = key(
    `${name} : ${keys.next}`,
    keys.next,
    down,
    [{ feedbackId: 'nextCue', options: { room: roomId } }, grey(roomId)],
    up,
  )
  const ofScene = (scene: string, index: number): [string, Preset][] => {
    const place = `${roomId}/${scene}`
    const onAir: Shown = { feedbackId: 'onAir', options: { place }, style: lit(colours.air) }
    const ready: Shown = { feedbackId: 'ready', options: { place }, style: lit(colours.ready) }
    const take = (phase: 'down' | 'up'): Press[] => [{ actionId: 'takeScene', options: { place, phase } }]
    const toReady: Press[] = [{ actionId: 'readyScene', options: { place } }]
    return [
      [`scene${index}`, key(`${name} · ${scene}`, scene, take('down'), [ready, onAir, grey(roomId)], take('up'))],
      [
        `ready${index}`,
        key(`${name} · ${keys.ready} · ${scene}`, `${keys.ready}\n${scene}`, toReady, [ready, grey(roomId)]),
      ],
    ]
  }
  return {
    next,
    program: key(`${name} : ${feedbacks.onAir}`, `${name}\n${told('program')}`, [], [grey(roomId)]),
    alarm: key(
      `${name} : ${feedbacks.alarm}`,
      told('alarm'),
      [],
      [
        lamp('alarm', roomId, lit(colours.alarm, colours.black)),
        { feedbackId: 'stationAway', options: {}, style: greyed },
      ],
    ),
    ...Object.fromEntries(scenes.flatMap(ofScene)),
  }
}

function safetyKeys(room: string, name: string, { keys }: Words): Record<string, Preset> {
  const [down, up] = both('safety', room)
  const [back, backUp] = both('goBack', room)
  const inSafety = lamp('inSafety', room, lit(colours.safety))
  const awaited = lamp('safetyAwaited', room, lit(colours.awaited))
  return {
    safety: key(`${name} : ${keys.safety}`, `${keys.safety}\n${name}`, down, [inSafety, grey(room), awaited], up),
    goBack: key(`${name} : ${keys.goBack}`, `${keys.goBack}\n${name}`, back, [grey(room)], backUp),
  }
}

function cutKeys(room: string, name: string, keys: Words['keys']): Record<string, Preset> {
  const [down, up] = both('privacyCut', room)
  const [end, endUp] = both('privacyEnd', room)
  const isCut = [lamp('cut', room, lit(colours.cut)), grey(room), lamp('cutUnproven', room, lit(colours.awaited))]
  return {
    cut: key(`${name} : ${keys.cut}`, `${keys.cut}\n${name}`, down, isCut, up),
    endCut: key(`${name} : ${keys.endCut}`, `${keys.endCut}\n${name}`, end, [grey(room)], endUp),
  }
}

function runKeys(room: string, name: string, { how }: Words): Record<string, Preset> {
  const away: Shown = { feedbackId: 'stationAway', options: {}, style: greyed }
  return Object.fromEntries(
    (['absorb', 'shift', 'cut'] as const).map((one) => [
      one,
      key(`${name} : ${how[one]}`, how[one], [{ actionId: 'adjust', options: { room, how: one } }], [away]),
    ]),
  )
}

function stageKeys(room: string, name: string, { how, keys, feedbacks }: Words): Record<string, Preset> {
  const away: Shown = { feedbackId: 'stationAway', options: {}, style: greyed }
  const timer = (one: 'plus' | 'minus' | 'start' | 'stop'): [string, Preset] => [
    one,
    key(`${name} : ${how[one]}`, how[one], [{ actionId: 'timer', options: { room, how: one, minutes: 0 } }], [away]),
  ]
  const named = (one: 'next' | 'hide', text: string) =>
    key(`${name} : ${text}`, text, [{ actionId: 'lowerThird', options: { room, how: one } }], [away])
  const recording = lamp('recording', room, lit(colours.air))
  const record = (one: 'start' | 'stop', phase: 'down' | 'up'): Press[] => [
    { actionId: 'record', options: { room, how: one, phase } },
  ]
  return {
    countdown: key(`${name} : ${feedbacks.countdown}`, name, [], [{ feedbackId: 'countdown', options: { room } }]),
    ...Object.fromEntries((['plus', 'minus', 'start', 'stop'] as const).map(timer)),
    name: named('next', keys.name),
    noName: named('hide', keys.noName),
    record: key(`${name} : ${keys.record}`, keys.record, record('start', 'down'), [recording, grey(room)]),
    stopRecord: key(
      `${name} : ${keys.stopRecord}`,
      keys.stopRecord,
      record('stop', 'down'),
      [recording, grey(room)],
      record('stop', 'up'),
    ),
  }
}
