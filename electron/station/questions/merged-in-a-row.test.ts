import * as fc from 'fast-check'
import type { Socket } from 'socket.io'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mostMergesInARow } from '../../../shared/domain/questions/merging.ts'
import { questionStream } from '../../../shared/domain/questions/question.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { createSessionFeed } from '../audience/session-feed.ts'
import { createQuestionBook } from './question-book.ts'

let questions: Map<string, QuestionState>
let votes: Map<string, { at: number }>
beforeEach(() => {
  questions = new Map()
  votes = new Map()
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())
const log = { streams: { all: (kind: string) => (kind === 'question' ? questions : votes) } }
const begin = () => createQuestionBook(log as never)
type Book = ReturnType<typeof begin>

function follow(book: Book) {
  const change = (kind: string, id: string, after: object) => book.apply({ kind, id, after } as never)
  return {
    merge(id: string, mergedInto: string | null) {
      const asked = { sessionId: 's', deviceId: `phone of ${id}`, origin: 'room', at: 1 } as never
      const is: QuestionState = { ...questionStream.initial, asked, text: id, state: 'approved', mergedInto }
      questions.set(id, is)
      change('question', id, is)
    },
    /** Its station was put out as of a moment before it was asked. */
    takeBack(id: string) {
      questions.delete(id)
      change('question', id, questionStream.initial)
    },
    takeVoteBack(id: string, voter: string) {
      if (votes.delete(`${id}/${voter}`)) change('question-vote', `${id}/${voter}`, { at: null })
    },
    vote(id: string, voter: string) {
      votes.set(`${id}/${voter}`, { at: 1 })
      change('question-vote', `${id}/${voter}`, { at: 1 })
    },
  }
}
const ids = (count: number) => Array.from({ length: count }, (_, at) => `q${String(at).padStart(4, '0')}`)

it('a change in a chain of merged questions costs as much as in one question, and phones get the present state', () => {
  const row = ids(3000)
  const book = begin()
  let told = 0
  book.onChange(() => {
    told += 1
  })
  const looked: string[] = []
  const get = (id: string) => {
    looked.push(id)
    return book.get(id)
  }
  const feed = createSessionFeed({
    catalog: { get: () => ({ settings: null, pausedAt: null }) } as never,
    book: { ...book, get },
    polls: { ofSession: () => [], withReplay: () => [], answers: () => ({}), lateIn: () => [] } as never,
    safeguarding: { opened: (one: unknown) => one, textOf: () => null } as never,
    now: () => 0,
    watching: () => null,
    onError: (error) => expect.fail(String(error)),
  })
  feed.watch('s', { conn: {}, emit() {} } as unknown as Socket, { deviceId: 'd', voter: 'v', place: 'room' })
  const { merge } = follow(book)
  for (const id of row) merge(id, null)
  for (const [at, id] of row.slice(0, -1).entries()) merge(id, row[at + 1] ?? null)
  told = 0
  merge(row[0] ?? '', row[1] ?? null)
  expect(told).toBeLessThanOrEqual(mostMergesInARow + 1)
  looked.length = 0
  vi.advanceTimersByTime(2000)
  expect(looked.length).toBeGreaterThan(row.length)
  expect(looked.length).toBeLessThan(10 * row.length)
})

it('a crowd of merged questions is told once for all merges of a commit, and costs each of them what one question does', () => {
  const [root = '', other = '', ...parts] = ids(1000)
  const book = begin()
  const { merge } = follow(book)
  for (const id of [root, other]) merge(id, null)
  for (const id of parts) merge(id, root)
  book.committed()
  const told: string[] = []
  book.onChange((id) => void told.push(id))
  for (let turn = 0; turn < 10; turn++) merge(root, turn % 2 === 0 ? other : null)
  expect(told.length).toBeLessThanOrEqual(10 * 2)
  told.length = 0
  book.committed()
  book.committed()
  expect(told.toSorted()).toEqual(ids(1000))
})

const row = ids(2 * mostMergesInARow)
const place = fc.nat(row.length - 1)
/** Mostly merges into the next question, so that rows become too long, fall apart, and close to rings. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('merge' as const), place, fc.constant(1)) },
  fc.tuple(fc.constant('merge' as const), place, fc.integer({ min: 2 - row.length, max: 20 })),
  fc.tuple(fc.constant('part' as const), place, fc.constant(0)),
  fc.tuple(fc.constant('take back' as const), place, fc.constant(0)),
  fc.tuple(fc.constantFrom('vote', 'take vote back'), place, fc.nat(9)),
)

it('rows of any length, including rings, are updated to the same result as at a start, and pages get each change', () => {
  void fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 60, size: 'max' }), (acts) => {
      questions = new Map()
      votes = new Map()
      const book = begin()
      const { merge, takeBack, takeVoteBack, vote } = follow(book)
      const shown = (of: Book, id: string) => {
        const question = of.get(id)
        return question && [of.votes(id), of.isPublic(id, question)].join()
      }
      const all = (of: Book) => [
        row.map((id) => [shown(of, id), of.root(id), [...of.family(id)].sort().join(), of.get(id)?.mergedInto]),
        [...of.ofSession('s')].sort(),
        row.map((id) => [...of.ofDevice(`phone of ${id}`)]),
      ]
      const told = new Map<string, string | undefined>()
      const roots = new Map<string, string>()
      book.onChange((id, _, isVote) => {
        if (!isVote) for (const one of book.family(id)) roots.set(one, book.root(one))
        told.set(id, shown(book, id))
      })
      for (const [at, id] of row.entries()) merge(id, row[at + 1] ?? null)
      for (const [is, at, to] of acts) {
        const id = row[at] ?? ''
        if (is === 'vote') vote(id, `v${to}`)
        else if (is === 'take vote back') takeVoteBack(id, `v${to}`)
        else if (is === 'take back') takeBack(id)
        else merge(id, is === 'part' ? null : (row[at + to] ?? null))
        expect([...told.entries()].sort()).toEqual(row.map((one) => [one, shown(book, one)]))
        expect([...roots.entries()].sort()).toEqual(row.map((one) => [one, book.root(one)]))
      }
      expect(all(book)).toEqual(all(begin()))
    }),
    { numRuns: 30 },
  )
})
