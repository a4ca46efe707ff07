import { expect, it } from 'vitest'
import { plannedCue } from '../../../tests/contract/planned-cue.ts'
import { cueStream } from './cue.ts'
import { inStep, markRehearsed, rehearsedCue } from './rehearsed-cue.ts'
import { runItemOf } from './run-item.ts'

const at = (hour: number) => Date.UTC(2026, 10, 26, hour)
const speaker = {
  speakerId: 's',
  name: 'Anna Roy',
  role: '',
  image: 'yes',
  firstNameOnly: false,
  attendeeId: null,
} as const
it('a rehearsal plays a cue from the start, as it is planned and cast, and leaves the real one alone', () => {
  const real = plannedCue(
    {},
    { runs: [{ startedAt: 1, endedAt: 2, takeId: null }], speakers: [{ ...speaker, marks: ['mic'] }] },
  )
  const copy = { ...cueStream.initial, skipped: true }
  const shown = rehearsedCue(real, copy)
  expect(shown).toMatchObject({ settings: real.settings, runs: [], skipped: true })
  expect(shown.speakers).toMatchObject([{ name: 'Anna Roy', marks: [] }])
})

it('a mark of a rehearsal stands in its copy, which holds no name', () => {
  const real = plannedCue({}, { speakers: [{ ...speaker, marks: [] }] })
  const mark = { speakerId: 's', mark: 'ready', on: true } as const
  const events = markRehearsed(real, cueStream.initial, mark)
  expect(JSON.stringify(events)).not.toContain('Anna')
  expect(events.map(({ type }) => type)).toEqual(['CueSpeakersSet', 'SpeakerMarked'])
  const copy = { ...cueStream.initial, speakers: [{ ...speaker, name: '', marks: ['ready'] as const }] }
  expect(rehearsedCue(real, copy).speakers).toMatchObject([{ name: 'Anna Roy', marks: ['ready'] }])
  expect(markRehearsed(real, copy, { ...mark, on: false }).map(({ type }) => type)).toEqual(['SpeakerMarked'])
})

it('the plan of a rehearsed day begins with its first item, and nobody is late before', () => {
  const item = (id: string, plannedAt: number | null, startedAt: number | null = null) => {
    const runs = startedAt === null ? [] : [{ startedAt, endedAt: null, takeId: null }]
    const found = runItemOf(id, plannedCue({ plannedAt }, { runs }))
    if (!found) throw new Error('no item')
    return found
  }
  const plans = (...items: Parameters<typeof inStep>[0]) => inStep(items).map(({ plannedAt }) => plannedAt)
  expect(plans(item('a', at(9)), item('b', at(10)))).toEqual([at(9), at(10)])
  expect(plans(item('a', at(9), at(18)), item('b', at(10)), item('c', null))).toEqual([at(18), at(19), null])
})
