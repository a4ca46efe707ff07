import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DemoClock } from '../../../electron/station/demo/demo-clock.ts'
import { prepareDemo } from '../../../electron/station/demo/prepare-demo.ts'
import { startStation } from '../../../electron/station/station.ts'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { instantOf } from '../../../shared/domain/event/zoned-time.ts'
import { newFolder, removeFolder } from '../test-log.ts'

type Cue = ViewRow<'runOfShow'>

let folder = ''
beforeEach(() => {
  folder = newFolder()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  removeFolder(folder)
  removeFolder(`${folder}-badges`)
})

/** The demo at a time of the venue's clock. */
async function demoAt(time: string) {
  vi.setSystemTime(instantOf('Europe/Paris', '2026-11-26', time))
  const clock: DemoClock = { offsetMs: 0 }
  const pagesFolder = join(folder, 'pages')
  mkdirSync(pagesFolder, { recursive: true })
  writeFileSync(join(pagesFolder, 'index.html'), '')
  const errors: unknown[] = []
  const station = await startStation({
    folder,
    version: '9.9.9',
    port: 0,
    name: 'Accueil 1',
    pagesFolder,
    now: () => Date.now() + clock.offsetMs,
    onError: (error: unknown) => void errors.push(error),
    prepare: (running) => prepareDemo(running, folder, clock),
  })
  const rows = async <Row>(view: string, query = ''): Promise<readonly Row[]> => {
    const answer = await fetch(`${station.url}/api/v1/views/${view}?${query}`, {
      headers: { authorization: `Bearer ${station.operatorToken}` },
    })
    return ((await answer.json()) as { rows: readonly Row[] }).rows
  }
  const rooms = await rows<ViewRow<'rooms'>>('rooms')
  return {
    station,
    errors,
    cuesIn: (name: string) =>
      rows<Cue>('runOfShow', `roomId=${rooms.find((room) => room.name === name)?.roomId ?? ''}`),
    async [Symbol.asyncDispose]() {
      await station.stop()
    },
  }
}
const titles = (cues: readonly Cue[], state: string) =>
  cues.filter((cue) => cue.state === state).map(({ title }) => title)

it('has a run of show in two rooms, whose morning lies behind, a little late', async () => {
  await using demo = await demoAt('11:50')
  const hall = await demo.cuesIn('Grand auditorium')
  expect(hall.length).toBeGreaterThanOrEqual(10)
  expect(titles(hall, 'current')).toEqual(['Témoignage'])
  expect(titles(hall, 'next')).toEqual(['Questions de la salle'])
  const [talk] = hall.filter(({ state }) => state === 'current')
  expect(Date.parse(talk?.startedAt ?? '') - Date.parse(talk?.plannedAt ?? '')).toBe(4 * 60_000)
  const workshop = await demo.cuesIn('Salle 200')
  expect(workshop.length).toBeGreaterThanOrEqual(10)
  expect(titles(workshop, 'current')).toEqual([])
  expect(await demo.cuesIn('Salle 300')).toEqual([])
  expect(demo.errors).toEqual([])
})

it('has legs of each kind, and speakers with each consent, the young under first name only', async () => {
  await using demo = await demoAt('07:00')
  const cues = [...(await demo.cuesIn('Grand auditorium')), ...(await demo.cuesIn('Salle 200'))]
  expect(titles(cues, 'current')).toEqual([])
  const legs = cues.flatMap((cue) => cue.legs)
  expect(new Set(legs.map(({ kind }) => kind))).toEqual(new Set(['scene', 'recording', 'timer', 'lower-third']))
  const speakers = cues.flatMap((cue) => cue.speakers)
  expect(new Set(speakers.map(({ image }) => image))).toEqual(new Set(['yes', 'voice-only', 'no']))
  for (const { firstNameOnly, name, role } of speakers.filter((one) => one.firstNameOnly))
    expect([firstNameOnly, name.split(' ').length, role]).toEqual([true, 1, ''])
  // No person who may not be filmed is named in a picture.
  const named = new Set(legs.flatMap((leg) => ('speakerId' in leg ? [leg.speakerId] : [])))
  expect(speakers.filter(({ speakerId, image }) => named.has(speakerId) && image !== 'yes')).toEqual([])
})

it('is over in the evening', async () => {
  await using demo = await demoAt('22:00')
  for (const room of ['Grand auditorium', 'Salle 200']) {
    const cues = await demo.cuesIn(room)
    expect(cues.map(({ state }) => state)).toEqual(cues.map(() => 'done'))
  }
})
