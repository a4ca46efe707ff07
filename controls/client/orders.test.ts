import { expect, it } from 'vitest'
import { aCue, aRoom, aSpeaker, aStage } from './for-tests.ts'
import { nextSpeaker, orders, placeOf } from './orders.ts'
import type { Care, Cue, Room, Stage } from './rows.ts'

const desk = (
  rooms: readonly Room[] = [aRoom()],
  cues: readonly Cue[] = [],
  stage: Stage | null = null,
  isNextUnread = () => false,
  cut: readonly string[] = [],
  steadyNow: number | null = null,
) => ({
  steadyNow: () => steadyNow,
  isNextUnread,
  rooms: () => rooms,
  room: (roomId: string) => rooms.find((room) => room.roomId === roomId),
  cues: () => cues,
  stage: () => stage,
  care: (roomId: string) => (cut.includes(roomId) ? ({ cutSince: '2026-11-26T09:00:00Z' } as Care) : undefined),
})
const sceneLeg = (roomId: string) => ({ roomId, room: '', kind: 'scene', scene: 'Pupitre' }) as const
const down = { phase: 'down' } as const

it('takes the next cue of a room, and holds it where it would leave safety in any of its rooms', () => {
  const cues = [aCue({ cueId: 'was', state: 'current' }), aCue({ cueId: 'is', legs: [sceneLeg('other')] })]
  const next = (other: Partial<Room>) =>
    orders.takeNext({ room: 'r', ...down }, desk([aRoom(), aRoom({ roomId: 'other', ...other })], cues))
  expect(next({})).toEqual({ name: 'show.take', input: { cueId: 'is' }, isHeld: false })
  expect([next({ inSafety: true }), next({ awaitedInSafety: true })]).toMatchObject([
    { isHeld: true },
    { isHeld: true },
  ])
  // The safety scene once more shows nobody.
  expect(next({ inSafety: true, safetyScene: 'Pupitre' })).toMatchObject({ isHeld: false })
  expect(orders.takeNext({ room: 'r', ...down }, desk())).toBe('no-next')
  expect(orders.takeNext({ room: 'gone', ...down }, desk())).toBe('no-room')
  // The second press of a trembling hand.
  expect(
    orders.takeNext(
      { room: 'r', ...down },
      desk([aRoom()], cues, null, () => true),
    ),
  ).toBe('too-soon')
})

it('takes a scene whatever its name, and holds it where the room was brought to safety', () => {
  const take = (room: Partial<Room>) => orders.takeScene({ place: 'r/Large / 2\nb', ...down }, desk([aRoom(room)]))
  const input = { legs: [{ roomId: 'r', scene: 'Large / 2\nb' }] }
  expect(take({})).toEqual({ name: 'show.take', input, isHeld: false })
  expect(take({ awaitedInSafety: true })).toEqual({ name: 'show.take', input, isHeld: true })
  for (const nothing of ['', 'r', 'r/', '/Large']) expect([nothing, placeOf(nothing)]).toEqual([nothing, null])
})

it('is not held in a room that is cut, of which the station says at once that it shows nothing', () => {
  const hidden = [aRoom({ inSafety: true }), aRoom({ roomId: 'other', inSafety: true })]
  const cut = (...rooms: readonly string[]) => desk(hidden, cues, null, () => false, rooms)
  const cues = [aCue({ cueId: 'is', legs: [sceneLeg('r'), sceneLeg('other')] })]
  const isHeld = (order: unknown) => (order as { isHeld: boolean }).isHeld
  const next = (...rooms: readonly string[]) => isHeld(orders.takeNext({ room: 'r', ...down }, cut(...rooms)))
  const scene = (...rooms: readonly string[]) =>
    isHeld(orders.takeScene({ place: 'r/Pupitre', ...down }, cut(...rooms)))
  expect([next(), next('other'), scene('other'), scene('r')]).toEqual([true, false, true, false])
})

it('holds what hides or shows people again, and what ends a recording, and nothing else', () => {
  const room = 'r'
  const isHeld = (order: unknown) => (order as { isHeld: boolean }).isHeld
  const held = [
    orders.safety({ room, ...down }, desk()),
    orders.goBack({ room, ...down }, desk()),
    orders.privacyCut({ room, ...down }, desk()),
    orders.privacyEnd({ room, ...down }, desk()),
    orders.record({ room, how: 'stop', ...down }, desk()),
  ]
  expect(held.map(isHeld)).toEqual([true, true, true, true, true])
  const plain = [
    orders.record({ room, how: 'start', ...down }, desk()),
    orders.adjust({ room, how: 'absorb' }, desk()),
    orders.readyScene({ place: 'r/Large' }, desk()),
    orders.lowerThird({ room, how: 'hide' }, desk()),
  ]
  expect(plain.map(isHeld)).toEqual([false, false, false, false])
  expect(orders.safety({ room: 'all', ...down }, desk())).toMatchObject({ input: { rooms: 'all' } })
})

it('leaves in safety the rooms that the station follows, and tells so', () => {
  const following = { state: 'hears', silentS: 0, alone: false } as const
  const [own, followed] = [aRoom({ inSafety: true }), aRoom({ roomId: 'f', inSafety: true, following })]
  const back = (room: string, rooms: readonly Room[]) =>
    orders.goBack(
      { room, ...down },
      desk(rooms, [], null, () => false, ['cut']),
    )
  expect([back('f', [own, followed]), back('all', [followed, aRoom()])]).toEqual(['second', 'second'])
  expect(back('all', [own, followed])).toMatchObject({ input: { rooms: 'all' }, told: 'second-stays' })
  // As the booth's page: one that another station has taken over stays as well, and one that is cut is not its to show.
  const [lost, cut] = [aRoom({ roomId: 'l', inSafety: true, fenced: true }), aRoom({ roomId: 'cut', inSafety: true })]
  expect([back('l', [own, lost]), back('all', [lost, cut])]).toEqual(['second', 'second'])
  expect(back('all', [own, lost])).toMatchObject({ told: 'second-stays' })
  for (const room of ['r', 'all']) expect(back(room, [own])).not.toHaveProperty('told')
})

it('times by a minute, and starts with the minutes given, the item’s length or ten minutes', () => {
  const item = { cueId: 'c', number: 1, title: 'x', startedAt: '', lengthS: 420, plannedAt: null, isBreak: false }
  const timer = (how: 'plus' | 'minus' | 'start' | 'stop', minutes = 0, room: Partial<Room> = {}) => {
    const order = orders.timer({ room: 'r', how, minutes }, desk([aRoom(room)]))
    return (order as { input: object }).input
  }
  expect([timer('plus'), timer('minus'), timer('stop')]).toEqual([
    ...[{ roomId: 'r', byS: 60 }, { roomId: 'r', byS: -60 }, { roomId: 'r' }],
  ])
  expect([timer('start', 5), timer('start', 0, { item }), timer('start')]).toEqual([
    ...[
      { roomId: 'r', lengthS: 300 },
      { roomId: 'r', lengthS: 420 },
      { roomId: 'r', lengthS: 600 },
    ],
  ])
})

it('starts with what is left of the item, and ±1 changes its countdown where there is no timer', () => {
  const begun = Date.parse('2026-11-26T09:00:00Z')
  const of = { id: 'c', version: 1, title: 'x', speaker: null, plannedAt: null, lengthS: 1020, clockGapMs: 5000 }
  const item = { ...of, expectedAt: new Date(begun).toISOString() }
  const timer = (how: 'plus' | 'minus' | 'start', atS: number, minutes = 0) => {
    const at = begun - of.clockGapMs + atS * 1000
    const room = aRoom({ item: { cueId: 'c', number: 1, startedAt: '', isBreak: false, ...of } })
    const known = desk([room], [], aStage({ item }), () => false, [], at)
    return orders.timer({ room: 'r', how, minutes }, known)
  }
  const start = (lengthS: number) => ({ name: 'show.timer.start', input: { roomId: 'r', lengthS } })
  expect(timer('start', 781.2)).toEqual({ ...start(239), isHeld: false })
  expect(timer('plus', 781.2)).toMatchObject({ name: 'show.timer.adjust', withoutTimer: start(299) })
  expect(timer('minus', 781.2)).toMatchObject({ name: 'show.timer.adjust', withoutTimer: start(179) })
  // What a person asks for, and what is over.
  expect(timer('start', 781.2, 5)).toMatchObject(start(300))
  expect(timer('start', 1100)).toMatchObject(start(1020))
  for (const over of [timer('plus', 1100), timer('minus', 980)]) expect(over).not.toHaveProperty('withoutTimer')
})

it('names the speakers of the current cue in turn, and never who may not be filmed', () => {
  const speakers = [aSpeaker('Aïcha'), aSpeaker('Bruno', { image: 'voice-only' }), aSpeaker('Chloé'), aSpeaker('', {})]
  expect([null, 'Aïcha', 'Chloé', 'Quelqu’un'].map((shown) => nextSpeaker(speakers, shown)?.speakerId)).toEqual([
    ...['Aïcha', 'Chloé', 'Aïcha', 'Aïcha'],
  ])
  expect(nextSpeaker([aSpeaker('Bruno', { image: 'no' })], null)).toBeUndefined()
  const show = (cues: readonly Cue[]) =>
    orders.lowerThird({ room: 'r', how: 'next' }, desk([aRoom()], cues, aStage({ lowerThird: null })))
  expect(show([aCue({ state: 'current', speakers })])).toMatchObject({
    name: 'show.take',
    input: { legs: [{ roomId: 'r', kind: 'lower-third', speakerId: 'Aïcha' }] },
  })
  expect([show([]), show([aCue({ state: 'next', speakers })])]).toEqual(['no-speaker', 'no-speaker'])
})
