import { expect, test } from 'vitest'
import { emptySession, ofKind, sessionInput } from './session-draft.ts'

const event = { days: ['2026-11-26', '2026-11-27'], timeZone: 'Europe/Paris' }
const typed = {
  ...emptySession('r1'),
  title: ' Écouter ',
  day: 2,
  starts: '14h',
  ends: '15:30',
  places: '1 750',
  code: 'b2',
}

test('typed text becomes instants of the venue, a number and a code', () => {
  expect(sessionInput(typed, event)).toEqual({
    input: {
      title: 'Écouter',
      kind: 'workshop',
      roomId: 'r1',
      day: 2,
      startsAt: '2026-11-27T13:00:00.000Z',
      endsAt: '2026-11-27T14:30:00.000Z',
      capacity: 1750,
      code: 'B2',
      registration: true,
    },
  })
})

test('an evening may end after midnight', () => {
  const evening = { ...typed, day: 1, starts: '20h', ends: '1h' }
  expect(sessionInput(evening, event)).toMatchObject({
    input: { startsAt: '2026-11-26T19:00:00.000Z', endsAt: '2026-11-27T00:00:00.000Z' },
  })
})

test('missing or unreadable fields are named', () => {
  const faults = sessionInput({ ...typed, title: '', starts: '', places: 'vingt', code: 'é' }, event)
  expect(faults).toEqual({ faults: new Set(['nameNeeded', 'startNeeded', 'badCapacity', 'badCode']) })
})

test('a plenary is open to all until one says otherwise', () => {
  expect(ofKind(typed, 'plenary').registration).toBe(false)
})
