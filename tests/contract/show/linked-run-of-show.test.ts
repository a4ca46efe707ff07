import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, morning, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
type Cue = ViewRow<'runOfShow'>

let hub: TestStation
let booth: TestStation
let roomId = ''
let sessionId = ''
const folders: string[] = []
beforeEach(async () => {
  folders.push(newFolder(), newFolder())
  const [hubFolder = '', folder = ''] = folders.slice(-2)
  hub = await startTestStation({ folder: hubFolder, hub: true })
  ;({ roomId, sessionId } = await prepareEvent(hub))
  const { code } = await hub.done('stations.pair', { role: 'booth', name: 'Régie' })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  booth = await startTestStation({ folder, isNew: true })
  await vi.waitFor(async () => expect((await booth.view('rooms', {}, booth.operator)).text).toContain(roomId), inTime)
})
afterEach(async () => {
  await booth.stop()
  await hub.stop()
  for (const folder of folders.splice(0)) removeFolder(folder)
})
const cues = async (station: TestStation) =>
  ((await station.view('runOfShow', { roomId }, station.operator)).body as { rows: Cue[] }).rows

it('a cue is taken at the station that has the room’s air, wherever it is asked for, and is on at both', async () => {
  await booth.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  const { cueId } = await hub.done('cues.add', {
    roomId,
    title: 'Ouverture',
    plannedAt: new Date(morning).toISOString(),
    lengthS: 600,
    onFailure: 'go-on',
    legs: [{ roomId, kind: 'scene', scene: 'Pupitre' }],
  })
  await vi.waitFor(async () => expect(await cues(booth)).toHaveLength(1), inTime)
  await vi.waitFor(async () => expect((await hub.view('show', {}, hub.operator)).text).toContain('OBS'), inTime)
  const { takeId, legs } = await hub.done('show.take', { cueId })
  // For the single OBS that the booth's station cannot reach.
  expect(legs).toMatchObject([{ roomId, state: 'failed', reason: 'obs-lost' }])
  const on = { cueId, state: 'current', startedAt: new Date(morning).toISOString() }
  for (const station of [booth, hub])
    await vi.waitFor(async () => expect(await cues(station)).toMatchObject([on]), inTime)
  // The hub takes the room over: the current item stays.
  await vi.waitFor(async () => expect((await hub.view('takes', {}, hub.operator)).text).toContain(takeId), inTime)
  await hub.done('rooms.takeOver', { roomId })
  expect(await cues(hub)).toMatchObject([on])
  const { adjustmentId } = await booth.done('cues.adjust', { roomId, how: 'cut', cueIds: [await another()] })
  await vi.waitFor(async () => expect((await cues(hub))[1]).toMatchObject({ state: 'cut' }), inTime)
  await hub.done('cues.undoAdjustment', { adjustmentId })
  await vi.waitFor(async () => expect((await cues(booth))[1]).toMatchObject({ state: 'next' }), inTime)
  expect([hub.errors, booth.errors]).toEqual([[], []])
})
async function another(): Promise<string> {
  const { cueId } = await booth.done('cues.add', { roomId, title: 'Film' })
  return cueId
}

it('a speaker whom the pilot named and a door admitted has arrived, also at stations without registrations', async () => {
  const named = { roomId, plannedAt: new Date(morning).toISOString(), speakers: [{ name: 'Soizic Quéméneur' }] }
  await booth.done('cues.add', { ...named, title: 'Table ronde' })
  await hub.done('cues.add', { ...named, title: 'Ouverture' })
  for (const station of [hub, booth]) await vi.waitFor(async () => expect(await cues(station)).toHaveLength(2), inTime)
  await hub.done('checkIn.scan', { code: codes.soizic })
  const arrived = async (title: string) =>
    (await cues(booth)).find((cue) => cue.title === title)?.speakers.map((one) => one.arrived)
  await vi.waitFor(async () => expect(await arrived('Ouverture')).toEqual([true]), inTime)
  // A name that the booth enters marks no arrival.
  expect(await arrived('Table ronde')).toEqual([false])
  expect([hub.errors, booth.errors]).toEqual([[], []])
})

describe('a poll of another station', () => {
  let pollId = ''
  beforeEach(async () => {
    const asked = { sessionId, type: 'single' as const, title: 'Oui ?', options: ['Oui', 'Non'] }
    ;({ pollId } = await hub.done('polls.create', asked))
    await hub.done('polls.open', { pollId })
    await vi.waitFor(async () => expect(await poll(booth)).toMatchObject({ state: 'open', isOwn: false }), inTime)
  })
  async function poll(station: TestStation): Promise<Partial<ViewRow<'polls'>>> {
    const { body } = await station.view('polls', { sessionId }, station.operator)
    return (body as { rows: ViewRow<'polls'>[] }).rows[0] ?? {}
  }
  async function onStage(station: TestStation) {
    const { body } = await station.view('stage', { roomId }, station.operator)
    return (body as { value: ViewValue<'stage'> }).value.poll
  }
  const both = async (expected: object) => {
    for (const station of [hub, booth])
      await vi.waitFor(async () => expect(await poll(station)).toMatchObject(expected), inTime)
  }
  /** At both for a moment: a second press in one room is too soon. */
  const later = (ms: number) => {
    for (const { clock } of [hub, booth]) clock.now += ms
  }
  const take = async (asked: string | null) => {
    later(5000)
    const [leg] = (await booth.done('show.take', { legs: [{ roomId, kind: 'poll', pollId: asked }] })).legs
    return leg?.state
  }
  const isAway = async (is: boolean) => {
    booth.station.cable(!is)
    await vi.waitFor(async () => {
      const { body } = await booth.view('stations', {}, booth.operator)
      const row = (body as { rows: ViewRow<'stations'>[] }).rows.find((one) => one.hub)
      expect(row?.connected).toBe(!is)
    }, inTime)
  }

  it('is shown by the booth, whose station may not write of it, and is seen there by both', async () => {
    // A page of the room, whose report the hub has passed to the booth.
    const caller = { role: 'screen', label: 'Salle', checkpoint: null, accessId: 'screen' } as const
    const report = async (version: number) => {
      const painted = { painted: { kind: 'poll', id: pollId, version }, page: 'projector', roomId }
      return 'outcome' in (await booth.station.dispatch('screens.report', painted, randomUUID() as CommandId, caller))
    }
    await vi.waitFor(async () => expect(await report(0)).toBe(true), inTime)
    const taken = take(pollId)
    const version = await vi.waitFor(async () => {
      const { id, version: is = 0 } = (await onStage(booth)) ?? {}
      expect(id).toBe(pollId)
      return is
    }, inTime)
    await report(version)
    expect(await taken).toBe('confirmed')
    const owner = hub.station.log.identity.stationId
    await both({ onStage: true, shown: true, resultsShown: true, owner, air: { paintedAt: expect.any(String) } })
    expect(await onStage(hub)).toMatchObject({ id: pollId, version, hidden: false })
  })

  it('is where the later word has it, of what its moderators and the booth have asked apart', async () => {
    await isAway(true)
    expect(await take(pollId)).toBe('failed')
    later(60_000)
    await hub.done('polls.show', { pollId, results: false })
    later(60_000)
    await hub.done('polls.hide', { pollId })
    expect([await onStage(hub), (await onStage(booth))?.id]).toEqual([null, pollId])
    await isAway(false)
    await both({ onStage: false, shown: false })

    await isAway(true)
    await hub.done('polls.show', { pollId, results: false })
    later(60_000)
    expect(await take(pollId)).toBe('failed')
    await isAway(false)
    await both({ onStage: true, shown: true, resultsShown: true })
    expect(await take(null)).toBe('confirmed')
    await both({ onStage: false, shown: false })
  })
})
