import { expect, it } from 'vitest'
import {
  awaitedPassage,
  changePassages,
  earlierPassages,
  type Followed,
  keptCount,
  noPassages,
  type PassageAction,
  type Passages,
  shownPassage,
  toFollow,
} from './passages.ts'
import type { Outcome, Person } from './person.ts'

const asked = (id: string, at: number): PassageAction => ({
  type: 'asked',
  passage: { id, at, who: '', checkpoint: 'entrance' },
})
const answered = (id: string, firstName = id): PassageAction => ({ type: 'answered', id, outcome: admitted(firstName) })
const personNamed = (firstName: string): Person => ({
  attendeeId: firstName,
  code: '',
  firstName,
  lastName: 'X',
  organisation: '',
  pass: { days: [1], evening: false, remote: false },
  category: 'participant',
  status: 'confirmed',
  firstNameOnly: false,
  attention: null,
  accessibility: '',
  vanished: false,
  substitutedBy: null,
})
const admitted = (firstName: string): Outcome => ({ verdict: 'admitted', attendee: personNamed(firstName) })
const followed = (id: string, change: Partial<Followed>): PassageAction => {
  const admission = { at: '2026-11-26T09:00:00+01:00', station: 'Accueil 1' }
  const now = { attendee: personNamed(id), erased: false, stands: true, undone: null, admission }
  return { type: 'followed', id, now: { ...now, ...change } }
}
const after = (...actions: PassageAction[]): Passages => actions.reduce(changePassages, noPassages)

it('remembers of an answer how much of the list there was, whatever comes of the list afterwards', () => {
  const unknown: PassageAction = { type: 'answered', id: 'a', outcome: { verdict: 'unknown-code' }, listPercent: 3 }
  expect(shownPassage(after(asked('a', 1), unknown))?.answer).toMatchObject({ state: 'answered', listPercent: 3 })
  expect(shownPassage(after(asked('a', 1), answered('a')))?.answer).not.toHaveProperty('listPercent')
})

it('shows the last passage that has an answer', () => {
  expect(shownPassage(after(asked('a', 1), answered('a'), asked('b', 2)))?.id).toBe('a')
  expect(shownPassage(after(asked('a', 1), answered('a'), asked('b', 2), answered('b')))?.id).toBe('b')
})

it('shows the last person at the desk, even when the answers come in another order', () => {
  const passages = after(asked('a', 1), asked('b', 2), answered('b'), answered('a'))
  expect(shownPassage(passages)?.id).toBe('b')
  expect(earlierPassages(passages, 3).map(({ id }) => id)).toEqual(['a'])
})

it('keeps the earlier ones in the strip, the latest first', () => {
  const passages = after(...['a', 'b', 'c', 'd', 'e'].flatMap((id, at) => [asked(id, at + 1), answered(id)]))
  expect(earlierPassages(passages, 3).map(({ id }) => id)).toEqual(['d', 'c', 'b'])
})

it('keeps a refusal visible that came while another person was already at the desk', () => {
  const unpaid: Outcome = { ...admitted('a'), verdict: 'unpaid' }
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const waiting = after(...ids.map((id, at) => asked(id, at + 1)))
  const told = [{ type: 'answered', id: 'a', outcome: unpaid } as const, ...ids.slice(1).map((id) => answered(id))]
  const passages = told.reduce(changePassages, waiting)
  expect(shownPassage(passages)?.id).toBe('f')
  expect(earlierPassages(passages, 3).map(({ id }) => id)).toEqual(['a', 'e', 'd'])
  const later = Array.from({ length: 12 }, (_, place) => `later ${place}`)
  const longAfter = later.flatMap((id, place) => [asked(id, 10 + place), answered(id)]).reduce(changePassages, passages)
  expect(earlierPassages(longAfter, 3).map(({ id }) => id)).not.toContain('a')
})

it('shows a kept passage as kept, and counts it', () => {
  const passages = after(asked('a', 1), { type: 'kept', id: 'a' })
  expect(shownPassage(passages)?.answer.state).toBe('kept')
  expect(keptCount(passages)).toBe(1)
  expect(keptCount(changePassages(passages, answered('a')))).toBe(0)
})

it('shows nothing once cleared, until the next answer', () => {
  const passages = after(asked('a', 1), answered('a'), { type: 'cleared' })
  expect(shownPassage(passages)).toBeUndefined()
  expect(earlierPassages(passages, 3)).toHaveLength(1)
})

it('awaits only the answer to the last person at the desk', () => {
  expect(awaitedPassage(noPassages)).toBeUndefined()
  expect(awaitedPassage(after(asked('a', 1), answered('a'), asked('b', 2)))?.id).toBe('b')
  expect(awaitedPassage(after(asked('a', 1), asked('b', 2), answered('b')))).toBeUndefined()
  expect(awaitedPassage(after(asked('a', 1), { type: 'kept', id: 'a' }))).toBeUndefined()
})

it('clears the shown answer, and not one that is still on its way', () => {
  const passages = after(asked('a', 1), answered('a'), asked('b', 2), { type: 'cleared' })
  expect(shownPassage(passages)).toBeUndefined()
  expect(shownPassage(changePassages(passages, answered('b')))?.id).toBe('b')
})

it('follows changes of the shown person only', () => {
  const pass = { days: [], evening: false, remote: true }
  const attendee = { ...personNamed('b'), pass, lastName: 'Y' }
  const passages = after(asked('a', 1), answered('a'), asked('b', 2), answered('b'), followed('b', { attendee }))
  expect(shownPassage(passages)).toMatchObject({ who: 'b Y', answer: { outcome: { attendee: { pass } } } })
  expect(earlierPassages(passages, 1)[0]?.answer).toEqual({ state: 'answered', outcome: admitted('a') })
})

it('says that an admission has been undone, at its checkpoint only', () => {
  const undo = (checkpoint: string): PassageAction => ({
    type: 'undone',
    attendeeId: 'a',
    checkpoint,
    reason: 'r',
    rehearsal: false,
  })
  expect(shownPassage(after(asked('a', 1), answered('a'), undo('s-1')))?.answer.state).toBe('answered')
  expect(shownPassage(after(asked('a', 1), answered('a'), undo('entrance')))?.answer).toMatchObject({
    state: 'undone',
    undone: { reason: 'r' },
  })
})

it('says that an admission was undone elsewhere, unless this desk knows why', () => {
  const undone = { at: '2026-11-26T10:45:00+01:00', station: 'Accueil 2' }
  const elsewhere = followed('a', { stands: false, undone, admission: null })
  const passages = after(asked('a', 1), answered('a'), elsewhere)
  expect(shownPassage(passages)?.answer).toMatchObject({ state: 'undone', undone: { ...undone, again: null } })
  const ours: PassageAction = {
    type: 'undone',
    attendeeId: 'a',
    checkpoint: 'entrance',
    reason: 'r',
    rehearsal: false,
  }
  for (const order of [
    [ours, elsewhere],
    [elsewhere, ours],
  ])
    expect(shownPassage(after(asked('a', 1), answered('a'), ...order))?.answer).toMatchObject({
      undone: { reason: 'r' },
    })
})

it('leaves a real admission when a rehearsal’s is undone', () => {
  const rehearsed: PassageAction = { type: 'answered', id: 'b', outcome: { ...admitted('a'), rehearsal: true } }
  const passages = after(asked('a', 1), answered('a'), asked('b', 2), rehearsed, {
    type: 'undone',
    attendeeId: 'a',
    checkpoint: 'entrance',
    reason: 'r',
    rehearsal: true,
  })
  expect(passages.all.map(({ answer }) => answer.state)).toEqual(['answered', 'undone'])
})

it('forgets the name of an erased person', () => {
  const passages = after(asked('a', 1), answered('a', 'Odile'), followed('a', { attendee: null, erased: true }))
  expect(JSON.stringify(passages)).not.toContain('Odile')
  expect(shownPassage(passages)?.answer.state).toBe('erased')
  expect(toFollow([shownPassage(passages)])).toEqual([])
})
