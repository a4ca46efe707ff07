import { colours, lit } from '../../controls/client/looks.ts'
import type { Room } from '../../controls/client/rows.ts'
import type { Words } from '../../controls/client/words-fr.ts'
import { both, grey, greyAway, key, lamp, type Preset, type Press, type Shown } from './preset-key.ts'
import { variableId } from './variables.ts'

export function airKeys(
  { roomId, name, scenes }: Room,
  { keys, feedbacks }: Words,
  label: string,
): Record<string, Preset> {
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
      [lamp('alarm', roomId, lit(colours.alarm, colours.black)), greyAway],
    ),
    ...Object.fromEntries(scenes.flatMap(ofScene)),
  }
}

export function safetyKeys(room: string, name: string, { keys }: Words): Record<string, Preset> {
  const [down, up] = both('safety', room)
  const [back, backUp] = both('goBack', room)
  const inSafety = lamp('inSafety', room, lit(colours.safety))
  const awaited = lamp('safetyAwaited', room, lit(colours.awaited))
  return {
    safety: key(`${name} : ${keys.safety}`, `${keys.safety}\n${name}`, down, [inSafety, grey(room), awaited], up),
    goBack: key(`${name} : ${keys.goBack}`, `${keys.goBack}\n${name}`, back, [grey(room)], backUp),
  }
}

export function cutKeys(room: string, name: string, keys: Words['keys']): Record<string, Preset> {
  const [down, up] = both('privacyCut', room)
  const [end, endUp] = both('privacyEnd', room)
  const isCut = [lamp('cut', room, lit(colours.cut)), grey(room), lamp('cutUnproven', room, lit(colours.awaited))]
  return {
    cut: key(`${name} : ${keys.cut}`, `${keys.cut}\n${name}`, down, isCut, up),
    endCut: key(`${name} : ${keys.endCut}`, `${keys.endCut}\n${name}`, end, [grey(room)], endUp),
  }
}

export function runKeys(room: string, name: string, { how }: Words): Record<string, Preset> {
  return Object.fromEntries(
    (['absorb', 'shift', 'cut'] as const).map((one) => [
      one,
      key(`${name} : ${how[one]}`, how[one], [{ actionId: 'adjust', options: { room, how: one } }], [greyAway]),
    ]),
  )
}

export function stageKeys(room: string, name: string, { how, keys, feedbacks }: Words): Record<string, Preset> {
  const timer = (one: 'plus' | 'minus' | 'start' | 'stop'): [string, Preset] => [
    one,
    key(
      `${name} : ${how[one]}`,
      how[one],
      [{ actionId: 'timer', options: { room, how: one, minutes: 0 } }],
      [greyAway],
    ),
  ]
  const named = (one: 'next' | 'hide', text: string) =>
    key(`${name} : ${text}`, text, [{ actionId: 'lowerThird', options: { room, how: one } }], [greyAway])
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
