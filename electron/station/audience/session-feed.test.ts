import type { Socket } from 'socket.io'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { questionStream } from '../../../shared/domain/questions/question.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import type { Catalog } from '../catalog.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { createPublicProgramme } from './public-programme.ts'
import { createSessionFeed } from './session-feed.ts'

const broken = new RangeError('Invalid time value')
const socket = {} as Socket
let errors: unknown[]
beforeEach(() => {
  errors = []
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())
const onError = (error: unknown) => void errors.push(error)
const catalog = {
  get: () => ({ settings: null, pausedAt: null }),
  all: () => [],
  event: () => ({ timeZone: 'Europe/Paris' }),
}

const programmeBy = (all: () => ReadonlyMap<unknown, unknown>) =>
  createPublicProgramme(catalog as unknown as Catalog, { all } as unknown as SessionClock, false, onError)

it('a row that cannot be pushed to phones is reported, and ends nothing', () => {
  let isBroken = false
  const ofSession = () => {
    if (isBroken) throw broken
    return []
  }
  const feed = createSessionFeed({
    catalog: catalog as unknown as Catalog,
    now: () => 0,
    watching: () => null,
    onError,
    polls: { ofSession, withReplay: () => [], lateIn: () => [] } as never,
    book: { onChange() {}, ofSession: () => [], ofDevice: () => [] } as unknown as QuestionBook,
    safeguarding: {} as never,
  })
  feed.watch('s', socket, { deviceId: 'd', voter: 'v', place: 'room' })
  isBroken = true
  feed.touch('s')
  vi.advanceTimersByTime(1000)
  expect(errors).toEqual([broken])
})

it('a programme that cannot be pushed is reported, and ends nothing', () => {
  let isBroken = false
  const all = () => {
    if (isBroken) throw broken
    return new Map()
  }
  const programme = programmeBy(all)
  programme.watch(socket)
  isBroken = true
  programme.touch()
  vi.advanceTimersByTime(1000)
  programme.close()
  expect(errors).toEqual([broken])
})

describe('phones that ask for one session', () => {
  const names = Array.from({ length: 400 }, (_, at) => `q${at}`)
  let state: Map<string, QuestionState>
  let made: string[]
  let change: (questionId: string, isVote?: boolean) => void
  let feed: ReturnType<typeof createSessionFeed>
  beforeEach(() => {
    const asked = { sessionId: 's', deviceId: null, origin: 'room', at: 1 } as never
    const question = { ...questionStream.initial, asked, state: 'approved' as const }
    state = new Map(names.map((id) => [id, { ...question, text: id }]))
    made = []
    let listen: (questionId: string, sessionId: string, isVote: boolean) => void = () => {}
    change = (questionId, isVote = false) => listen(questionId, 's', isVote)
    const book = {
      onChange: (to: typeof listen) => {
        listen = to
      },
      get(id: string) {
        made.push(id)
        return state.get(id)
      },
      ofSession: () => state.keys(),
      ofDevice: () => [],
      family: () => [],
      isPublic: () => true,
      votes: () => 0,
    }
    feed = createSessionFeed({
      catalog: catalog as unknown as Catalog,
      now: () => 0,
      watching: () => null,
      onError,
      polls: { ofSession: () => [], withReplay: () => [], lateIn: () => [] } as never,
      book: book as unknown as QuestionBook,
      safeguarding: {} as never,
    })
  })
  const phone = () => ({ conn: {}, emit() {} }) as unknown as Socket
  const ask = (socket = phone()) => feed.watch('s', socket, { deviceId: 'd', voter: 'v', place: 'room' })
  const textsOf = ({ shared }: ReturnType<typeof ask>) =>
    [...shared.frame.toString().matchAll(/"text":"(.*?)"/g)].map(([, text]) => text)

  it('are given what was written out once for all of them, until it changes', () => {
    const first = ask()
    expect(textsOf(first)).toEqual(names)
    for (let phones = 0; phones < 2000; phones++) expect(ask().shared).toBe(first.shared)
    expect(made).toHaveLength(names.length)
    change('q7', true)
    for (let phones = 0; phones < 2000; phones++) ask()
    expect(made).toHaveLength(names.length + 1)
  })

  it('are given what it is now, whether or not the others have been told', () => {
    ask()
    for (const word of ['une', 'deux']) {
      state.set('q3', { ...(state.get('q3') as QuestionState), text: word })
      change('q3')
      expect(textsOf(ask())[3]).toBe(word)
      if (word === 'deux') vi.advanceTimersByTime(2000)
      expect(textsOf(ask())[3]).toBe(word)
    }
  })

  it('are told what it has become, also where that is what the others were told before', () => {
    const told: string[] = []
    const early = ask()
    change('q7')
    const text = state.get('q7') as QuestionState
    state.set('q7', { ...text, text: 'autre' })
    const late = { conn: {}, emit: (...message: unknown[]) => told.push(JSON.stringify(message)) } as unknown as Socket
    expect(textsOf(ask(late))).toContain('autre')
    state.set('q7', text)
    change('q7')
    vi.advanceTimersByTime(1000)
    expect(told.join()).toContain('"text":"q7"')
    early.leave()
  })

  it('find it written out where others have just left, and not for long', () => {
    for (let times = 0; times < 100; times++) ask().leave()
    expect(made).toHaveLength(names.length)
    vi.advanceTimersByTime(60_000)
    ask()
    expect(made).toHaveLength(2 * names.length)
    expect(errors).toEqual([])
  })
})

it('a programme is made once for all who ask at once', () => {
  let made = 0
  const all = () => {
    made += 1
    return new Map()
  }
  const programme = programmeBy(all)
  for (let phones = 0; phones < 2000; phones++) programme.watch({} as Socket)
  expect(made).toBe(1)
  programme.touch()
  programme.watch(socket)
  expect(made).toBe(2)
  programme.close()
})
