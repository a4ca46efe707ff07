export type RunGesture =
  | 'absorb'
  | 'shift'
  | 'cut'
  | 'undo'
  | 'previous'
  | 'next'
  | 'otherRoom'
  | 'edit'
  | 'add'
  | 'skip'
  | 'earlier'
  | 'later'
  | 'startHeld'
  | 'leave'

/** The names of the keys. */
export const runKeyNames = {
  absorb: 'A',
  shift: 'D',
  cut: 'C',
  undo: 'Z',
  edit: 'E',
  add: 'I',
  startHeld: 'F8',
} as const

/** With any focus, unless a person types. */
const everywhere: Readonly<Record<string, RunGesture>> = {
  a: 'absorb',
  d: 'shift',
  c: 'cut',
  z: 'undo',
  e: 'edit',
  i: 'add',
  b: 'otherRoom',
  F8: 'startHeld',
  PageUp: 'previous',
  PageDown: 'next',
}
/** Only with the focus in the list: elsewhere these keys belong to other parts. */
const inList: Readonly<Record<string, RunGesture>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  n: 'add',
  x: 'skip',
  Enter: 'edit',
  Escape: 'leave',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'> & {
  readonly isComposing?: boolean
}

type Place = 'typing' | 'list' | 'elsewhere'

/** The action of a key in the run of show, or none. `place`: where the focus is. */
export function runGestureOf(event: Pressed, place: Place): RunGesture | null {
  if (place === 'typing' || event.isComposing || event.ctrlKey || event.metaKey) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.altKey || event.shiftKey) {
    const moved = place === 'list' && event.altKey && !event.shiftKey
    return moved && key === 'ArrowUp' ? 'earlier' : moved && key === 'ArrowDown' ? 'later' : null
  }
  const keys = place === 'list' ? { ...everywhere, ...inList } : everywhere
  const gesture = Object.hasOwn(keys, key) ? keys[key] : undefined
  if (!gesture) return null
  // Moving may repeat while a key is held; nothing else may.
  return event.repeat && gesture !== 'previous' && gesture !== 'next' ? null : gesture
}

/** Why a key of the run of show does nothing. `covered`: the scenes of a room lie over it. */
export type Idle = 'notInList' | 'covered' | 'nothingHeld'

/** Why a key does nothing that would do something in the list. Null: it does something, or belongs to another part. */
export function whyIdle(event: Pressed, place: Place, isCovered: boolean): Idle | null {
  if (place === 'typing') return null
  if (isCovered) return (runGestureOf(event, 'elsewhere') ?? skipOf(event)) && 'covered'
  return place === 'elsewhere' && skipOf(event) ? 'notInList' : null
}
/** No other part has this key. */
const skipOf = (event: Pressed) => (runGestureOf(event, 'list') === 'skip' ? 'skip' : null)

const texts =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable], .ros-form'

/** An open dialog receives all keys, and letters in a field are text. */
export function placeOf(target: EventTarget | null, list: HTMLElement | null, page: Document): Place {
  if (page.querySelector('dialog[open]')) return 'typing'
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.closest(texts)) return 'typing'
  // Enter belongs to the focused button.
  return list?.contains(target) && !target.closest('button:not(.ros-cue)') ? 'list' : 'elsewhere'
}
