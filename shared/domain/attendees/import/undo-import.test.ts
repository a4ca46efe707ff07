import { describe, expect, it } from 'vitest'
import type { AttendeeState } from '../attendee-state.ts'
import { attendeeStream, cellsOf } from '../attendee-stream.ts'
import { isBroughtIn, mayUndoImport, undoneFor } from './undo-import.ts'

const counts = { kind: 'attendees', imported: 3, updated: 0, unchanged: 0, refused: 0, vanished: 0 } as const
const run = { counts, undone: null }

describe('an import', () => {
  it('is undone while it is the last one and nobody of it has come in', () => {
    expect(mayUndoImport(run, { isLast: true, hasEntry: false })).toMatchObject({ ok: true })
  })
  it('is not undone once one of its people has come in', () => {
    expect(mayUndoImport(run, { isLast: true, hasEntry: true })).toMatchObject({ refusal: 'import-has-entries' })
  })
  it('is not undone behind a later one, which has been compared with it', () => {
    expect(mayUndoImport(run, { isLast: false, hasEntry: false })).toMatchObject({ refusal: 'not-the-last-import' })
  })
  it('is not undone twice', () => {
    const undone = { removed: 3, restored: 0, kept: 0 }
    const facts = { isLast: true, hasEntry: false }
    expect(mayUndoImport({ counts, undone }, facts)).toMatchObject({ refusal: 'already-undone' })
  })
  it('of a programme, or of nothing, is not undone', () => {
    const facts = { isLast: true, hasEntry: false }
    expect(mayUndoImport({ counts: { ...counts, kind: 'programme' }, undone: null }, facts)).toMatchObject({
      refusal: 'unknown-import',
    })
    expect(mayUndoImport({ counts: null, undone: null }, facts)).toMatchObject({ refusal: 'unknown-import' })
  })
})

const unknown = attendeeStream.initial
const known: AttendeeState = {
  ...unknown,
  source: 'file',
  file: { code: 'ABCD', lastName: 'Le Goff', firstName: 'Ronan', organisation: 'MECS', status: 'confirmed' },
}
const brought = { isBrought: true, isTouched: false }
/** The person after the events that undo the import. */
const undoneTo = (now: AttendeeState, before: AttendeeState) => {
  const recorded = { at: 9, wallMs: 9, station: 'p', role: 'pilot', isPutOut: false } as never
  const { events } = undoneFor('i2', now, before, { isBrought: isBroughtIn(before), isTouched: false })
  return events.reduce((state, event) => attendeeStream.evolve(state, event, recorded), now)
}

describe('a person of an import that is undone', () => {
  it('is taken out if only that file knows them, and no desk has had them in hand', () => {
    const { as, events } = undoneFor('i2', known, unknown, brought)
    expect([as, events]).toEqual(['removed', [{ type: 'AttendeeVanished', importId: 'i2', undone: true }]])
    expect(undoneFor('i2', known, unknown, { ...brought, isTouched: true })).toEqual({ as: 'kept', events: [] })
  })
  it('is taken out again if an earlier undoing had taken them out and that file brought them back', () => {
    const out = { ...known, undone: true }
    expect([unknown, out, known].map(isBroughtIn)).toEqual([true, true, false])
    expect(undoneTo(known, out)).toMatchObject({ undone: true })
  })
  it('gets the values of the file before it back', () => {
    const now = { ...known, file: { ...known.file, lastName: 'Legoff', status: 'cancelled' as const } }
    expect(cellsOf(undoneTo(now, known))).toMatchObject({ lastName: 'Le Goff', status: 'confirmed' })
  })
  it('gets back the correction of a desk that the file had overridden', () => {
    const before = { ...known, edits: { organisation: 'MECS La Source' } }
    const now = { ...known, file: { ...known.file, organisation: 'Autre' } }
    const state = undoneTo(now, before)
    expect(cellsOf(state).organisation).toBe('MECS La Source')
    expect(state.file.organisation).toBe('MECS')
  })
  it('keeps a correction that was made since', () => {
    const edits = { firstName: 'Rónán' }
    const now = { ...known, edits, file: { ...known.file, lastName: 'Legoff' } }
    expect(cellsOf(undoneTo(now, { ...known, edits }))).toMatchObject({ firstName: 'Rónán', lastName: 'Le Goff' })
  })
  it('is no longer missing if only that file lacked them, and is missing again if it had brought them back', () => {
    expect(undoneTo({ ...known, vanished: true }, known).vanished).toBe(false)
    expect(undoneTo(known, { ...known, vanished: true }).vanished).toBe(true)
  })
  it('gets their sessions back', () => {
    const before = { ...known, sessionIds: ['s-a1'] }
    expect(undoneTo({ ...known, sessionIds: [] }, before).sessionIds).toEqual(['s-a1'])
  })
  it('stays erased', () => {
    expect(undoneFor('i2', { ...known, erased: true }, unknown, brought).events).toEqual([])
  })
})
