import { expect, it } from 'vitest'
import { journalFacts } from './journal-facts.ts'

it('tells what a person wrote, counts above 0, and values that have words', () => {
  const details = { about: 'import/i', kind: 'attendees', imported: 3, updated: 0, refused: 1 }
  expect(journalFacts('ImportFinished', details)).toEqual([
    { says: 'count', name: 'imported', count: 3 },
    { says: 'count', name: 'refused', count: 1 },
  ])
  expect(journalFacts('AttendeeAdmitted', { about: 'admission/a', overruled: 'unpaid', reason: 'Payé ici' })).toEqual([
    { says: 'text', text: 'Payé ici' },
  ])
  expect(journalFacts('ExportTaken', { what: 'no-shows' })).toEqual([{ says: 'taken', name: 'no-shows' }])
  expect(journalFacts('AmendmentsSettled', { field: 'lastName' })).toEqual([{ says: 'field', name: 'lastName' }])
  expect(journalFacts('RehearsalSwitched', { on: false })).toEqual([{ says: 'ended' }])
  expect(journalFacts('PrintJobSettled', { status: 'failed', message: 'folder-full' })).toEqual([
    { says: 'printState', name: 'failed' },
    { says: 'message', name: 'folder-full' },
  ])
})

it('tells nothing of values without words, such as those of a newer station', () => {
  const details = { role: 'caterer', what: 'toString', field: 'shoes', status: 'queued', message: 'new', day: '1' }
  expect(journalFacts('AccessCreated', details)).toEqual([])
})

it('says a session’s code once', () => {
  expect(journalFacts('SessionAdded', { code: 'B1', title: 'Atelier B1 : Fratries' })).toEqual([
    { says: 'text', text: 'B1' },
    { says: 'text', text: 'Fratries' },
  ])
})

it('shows every field of an event that has no words yet', () => {
  expect(journalFacts('AttendeeCloned', { about: 'attendee/a', times: 2 })).toEqual([
    { says: 'text', text: 'about attendee/a' },
    { says: 'text', text: 'times 2' },
  ])
})
