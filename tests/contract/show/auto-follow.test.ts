import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { until } from '../../support/until.ts'
import { problemNamed, startTestStation, type TestStation } from '../test-station.ts'

type Cue = ViewRow<'runOfShow'>
let test: TestStation
/** The tested room, and one beside it that shows that the moment has come. */
let hall = ''
let witness = ''
const begun = Date.parse('2026-11-26T10:00:00+01:00')
const iso = (seconds: number) => new Date(begun + seconds * 1000).toISOString()

beforeEach(async () => {
  test = await startTestStation({ now: begun })
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26'] })
  hall = (await test.done('rooms.add', { name: 'Plénière' })).roomId
  witness = (await test.done('rooms.add', { name: 'Salle 200' })).roomId
  for (const roomId of [hall, witness])
    for (const title of ['Film', 'Débat', 'Pause']) await add(roomId, title, title === 'Film')
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
  await test.stop()
})

const add = (roomId: string, title: string, autoFollow: boolean) =>
  test.done('cues.add', { roomId, title, lengthS: 60, autoFollow, legs: [{ roomId, kind: 'timer', lengthS: 60 }] })
async function cues(roomId = hall): Promise<Cue[]> {
  return ((await test.view('runOfShow', { roomId }, test.operator)).body as { rows: Cue[] }).rows
}
const titled = async (title: string, roomId = hall) => (await cues(roomId)).find((cue) => cue.title === title) as Cue
const take = async (title: string, roomId = hall) =>
  await test.done('show.take', { cueId: (await titled(title, roomId)).cueId })
const current = async (roomId = hall) => (await cues(roomId)).find(({ state }) => state === 'current')?.title
const takes = async () =>
  ((await test.view('takes', {}, test.operator)).body as { rows: ViewRow<'takes'>[] }).rows.filter(({ legs }) =>
    legs.some(({ roomId }) => roomId === hall),
  ).length
const pass = (seconds: number) => {
  test.clock.now += seconds * 1000
}
/** The length of what is on is over in both rooms, and in the one beside the next item has followed. */
async function momentComes(): Promise<void> {
  test.clock.now = begun + 60_000
  await until('the room beside has gone on', async () => (await current(witness)) === 'Débat')
}

describe('an item that the next one follows by itself', () => {
  it('is followed when its length is over, by one take, and no sooner', async () => {
    await take('Film')
    const { cueId } = await titled('Débat')
    expect(await titled('Film')).toMatchObject({ follow: { at: iso(60), cueId }, followOff: null })
    pass(59)
    expect(await current()).toBe('Film')
    pass(1)
    await until('it has followed', async () => (await current()) === 'Débat')
    expect(await titled('Film')).toMatchObject({ state: 'done', endedAt: iso(60), follow: null, followOff: null })
    expect(await titled('Débat')).toMatchObject({ startedAt: iso(60), follow: null, followOff: null })
    expect(await takes()).toBe(2)
    const { body } = await test.view('stage', { roomId: hall }, test.operator)
    expect(body).toMatchObject({ value: { timer: { startedAt: iso(60), lengthS: 60 } } })
  })

  it('is followed by one that is followed as well', async () => {
    await test.done('cues.update', { cueId: (await titled('Débat')).cueId, autoFollow: true })
    await take('Film')
    pass(60)
    await until('the first has been followed', async () => (await current()) === 'Débat')
    expect(await titled('Débat')).toMatchObject({ follow: { at: iso(120) } })
    pass(60)
    await until('the second has been followed', async () => (await current()) === 'Pause')
    expect(await takes()).toBe(3)
  })

  it('is followed at its new length, and no more where that was taken back', async () => {
    await take('Film')
    const { cueId } = await titled('Film')
    await test.done('cues.update', { cueId, lengthS: 90 })
    expect(await titled('Film')).toMatchObject({ follow: { at: iso(90) } })
    await test.done('cues.update', { cueId, autoFollow: false })
    expect(await titled('Film')).toMatchObject({ autoFollow: false, follow: null, followOff: null })
  })
})

describe('while its automatic take is under way', () => {
  /** The name of the item that follows waits 2 s for a page to paint it, and nobody has one open. */
  const namedNext = async () => {
    const { cueId } = await titled('Débat')
    const speakerId = 'speaker'
    const legs = [{ roomId: hall, kind: 'lower-third' as const, speakerId }]
    await test.done('cues.update', { cueId, speakers: [{ speakerId, name: 'Ada Lemaire' }], legs })
    await take('Film')
    test.clock.now = begun + 60_000
    await until('it is on its way', async () => (await takes()) === 2)
    return cueId
  }

  it('says that it follows, refuses to take the same item again, and does so once', async () => {
    const cueId = await namedNext()
    expect(await titled('Film')).toMatchObject({ state: 'current', follow: { at: iso(60), cueId }, followOff: null })
    pass(1.5)
    const again = await test.command('show.take', { cueId }, test.operator)
    expect(problemNamed(again.body)).toBe('too-soon')
    expect(await titled('Film')).toMatchObject({ state: 'current', followOff: null })
    await until('it has ended', async () => (await titled('Débat')).heldBy !== null)
    expect(await titled('Film')).toMatchObject({ state: 'current', follow: null, followOff: 'held' })
    expect(await takes()).toBe(2)
  })
})

describe('it is not followed', () => {
  const cutPause = async () => {
    const { cueId } = await titled('Pause')
    return (await test.done('cues.adjust', { roomId: hall, how: 'cut', cueIds: [cueId] })).adjustmentId
  }
  /** What stands before the item begins, and the act of a hand upon it. */
  const hands: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
    'a timer is taken by hand': async () => () =>
      test.done('show.take', { legs: [{ roomId: hall, kind: 'timer', lengthS: 5 }] }),
    'a scene is taken by hand': async () => () => test.done('show.take', { legs: [{ roomId: hall, scene: 'Large' }] }),
    'an item of the rest is cut': async () => cutPause,
    'that decision is undone': async () => {
      const adjustmentId = await cutPause()
      return () => test.done('cues.undoAdjustment', { adjustmentId })
    },
  }
  it.each(Object.keys(hands))('where %s', async (name) => {
    const act = await hands[name]?.()
    pass(2)
    await take('Film')
    await take('Film', witness)
    expect(await titled('Film')).toMatchObject({ followOff: null })
    pass(5)
    await act?.()
    expect(await titled('Film')).toMatchObject({ autoFollow: true, follow: null, followOff: 'by-hand' })
    test.clock.now = begun + 62_000
    await until('the room beside has gone on', async () => (await current(witness)) === 'Débat')
    expect(await current()).toBe('Film')
  })

  it('where a person has begun it all the same', async () => {
    await take('Film', witness)
    await test.done('cues.start', { cueId: (await titled('Film')).cueId })
    expect(await titled('Film')).toMatchObject({ follow: null, followOff: 'not-clean' })
    await momentComes()
    expect(await current()).toBe('Film')
  })

  it('where one of its actions has failed and it went on', async () => {
    const { cueId } = await titled('Film')
    const legs = [{ roomId: hall, kind: 'scene' as const, scene: 'Large' }]
    await test.done('cues.update', { cueId, onFailure: 'go-on', legs })
    await take('Film', witness)
    expect((await take('Film')).legs).toMatchObject([{ state: 'failed', reason: 'no-obs' }])
    expect(await titled('Film')).toMatchObject({ state: 'current', follow: null, followOff: 'not-clean' })
    await momentComes()
    expect(await current()).toBe('Film')
  })

  it('where nothing comes behind it', async () => {
    await test.done('cues.update', { cueId: (await titled('Pause')).cueId, autoFollow: true })
    await take('Pause')
    expect(await titled('Pause')).toMatchObject({ follow: null, followOff: 'nothing-next' })
  })
})

describe('a station that is started again', () => {
  it('goes on to wait, and takes the next item once, however often it is started', async () => {
    await take('Film')
    pass(30)
    await test.restart()
    expect(await titled('Film')).toMatchObject({ follow: { at: iso(60) } })
    pass(30)
    await until('it has followed', async () => (await current()) === 'Débat')
    await test.restart()
    await test.restart()
    expect(await current()).toBe('Débat')
    expect(await takes()).toBe(2)
  })

  it('takes the next item still where its moment has passed some seconds ago', async () => {
    await take('Film')
    await test.station.stop()
    pass(70)
    await test.begin()
    await until('it has followed', async () => (await current()) === 'Débat')
    expect(await takes()).toBe(2)
  })

  it('leaves it to a person where its moment is long over', async () => {
    await take('Film')
    await test.station.stop()
    pass(90)
    await test.begin()
    await take('Film', witness)
    expect(await titled('Film')).toMatchObject({ state: 'current', follow: null, followOff: 'too-late' })
    pass(60)
    await until('the room beside has gone on', async () => (await current(witness)) === 'Débat')
    expect(await current()).toBe('Film')
    expect(await takes()).toBe(1)
  })
})
