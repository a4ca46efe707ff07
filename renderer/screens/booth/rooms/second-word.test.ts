import { expect, it } from 'vitest'
import { roomOf } from '../room-for-tests.ts'
import { secondWord } from './second-word.ts'

const word = (state: 'deaf' | 'unnamed' | 'hears' | 'silent', alone: boolean) =>
  secondWord(roomOf({ following: { state, silentS: 2, alone } }))[0]

it('a second says what it would do, by a key or by itself, and what it hears', () => {
  expect(word('hears', false)).toBe('second.hears')
  expect(word('hears', true)).toBe('second.alone')
  expect(word('silent', false)).toBe('second.silent')
  expect(word('silent', true)).toBe('second.silentAlone')
  for (const alone of [false, true]) {
    expect(word('deaf', alone)).toBe('second.deaf')
    expect(word('unnamed', alone)).toBe('second.unnamed')
  }
})
