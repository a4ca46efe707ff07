import { expect, it } from 'vitest'
import {
  awaitedPassage,
  changePassages,
  earlierPassages,
  keptCount,
  noPassages,
  type PassageAction,
  type Passages,
  shownPassage,
} from './passages.ts'
import type { Outcome } from './person.ts'

const asked = (id: string, at: number): PassageAction => ({
  type: 'asked',
  passage: { id, at, who: '', checkpoint: 'entrance' },
})
const answered = (id: string, firstName = id): PassageAction => ({ type: 'answered', id, outcome: admitted(firstName) })
const admitted = (firstName: string): Outcome => ({
  verdict: 'admitted',
  attendee: {
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
  },
})
const after = (...actions: PassageAction[]): Passages => actions.reduce(changePassages, noPassages)

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

it('keeps in sight a refusal that was told while somebody else was already at the desk', () => {
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

it('awaits the answer to the last person at the desk, and to nobody before them', () => {
  expect(awaitedPassage(noPassages)).toBeUndefined()
  expect(awaitedPassage(after(asked('a', 1), answered('a'), asked('b', 2)))?.id).toBe('b')
  expect(awaitedPassage(after(asked('a', 1), asked('b', 2), answered('b')))).toBeUndefined()
  expect(awaitedPassage(after(asked('a', 1), { type: 'kept', id: 'a' }))).toBeUndefined()
})

it('clears what is shown, and not the answer that is still on its way', () => {
  const passages = after(asked('a', 1), answered('a'), asked('b', 2), { type: 'cleared' })
  expect(shownPassage(passages)).toBeUndefined()
  expect(shownPassage(changePassages(passages, answered('b')))?.id).toBe('b')
})

it('follows what was changed of the person shown, and of nobody else', () => {
  const pass = { days: [], evening: false, remote: true }
  const passages = after(asked('a', 1), answered('a'), asked('b', 2), answered('b'), {
    ...{ type: 'amended', attendeeId: 'b', changes: { pass, lastName: 'Y' } },
  })
  expect(shownPassage(passages)).toMatchObject({ who: 'b Y', answer: { outcome: { attendee: { pass } } } })
  expect(earlierPassages(passages, 1)[0]?.answer).toEqual({ state: 'answered', outcome: admitted('a') })
})

it('says that an admission has been undone, at its checkpoint only', () => {
  const undo = (checkpoint: string): PassageAction => ({ type: 'undone', attendeeId: 'a', checkpoint, reason: 'r' })
  expect(shownPassage(after(asked('a', 1), answered('a'), undo('s-1')))?.answer.state).toBe('answered')
  expect(shownPassage(after(asked('a', 1), answered('a'), undo('entrance')))?.answer).toMatchObject({
    state: 'undone',
    reason: 'r',
  })
})
