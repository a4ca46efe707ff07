import { describe, expect, it } from 'vitest'
import { plannedCue } from '../../../tests/contract/planned-cue.ts'
import type { CueState } from '../show/cue.ts'
import { movedCues, movedSessions } from './moved-programme.ts'
import type { SessionSettings } from './session.ts'

const before = { timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'] }
const after = { timeZone: 'Europe/Paris', days: ['2026-12-03', '2026-12-04'] }
const at = (text: string) => Date.parse(`${text}:00+01:00`)
const session = (from: string, to: string, day = 1): SessionSettings => ({
  code: null,
  title: 'Atelier',
  kind: 'workshop',
  roomId: 'r',
  day,
  startsAt: at(from),
  endsAt: at(to),
  capacity: null,
  registration: true,
})
const cue = (title: string, plannedAt: number | null, order: number, of: Partial<CueState> = {}) =>
  plannedCue({ title, plannedAt }, { order, ...of })

describe('when the days change', () => {
  it('a session moves with its day, and a night past midnight with its evening', () => {
    const evening = session('2026-11-26T20:00', '2026-11-27T01:00')
    expect(movedSessions(before, after, [{ sessionId: 's', settings: evening }])).toEqual([
      {
        id: 's',
        title: 'Atelier',
        from: evening.startsAt,
        to: at('2026-12-03T20:00'),
        events: [
          { type: 'SessionChanged', ...evening, startsAt: at('2026-12-03T20:00'), endsAt: at('2026-12-04T01:00') },
        ],
      },
    ])
  })

  it('a session whose day has another number says so, and one whose day is no more stays', () => {
    const [one, two] = [
      session('2026-11-26T09:00', '2026-11-26T10:00'),
      session('2026-11-27T09:00', '2026-11-27T10:00', 2),
    ]
    const sessions = [
      { sessionId: 'one', settings: one },
      { sessionId: 'two', settings: two },
    ]
    const earlier = { ...before, days: ['2026-11-25', ...before.days] }
    expect(
      movedSessions(before, earlier, sessions).map(({ id, from, to, events }) => [id, to === from, events]),
    ).toEqual([
      ['one', true, [{ type: 'SessionChanged', ...one, day: 2 }]],
      ['two', true, [{ type: 'SessionChanged', ...two, day: 3 }]],
    ])
    expect(movedSessions(before, { ...before, days: ['2026-11-26'] }, sessions)).toEqual([
      { id: 'two', title: 'Atelier', from: two.startsAt, to: null, events: [] },
    ])
    expect(movedSessions(before, before, sessions)).toEqual([])
  })

  it('cues move with their day, those without a time too, and keep their order among new ones', () => {
    const week = 7 * 86_400
    const cues = [
      ['a', cue('Ouverture', at('2026-11-26T09:00'), 100)],
      ['b', cue('Suite', null, 160)],
      ['c', cue('Sans jour', null, 10)],
      ['d', cue('Retiré', at('2026-11-26T11:00'), 200, { removed: true })],
    ] as const
    const moved = movedCues(before, after, cues)
    expect(moved.map(({ id, events }) => [id, events])).toEqual([
      [
        'a',
        [
          { type: 'CueUpdated', changes: { plannedAt: at('2026-12-03T09:00') } },
          { type: 'CueMoved', order: 100 + week },
        ],
      ],
      ['b', [{ type: 'CueMoved', order: 160 + week }]],
      [
        'd',
        [
          { type: 'CueUpdated', changes: { plannedAt: at('2026-12-03T11:00') } },
          { type: 'CueMoved', order: 200 + week },
        ],
      ],
    ])
  })

  it('a cue of a day that is no more stays where it is', () => {
    const moved = movedCues(before, { ...before, days: ['2026-11-26'] }, [
      ['a', cue('Suite', at('2026-11-27T09:00'), 0)],
    ])
    expect(moved).toEqual([{ id: 'a', title: 'Suite', from: at('2026-11-27T09:00'), to: null, events: [] }])
  })
})
