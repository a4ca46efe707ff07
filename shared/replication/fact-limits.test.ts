import { expect, it } from 'vitest'
import { mostLogoBytes, mostTemplateBytes } from '../domain/badges/template-refusals.ts'
import { longestCell } from '../domain/bounds.ts'
import { eventTypes } from '../domain/events.ts'
import { mostKeptAnswers } from '../domain/polls/poll.ts'
import { longestWritten } from '../domain/polls/poll-types.ts'
import { factLimits, isWithinLimits } from './fact-limits.ts'

const fact = (payload: object) => ({
  stream: 'a/b',
  type: 'X',
  actor: 'Pilotage',
  commandId: '0'.repeat(36),
  outcome: '{}',
  payload: JSON.stringify(payload),
})
const many = <One>(length: number, one: (at: number) => One): One[] => Array.from({ length }, (_, at) => one(at))
const id = (at: number) => `abcdefghijklmnop${String(at).padStart(10, '0')}`
/** Answers whose letters need two characters each in JSON. */
const quoted = (letters: number) => `${'é'.repeat(letters - 20)}${'"'.repeat(20)}`

it('a fact holds the largest that a station writes, and the schema of its event takes it', () => {
  const cut = Object.fromEntries(
    many(14_999, (at) => [`abcdefghijklmnop.${String(at).padStart(16, 'a')}.audience`, 1e9]),
  )
  const template = {
    logo: { type: 'image/png', data: 'A'.repeat(Math.ceil(mostLogoBytes / 3) * 4) },
    svg: '<'.repeat(mostTemplateBytes),
  }
  const people = many(500, (at) => ({
    attendeeId: id(at),
    days: many(31, (day) => day + 1),
    evening: true,
    sessionIds: many(40, id),
  }))
  for (const [type, payload] of [
    ['PollClosed', { epoch: 1, cut }],
    ['BadgeTemplateChanged', template],
    ['PeopleMovedToRemote', { people }],
    ['BatchBoxFilled', { place: 0, label: 'A–B', attendeeIds: many(500, id) }],
  ] as const) {
    expect(eventTypes[type].payload.safeParse(payload).success, type).toBe(true)
    expect(isWithinLimits(fact(payload), null), type).toBe(true)
  }
  const answers = many(mostKeptAnswers, () => ({ text: quoted(longestWritten.lines), votes: 2000 }))
  const cells = Object.fromEntries(
    ['code', 'lastName', 'firstName', 'organisation', 'jobTitle', 'department', 'email', 'phone', 'order'].map(
      (name) => [name, 'é'.repeat(longestCell)],
    ),
  )
  const moments = many(1000, (at) => [id(at), 1_800_000_000] as const)
  for (const [type, part] of [
    ['PollAnswersErased', { answers }],
    ['AttendeeImported', cells],
    ['RemotePresenceNoted', { came: moments, left: moments }],
  ] as const) {
    expect(eventTypes[type].part?.safeParse(part).success, type).toBe(true)
    expect(isWithinLimits(fact({}), JSON.stringify(part)), type).toBe(true)
  }
})

it('a fact holds nothing longer', () => {
  expect(isWithinLimits({ ...fact({}), commandId: 'x'.repeat(factLimits.commandId + 1) }, null)).toBe(false)
  expect(isWithinLimits(fact({}), 'x'.repeat(factLimits.part + 1))).toBe(false)
})
