import { expect, it } from 'vitest'
import { gestureOf } from './moderation-keys.ts'
import { actKeys } from './row-acts.ts'

const press = (key: string, more = {}) =>
  gestureOf({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...more }, 'free')

it('takes letters by their name, in either case, as every keyboard types them', () => {
  for (const [act, key] of Object.entries(actKeys)) {
    expect(press(key)).toEqual({ is: 'row', act })
    expect(press(key.toLowerCase())).toEqual({ is: 'row', act })
  }
  expect(press('o')).toEqual({ is: 'floor' })
})

it('takes one press as one act, while arrows go on', () => {
  expect(press('r', { repeat: true })).toBeNull()
  expect(press('ArrowDown', { repeat: true })).toEqual({ is: 'go', to: 'down' })
})

it('undoes by Ctrl Z or Command Z, and leaves the browser its own keys', () => {
  expect([press('z', { ctrlKey: true }), press('z', { metaKey: true })]).toEqual([{ is: 'undo' }, { is: 'undo' }])
  expect([press('r', { ctrlKey: true }), press('z'), press('F5')]).toEqual([null, null, null])
})

it('ignores typed text', () => {
  const typed = { key: 'r', repeat: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false }
  expect(gestureOf(typed, 'typing')).toBeNull()
  expect(press('r', { isComposing: true })).toBeNull()
})
