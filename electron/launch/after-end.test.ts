import { expect, it } from 'vitest'
import { afterEnd, type Ended } from './after-end.ts'

const crash: Ended = { code: null, wasReady: true, ranMs: 2000 }

it('a station that crashed is started again three times in a row, and then a person is told', () => {
  let failures = 0
  for (const [at, delayMs] of [0, 500, 1000].entries()) {
    const after = afterEnd(crash, failures)
    expect(after).toEqual({ next: 'restart', failures: at + 1, delayMs })
    failures = at + 1
  }
  expect(afterEnd(crash, failures)).toEqual({ next: 'end', exitCode: 1, isGivenUp: true })
})

it('a crash after a good minute is a first one', () => {
  expect(afterEnd({ ...crash, ranMs: 61_000 }, 3)).toMatchObject({ next: 'restart', failures: 1 })
})

it('a station that was stopped, or has said why it does not start, stays away', () => {
  expect(afterEnd({ ...crash, code: 0 }, 0)).toMatchObject({ next: 'end', exitCode: 0, isGivenUp: false })
  expect(afterEnd({ code: 1, wasReady: false, ranMs: 100 }, 0)).toMatchObject({
    next: 'end',
    exitCode: 1,
    isGivenUp: false,
  })
  // It could start before: its folder is not in use.
  expect(afterEnd({ code: 1, wasReady: false, ranMs: 100 }, 1)).toMatchObject({ next: 'restart' })
})
