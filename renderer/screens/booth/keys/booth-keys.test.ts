import { afterEach, expect, it } from 'vitest'
import { runGestureOf, runKeyNames } from '../run-of-show/run-keys.ts'
import { boothKeyOf, type KeyPlace, keyNames, keyPlaceOf, sceneKeyNames } from './booth-keys.ts'

const plain = { repeat: false, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false }
const press = (key: string, more: object = {}) => ({ key, code: '', ...plain, ...more })
const at = (event: ReturnType<typeof press>, place: KeyPlace = 'free', isLocked = false) =>
  boothKeyOf(event, place, isLocked)

it('leaves the run of show its own letters', () => {
  const theirs = Object.values(runKeyNames)
  const taken = [...Object.values(keyNames), ...sceneKeyNames]
  expect(taken.filter((key) => (theirs as readonly string[]).includes(key))).toEqual([])
  expect(new Set(taken).size).toBe(taken.length)
  // In its list the run of show has letters of its own.
  expect(sceneKeyNames.map((key) => runGestureOf(press(key), 'list'))).toEqual(sceneKeyNames.map(() => null))
})

afterEach(() => {
  document.body.innerHTML = ''
})

it('has a key for each gesture, digits by their place on any keyboard', () => {
  expect(at(press(' '))).toEqual({ gesture: 'take' })
  expect(at(press('&', { code: 'Digit1' }))).toEqual({ gesture: 'room', number: 1 })
  expect(at(press('4', { code: 'Numpad4' }))).toEqual({ gesture: 'room', number: 4 })
  expect(at(press('s'))).toEqual({ gesture: 'safetyAll' })
  expect(at(press('S', { shiftKey: true }))).toEqual({ gesture: 'safetyOne' })
  expect([at(press('r')), at(press('R', { shiftKey: true }))]).toEqual([
    { gesture: 'goBack' },
    { gesture: 'goBackOne' },
  ])
  expect(at(press('F12'))).toEqual({ gesture: 'lock' })
  expect(at(press('F4'))).toEqual({ gesture: 'preflight' })
  expect(['m', 'q', 'f', 'k', 'v'].map((key) => at(press(key))?.gesture)).toEqual([
    ...(['acknowledge', 'record', 'stream', 'privacy', 'review'] as const),
  ])
  expect(at(press('u'))).toEqual({ gesture: 'scene', number: 2 })
  expect(at(press('à', { code: 'Digit0' }))).toEqual({ gesture: 'scene', number: 8 })
  expect(['x', 'Y'].map((key) => at(press(key, { shiftKey: key === 'Y' })))).toEqual([null, null])
  expect(at(press('constructor'))).toBeNull()
})

it('does nothing while a person types, or with a browser’s or a system’s own keys', () => {
  for (const key of [' ', 's', 'r', 'Enter', 'F2', 'F4', 'F12', '1']) expect(at(press(key), 'typing')).toBeNull()
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'])
    expect(at(press('g', { [held]: true }))).toBeNull()
})

it('knows safety, its end and the cut over a dialog, and with Alt in a text field', () => {
  const over = ['s', 'k', 'r'].map((key) => at(press(key), 'dialog')?.gesture)
  expect(over).toEqual(['safetyAll', 'privacy', 'goBack'])
  const alt = (key: string, code: string) => at(press(key, { altKey: true, code }), 'typing')?.gesture
  expect([alt('s', 'KeyS'), alt('ß', 'KeyS'), alt('k', 'KeyK'), alt('®', 'KeyR')]).toEqual([
    ...(['safetyAll', 'safetyAll', 'privacy', 'goBack'] as const),
  ])
  for (const key of [' ', 'p', 'g', 'q', 'u', 'F4', '1', 'Enter'])
    expect([key, at(press(key), 'dialog')]).toEqual([key, null])
  expect(alt('g', 'KeyG')).toBeUndefined()
})

it('locked, it knows what hides and the key that unlocks, and no other', () => {
  expect([at(press('s'), 'free', true), at(press('s'), 'dialog', true)]).toEqual([
    { gesture: 'safetyAll' },
    { gesture: 'safetyAll' },
  ])
  expect(at(press('k'), 'free', true)).toEqual({ gesture: 'privacy' })
  for (const key of [' ', 'r', 'p', 'g', 'n', 't', 'm', 'q', 'f', 'v', 'u', 'Enter', 'ArrowDown', 'F2', 'F4'])
    expect([key, at(press(key), 'free', true)]).toEqual([key, null])
  expect(at(press('R', { shiftKey: true }), 'free', true)).toBeNull()
  expect(at(press('F12'), 'free', true)).toEqual({ gesture: 'lock' })
})

it('a key that is held takes once, and only moves along more often', () => {
  for (const key of [' ', 'Enter', 's', 'r', 'n', 'u'])
    expect([key, at(press(key, { repeat: true }))]).toEqual([key, null])
  expect(at(press('ArrowDown', { repeat: true }))).toEqual({ gesture: 'nextScene' })
})

it('Space and Enter belong to the button that has the focus', () => {
  expect([at(press(' '), 'control'), at(press('Enter'), 'control')]).toEqual([null, null])
  expect(at(press('r'), 'control')).toEqual({ gesture: 'goBack' })
})

it('knows where a person types, and that a dialog is open', () => {
  document.body.innerHTML =
    '<input id="text"><textarea id="area"></textarea><select id="choice"></select><button id="go"><b id="in">x</b></button><input id="box" type="checkbox"><p id="p">x</p>'
  const place = (id: string) => keyPlaceOf(document.getElementById(id), document)
  expect(['text', 'area', 'choice'].map(place)).toEqual(['typing', 'typing', 'typing'])
  expect(['go', 'in', 'box'].map(place)).toEqual(['control', 'control', 'control'])
  expect([place('p'), keyPlaceOf(null, document)]).toEqual(['free', 'free'])
  document.body.innerHTML += '<dialog open></dialog>'
  expect([place('p'), place('go'), place('text')]).toEqual(['dialog', 'dialog', 'typing'])
})
