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
  | 'goBackOne'
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

/** The key of a room, or of a scene in the list that is open. */
export type BoothKey =
  | { readonly gesture: BoothGesture }
  | { readonly gesture: 'room' | 'scene'; readonly number: number }

/**
 * Held for a second. These are also told when the key is released. `take`: where it would leave safety. `takeOver`: where this
 * station is second.
 */
export const heldGestures: ReadonlySet<string> = new Set<BoothGesture>([
  ...(['safetyAll', 'safetyOne', 'goBack', 'goBackOne', 'record', 'stream', 'privacy', 'take', 'takeOver'] as const),
])
/** Over every dialog too; in a text field with Alt. */
const workOverDialogs: ReadonlySet<string> = new Set<BoothGesture>([
  ...(['safetyAll', 'safetyOne', 'goBack', 'goBackOne', 'privacy'] as const),
])
/** What hides works under the lock as well. What shows again does not. */
const workLocked: ReadonlySet<string> = new Set<BoothGesture>(['lock', 'safetyAll', 'safetyOne', 'privacy'])

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

/** Of the scenes of the room that is selected, in their order. The first six lie on every keyboard as in a grid of three columns. */
export const sceneKeyNames = ['Y', 'U', 'O', 'H', 'J', 'L', 'W', '0'] as const
const scenePlaces: readonly string[] = sceneKeyNames

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

/**
 * `typing`: letters are text. `control`: Space and Enter belong to the focused button. `dialog`: one is open, and has
 * its own keys.
 */
export type KeyPlace = 'free' | 'control' | 'dialog' | 'typing'

/**
 * The action of a key in the booth, or none. Digits go by their place on the keyboard: on a French one they are typed
 * with Shift. `isLocked`: only what hides works, and the key that unlocks.
 */
export function boothKeyOf(event: Pressed, place: KeyPlace, isLocked: boolean): BoothKey | null {
  if (event.isComposing || event.ctrlKey || event.metaKey) return null
  if (place === 'typing' && !event.altKey) return null
  const found = keyOf(event.altKey ? withoutAlt(event) : event)
  if (!found || (event.repeat && !mayRepeat.has(found.gesture))) return null
  if ((event.altKey || place === 'dialog') && !workOverDialogs.has(found.gesture)) return null
  if (isLocked && !workLocked.has(found.gesture)) return null
  if (place === 'control' && (event.key === ' ' || event.key === 'Enter')) return null
  return found
}

/** On some keyboards Alt makes another letter of it. */
const withoutAlt = (event: Pressed): Pressed => ({ ...event, key: /^Key([A-Z])$/.exec(event.code)?.[1] ?? event.key })

function keyOf({ key, code, shiftKey }: Pick<Pressed, 'key' | 'code' | 'shiftKey'>): BoothKey | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit && !shiftKey) return { gesture: 'room', number: Number(digit) }
  const scene = scenePlaces.indexOf(/^(?:Digit|Numpad)0$/.test(code) ? '0' : key.toUpperCase())
  if (scene >= 0 && !shiftKey) return { gesture: 'scene', number: scene + 1 }
  const name = key.length === 1 || /^F\d/.test(key) ? key.toLowerCase() : key
  const gesture = Object.hasOwn(gestureOf, name) ? gestureOf[name] : undefined
  if (!gesture) return null
  if (gesture === 'safetyAll' && shiftKey) return { gesture: 'safetyOne' }
  if (gesture === 'goBack' && shiftKey) return { gesture: 'goBackOne' }
  return shiftKey ? null : { gesture }
}

const texts =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]'

/** Where a key was pressed. */
export function keyPlaceOf(target: EventTarget | null, page: Document): KeyPlace {
  const isText = target instanceof Element && target.closest(texts) !== null
  if (isText) return 'typing'
  if (page.querySelector('dialog[open]')) return 'dialog'
  if (!(target instanceof Element)) return 'free'
  return target.closest('button, a[href], summary, input') ? 'control' : 'free'
}
