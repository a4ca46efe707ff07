import { actKeys, type RowAct } from './row-acts.ts'

export type Gesture =
  | { readonly is: 'row'; readonly act: RowAct }
  | { readonly is: 'go'; readonly to: 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'pageUp' | 'pageDown' }
  | { readonly is: 'more' | 'new' | 'floor' | 'undo' | 'order' | 'public' | 'polls' | 'pollOff' | 'joining' | 'rejoin' }

/** Keys besides those of a question. */
export const screenKeys = {
  more: 'P',
  new: 'N',
  floor: 'O',
  order: 'V',
  public: 'B',
  polls: 'K',
  pollOff: 'Y',
  joining: 'Q',
  rejoin: 'J',
} as const

type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>

type Way = Extract<Gesture, { is: 'go' }>['to']
const goes: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
}

const letters: Readonly<Record<string, Gesture>> = {
  ...Object.fromEntries(
    Object.entries(actKeys).map(([act, key]) => [key.toLowerCase(), { is: 'row', act: act as RowAct } as const]),
  ),
  ...Object.fromEntries(
    Object.entries(screenKeys).map(([is, key]) => [key.toLowerCase(), { is: is as keyof typeof screenKeys }]),
  ),
}

/** `typing`: letters are text. */
export type KeyPlace = 'free' | 'typing'

/** The action of a key on the moderators' screen, or none. Letters by name, which every keyboard types alike. */
export function gestureOf(event: Pressed, place: KeyPlace): Gesture | null {
  const { key, repeat, ctrlKey, metaKey, altKey, isComposing } = event
  if (place === 'typing' || isComposing || altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !repeat ? { is: 'undo' } : null
  const way = Object.hasOwn(goes, key) ? goes[key] : undefined
  if (way) return { is: 'go', to: way }
  // One press is one action: a held key must not approve further questions.
  if (repeat) return null
  const letter = key.toLowerCase()
  return Object.hasOwn(letters, letter) ? (letters[letter] ?? null) : null
}

const texts = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/** Where a key was pressed. An open dialog receives all keys. */
export function keyPlaceOf(target: EventTarget | null, page: Document): KeyPlace {
  if (page.querySelector('dialog[open]')) return 'typing'
  return target instanceof Element && target.closest(texts) ? 'typing' : 'free'
}
