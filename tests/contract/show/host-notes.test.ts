import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let roomId = ''
beforeEach(async () => {
  test = await startTestStation({ now: Date.parse('2026-11-26T10:00:00+01:00') })
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26'] })
  ;({ roomId } = await test.done('rooms.add', { name: 'Plénière' }))
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

const add = async (title: string, of: { note?: string; noteForHost?: boolean } = {}) =>
  (await test.done('cues.add', { roomId, title, ...of })).cueId
async function stageOf(role: 'screen' | 'moderator'): Promise<ViewValue<'stage'>> {
  const { body } = await test.view('stage', { roomId }, await test.tokenOf(role))
  return (body as { value: ViewValue<'stage'> }).value
}

it('the host reads the notes of what is on and of what comes, where they were written for the host too', async () => {
  const first = await add('Ouverture', { note: 'Présenter la médiatrice', noteForHost: true })
  const second = await add('Débat', { note: 'Trois questions, pas plus', noteForHost: true })
  await add('Pause', { note: 'Annoncer le retour', noteForHost: true })
  await test.done('cues.start', { cueId: first })
  const notes = { item: 'Présenter la médiatrice', next: 'Trois questions, pas plus' }
  for (const role of ['screen', 'moderator'] as const) expect((await stageOf(role)).hostNotes).toEqual(notes)
  await test.done('cues.update', { cueId: second, noteForHost: false })
  expect((await stageOf('screen')).hostNotes).toEqual({ ...notes, next: null })
})

it('a note of the booth alone goes to no page of the stage', async () => {
  const first = await add('Ouverture', { note: 'Micro 2 en panne' })
  await add('Débat', { note: 'Micro 3 en panne' })
  await test.done('cues.start', { cueId: first })
  expect(JSON.stringify(await stageOf('screen'))).not.toContain('en panne')
})
