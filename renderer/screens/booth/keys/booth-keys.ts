export type BoothGesture =
  | 'previousRoom'
  | 'nextRoom'
  | 'previousScene'
  | 'nextScene'
  | 'ready'
  | 'unchoose'
  | 'close'
  | 'take'
  | 'safetyAll'
  | 'safetyOne'
  | 'goBack'
  | 'putBack'
  | 'keep'
  | 'retry'
  | 'takeOver'
  | 'acknowledge'
  | 'record'
  | 'stream'
  | 'privacy'
  | 'review'
  | 'settings'
  | 'screens'
  | 'preflight'
  | 'files'
  | 'stage'
  | 'lock'

export type BoothKey = { readonly gesture: BoothGesture } | { readonly gesture: 'room'; readonly number: number }

/** Held for a second. These are also told when the key is released. */
export const heldGestures: ReadonlySet<string> = new Set<BoothGesture>([
  ...(['safetyAll', 'safetyOne', 'record', 'stream', 'privacy'] as const),
])

/** The names of keys, the same everywhere. A, C and D belong to the run of show. */
export const keyNames = {
  safetyAll: 'S',
  goBack: 'R',
  putBack: 'P',
  keep: 'G',
  retry: 'N',
  takeOver: 'T',
  acknowledge: 'M',
  record: 'Q',
  stream: 'F',
  privacy: 'K',
  review: 'V',
  settings: 'F2',
  screens: 'F3',
  preflight: 'F4',
  files: 'F7',
  stage: 'F6',
  lock: 'F12',
} as const

const gestureOf: Readonly<Record<string, BoothGesture>> = {
  ArrowLeft: 'previousRoom',
  ArrowRight: 'nextRoom',
  ArrowUp: 'previousScene',
  ArrowDown: 'nextScene',
  Enter: 'ready',
  Backspace: 'unchoose',
  Delete: 'unchoose',
  Escape: 'close',
  ' ': 'take',
  ...Object.fromEntries(Object.entries(keyNames).map(([gesture, key]) => [key.toLowerCase(), gesture as BoothGesture])),
}

/** Moving may repeat while a key is held; nothing else may. */
const mayRepeat: ReadonlySet<string> = new Set(['previousRoom', 'nextRoom', 'previousScene', 'nextScene'])

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'> & {
  readonly isComposing?: boolean
}

/** `typing`: letters are text. `control`: Space and Enter belong to the focused button. */
export type KeyPlace = 'free' | 'control' | 'typing'

/**
 * The action of a key in the booth, or none. Digits go by their place on the keyboard: on a French one they are typed
 * with Shift. `isLocked`: only the key that unlocks works.
 */
export function boothKeyOf(event: Pressed, place: KeyPlace, isLocked: boolean): BoothKey | null {
  if (place === 'typing' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null
  const found = keyOf(event)
  if (!found || (event.repeat && !mayRepeat.has(found.gesture))) return null
  if (isLocked) return found.gesture === 'lock' ? found : null
  if (place === 'control' && (event.key === ' ' || event.key === 'Enter')) return null
  return found
}

function keyOf({ key, code, shiftKey }: Pressed): BoothKey | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit && !shiftKey) return { gesture: 'room', number: Number(digit) }
  const name = key.length === 1 || /^F\d/.test(key) ? key.toLowerCase() : key
  const gesture = Object.hasOwn(gestureOf, name) ? gestureOf[name] : undefined
  if (!gesture) return null
  if (gesture === 'safetyAll') return { gesture: shiftKey ? 'safetyOne' : 'safetyAll' }
  return shiftKey ? null : { gesture }
}

const texts =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]'

/** Where a key was pressed. An open dialog receives all keys. */
export function keyPlaceOf(target: EventTarget | null, page: Document): KeyPlace {
  if (page.querySelector('dialog[open]')) return 'typing'
  if (!(target instanceof Element)) return 'free'
  if (target.closest(texts)) return 'typing'
  return target.closest('button, a[href], summary, input') ? 'control' : 'free'
}
