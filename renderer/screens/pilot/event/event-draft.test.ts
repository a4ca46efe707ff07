import { expect, test } from 'vitest'
import { draftOf, faultsOf, formatOf, inFormat, inputOf, withDay } from './event-draft.ts'

const event = {
  eventId: 'e',
  name: 'Assises',
  timeZone: 'Europe/Paris',
  days: ['2026-11-26', '2026-11-27'],
  evening: null,
  draft: false,
  rehearsal: false,
  cloudParts: 'sealed' as const,
  hasPilotCode: false,
  recoverySheet: 'valid' as const,
  isPilotCodeOld: false,
  today: { date: '2026-11-25', number: 0, kind: 'set-up' as const, isHubs: false },
}

test('the station gets back what the form shows', () => {
  expect(inputOf(draftOf(event))).toEqual({
    name: 'Assises',
    timeZone: 'Europe/Paris',
    days: ['2026-11-26', '2026-11-27'],
    cloudParts: 'sealed',
  })
})

test('a code that was left empty is kept, not set to nothing', () => {
  expect(inputOf({ ...draftOf(event), pilotCode: '' })).not.toHaveProperty('pilotCode')
})

test('the short format is one day with its evening, the long one two days in a row', () => {
  const short = inFormat(draftOf(event), 'short')
  expect(short).toMatchObject({ days: ['2026-11-26'], hasEvening: true, evening: '2026-11-26' })
  expect(formatOf(short)).toBe('short')
  expect(inFormat({ ...short, hasEvening: false }, 'long').days).toEqual(['2026-11-26', '2026-11-27'])
})

test('missing fields are named', () => {
  const draft = { ...draftOf(event), name: ' ', days: ['2026-11-26', ''], hasEvening: true, pilotCode: '12' }
  expect([...faultsOf(draft)]).toEqual(['nameNeeded', 'dayNeeded', 'eveningNeeded', 'codeTooShort'])
  expect([...faultsOf({ ...draftOf(event), pilotCode: '1-2-3-4' })], 'dashes are not stored').toEqual(['codeTooShort'])
})

test('the evening goes with its day to another date', () => {
  const dates = { days: ['2026-12-02', '2026-12-03'], evening: '2026-12-02' }
  expect(withDay(dates, 0, '2026-12-01')).toEqual({ days: ['2026-12-01', '2026-12-03'], evening: '2026-12-01' })
  expect(withDay(dates, 1, '2026-12-04')).toEqual({ days: ['2026-12-02', '2026-12-04'], evening: '2026-12-02' })
})
