import { describe, expect, it } from 'vitest'
import {
  changeDoor,
  type DoorAction,
  type DoorPassages,
  followed,
  noDoorPassages,
  vibrationOf,
} from './door-passages.ts'

const asked = (id: string): DoorAction => ({ type: 'asked', passage: { id, at: 1, way: 'in', code: 'X' } })
const answered = (id: string, verdict: 'admitted' | 'session-full', wasKept = false): DoorAction => ({
  type: 'answered',
  id,
  wasKept,
  answer: { state: 'answered', outcome: { verdict } },
})
const doorAfter = (...actions: DoorAction[]): DoorPassages => actions.reduce(changeDoor, noDoorPassages)

describe('the phone at a door', () => {
  it('shows the answer to the last scan, and forgets the one before', () => {
    const { last } = doorAfter(asked('a'), answered('a', 'admitted'), asked('b'))
    expect(last).toMatchObject({ id: 'b', answer: { state: 'asked' } })
  })

  it('gives no verdict while the station is away', () => {
    expect(doorAfter(asked('a'), { type: 'kept', id: 'a' }).last?.answer).toEqual({ state: 'kept' })
    // An earlier answer stays.
    const late = doorAfter(asked('a'), answered('a', 'admitted'), { type: 'kept', id: 'a' })
    expect(late.last?.answer.state).toBe('answered')
  })

  it('counts the answers to scans that were sent later, and never shows them for the person at the door', () => {
    const door = doorAfter(
      ...[asked('a'), asked('b'), asked('c'), { type: 'kept', id: 'c' } as const],
      ...[answered('a', 'admitted', true), answered('b', 'session-full', true)],
    )
    expect(door).toMatchObject({ last: { id: 'c', answer: { state: 'kept' } }, sentLater: { well: 1, refused: 1 } })
    expect(changeDoor(door, { type: 'read' }).sentLater).toBeNull()
  })

  it('says of the last one that its answer came later', () => {
    expect(doorAfter(asked('a'), { type: 'kept', id: 'a' }, answered('a', 'session-full', true)).last).toMatchObject({
      wasKept: true,
      answer: { outcome: { verdict: 'session-full' } },
    })
  })

  it('follows later changes of the entry, and forgets an erased person', () => {
    const { last } = doorAfter(asked('a'), answered('a', 'admitted'))
    const now = { attendee: { firstName: 'Awa' }, erased: false, stands: true, undone: null, admission: null }
    expect(followed(last, now)).toMatchObject({ answer: { outcome: { attendee: { firstName: 'Awa' } } } })
    const undone = { at: '2026-11-26T09:00:00.000Z', station: 'Accueil 1' }
    expect(followed(last, { ...now, undone })).toMatchObject({ undone })
    expect(followed(last, { ...now, erased: true })).toBeNull()
    expect(followed(last, undefined)).toBe(last)
  })

  it('is felt: one short for yes, two for no, a long one for no answer yet', () => {
    const of = (verdict: 'admitted' | 'left' | 'not-in' | 'unpaid') =>
      vibrationOf({ state: 'answered', outcome: { verdict } })?.length
    expect([of('admitted'), of('left'), of('not-in'), of('unpaid')]).toEqual([1, 1, 3, 3])
    expect(vibrationOf({ state: 'kept' })).toEqual([400])
    expect(vibrationOf({ state: 'asked' })).toBeNull()
  })
})
