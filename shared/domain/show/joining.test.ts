import { expect, it } from 'vitest'
import { isJoiningShown } from './joining.ts'

const nothing = { joining: null, question: null, poll: null }

it('the joining code is shown when it is asked for, over what was there before', () => {
  expect(isJoiningShown(nothing)).toBe(false)
  expect(isJoiningShown({ ...nothing, joining: 10 })).toBe(true)
  expect(isJoiningShown({ joining: 10, question: 5, poll: 9 })).toBe(true)
})

it('a question or a poll that is asked for after it takes its place', () => {
  expect(isJoiningShown({ ...nothing, joining: 10, question: 11 })).toBe(false)
  expect(isJoiningShown({ ...nothing, joining: 10, poll: 11 })).toBe(false)
})
