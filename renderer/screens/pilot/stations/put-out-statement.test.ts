import { expect, it } from 'vitest'
import { statementOf } from './put-out-statement.ts'

const report = {
  name: 'Modération 1',
  role: 'moderator',
  why: 'stolen',
  by: 'Pilotage',
  sealed: null,
  at: '2026-11-26T08:00:00Z',
  lastHeardAt: null,
  endedAccesses: 0,
  reads: {},
  badgesOut: 0,
  keys: [],
  sheetIsVoid: false,
  refusals: [],
  toRead: { count: 0, from: null, to: null },
} as const
const t = ((key: string, values?: { name?: string }) => (values?.name ? `${key} ${values.name}` : key)) as never
const formats = { dateWithYear: (at: string) => at.slice(0, 10), timeWithSeconds: (at: string) => at.slice(11, 19) }

it('a statement lists what the laptop had other stations do, by kind and instant', () => {
  const forwarded = [
    { factId: 'a', at: '2026-11-26T07:59:00Z', type: 'PollClosed', writtenAt: 'Pôle' },
    { factId: 'b', at: '2026-11-26T07:59:30Z', type: 'Unheard', writtenAt: 'Pôle' },
  ]
  const statement = statementOf(report as never, forwarded, '', t, formats as never)
  expect(statement.trimEnd().split('\r\n').slice(-3)).toEqual([
    '"putOut.file.forwarded";"2"',
    '"putOut.file.forwardedTo Pôle";"2026-11-26 07:59:00 · journal.type.PollClosed"',
    '"putOut.file.forwardedTo Pôle";"2026-11-26 07:59:30 · leftOutFacts.other"',
  ])
})
