import { describe, expect, it } from 'vitest'
import { matchRows } from './match-rows.ts'
import type { ProgrammeRow } from './programme-row.ts'
import type { KnownSession } from './session-changes.ts'

const morning = Date.parse('2026-11-26T09:00:00+01:00')
const hour = 3_600_000
const row = (more: Partial<ProgrammeRow> = {}): ProgrammeRow => ({
  ...{ title: 'Fratries', kind: 'workshop', room: 'Salle 200', day: 1, capacity: null, registration: true, code: null },
  ...{ startsAt: morning, endsAt: morning + hour },
  ...more,
})
function known(sessionId: string, more: Partial<ProgrammeRow> = {}): KnownSession {
  const { room: roomId, ...settings } = row(more)
  return { sessionId, settings: { ...settings, roomId } }
}
const facts = { roomIdOf: ({ room }: ProgrammeRow) => room, mayTake: () => true }
const idsOf = (rows: readonly ProgrammeRow[], sessions: readonly KnownSession[]) =>
  matchRows(rows, sessions, facts).map(({ sessionId }) => sessionId)
/** By row, the sessions that it takes over, and those that it stands beside. */
const besides = (rows: readonly ProgrammeRow[], sessions: readonly KnownSession[], more: Partial<typeof facts> = {}) =>
  matchRows(rows, sessions, { ...facts, ...more }).map(({ takes, double }) => [takes?.sessionId, double?.sessionId])

describe('a row with a code', () => {
  it('is the session of that code, also before it is there', () => {
    expect(idsOf([row({ code: 'A2' })], [])).toEqual(['s-a2'])
  })

  it('takes over the session that stands in the programme without a code, at its start and in its room', () => {
    const elsewhere = known('elsewhere', { room: 'Salle 300' })
    expect(idsOf([row({ code: 'A2' })], [elsewhere, known('typed')])).toEqual(['s-a2'])
    expect(besides([row({ code: 'A2' })], [elsewhere, known('typed')])).toEqual([['typed', undefined]])
  })

  it('stands beside one in another room, one that cannot follow, and one of a code that is there already: it is double', () => {
    const coded = row({ code: 'A2' })
    expect(besides([coded], [known('typed', { room: 'Salle 300' })])).toEqual([[undefined, 'typed']])
    expect(besides([coded], [known('typed')], { mayTake: () => false })).toEqual([[undefined, 'typed']])
    expect(besides([coded], [known('typed'), known('s-a2', { code: 'A2' })])).toEqual([[undefined, 'typed']])
  })

  it('takes over a session once, and none that a row without a code is', () => {
    const [a2, a3] = [row({ code: 'A2' }), row({ code: 'A3' })]
    expect(besides([a2, a3], [known('typed')])).toEqual([
      ['typed', undefined],
      [undefined, undefined],
    ])
    expect(besides([a2, row()], [known('typed')])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
  })
})

describe('a row without a code', () => {
  it('is the session of its title and start, in any spelling', () => {
    const sessions = [known('other', { startsAt: morning + hour }), known('this')]
    expect(idsOf([row({ title: ' FRATRIES ' })], sessions)).toEqual(['this'])
  })

  it('is the one session of its title that day: it was moved', () => {
    expect(idsOf([row({ startsAt: morning + hour })], [known('moved')])).toEqual(['moved'])
  })

  it('is new if two sessions, or two rows, of its title are there that day', () => {
    const later = row({ startsAt: morning + 2 * hour })
    expect(idsOf([later], [known('a'), known('b', { startsAt: morning + hour })])).toEqual([null])
    expect(idsOf([later, row({ startsAt: morning + 3 * hour })], [known('a')])).toEqual([null, null])
  })

  it('is new on another day, and beside a session with a code', () => {
    expect(idsOf([row({ day: 2, startsAt: morning + 24 * hour })], [known('a')])).toEqual([null])
    expect(idsOf([row()], [known('s-a2', { code: 'A2' })])).toEqual([null])
  })
})
