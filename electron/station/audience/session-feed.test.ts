import type { Socket } from 'socket.io'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
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

it('a row that cannot be pushed to phones is reported, and ends nothing', () => {
  let isBroken = false
  const ofSession = () => {
    if (isBroken) throw broken
    return []
  }
  const feed = createSessionFeed({
    ...{ catalog: catalog as unknown as Catalog, now: () => 0, watching: () => null, onError },
    polls: { ofSession, withReplay: () => [], answers: () => ({}), lateIn: () => [] } as never,
    book: { onChange() {}, ofSession: () => [], ofDevice: () => [], supportedBy: () => [] } as unknown as QuestionBook,
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
  const programme = createPublicProgramme(
    catalog as unknown as Catalog,
    { all } as unknown as SessionClock,
    false,
    onError,
  )
  programme.watch(socket)
  isBroken = true
  programme.touch()
  vi.advanceTimersByTime(1000)
  programme.close()
  expect(errors).toEqual([broken])
})
