import { expect, test } from 'vitest'
import { isOnList, isRegisteredFor, peopleLists } from './people-list.ts'

const onSite = { days: [1, 2], evening: false, remote: false }
const person = { status: 'confirmed', pass: onSite, vanished: false } as const
const listsOf = (listed: Parameters<typeof isOnList>[1]) => peopleLists.filter((list) => isOnList(list, listed))

test('a person is on the list of everybody and of where they are expected', () => {
  expect(listsOf(person)).toEqual(['total', 'onSite'])
  expect(listsOf({ ...person, pass: { ...onSite, remote: true } })).toEqual(['total', 'remote'])
})
test('an unpaid person is expected all the same', () => {
  expect(listsOf({ ...person, status: 'unpaid' })).toEqual(['total', 'onSite', 'unpaid'])
})
test('a cancelled person is expected nowhere, and is still told when the file drops them', () => {
  expect(listsOf({ ...person, status: 'cancelled', vanished: true })).toEqual(['total', 'cancelled', 'vanished'])
})
test('a cancelled ticket takes no seat of a session', () => {
  expect(isRegisteredFor('s-a2', { status: 'unpaid', sessionIds: ['s-a2'] })).toBe(true)
  expect(isRegisteredFor('s-a2', { status: 'cancelled', sessionIds: ['s-a2'] })).toBe(false)
  expect(isRegisteredFor('s-a1', { status: 'confirmed', sessionIds: ['s-a2'] })).toBe(false)
})
