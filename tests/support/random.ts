/** A seeded random source: the same seed gives the same choices. Print the seed, or a failure cannot be repeated. */
export interface Random {
  readonly seed: number
  /** In [0, 1). */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** `length` letters of `alphabet`. */
  text(length: number, alphabet?: string): string
  /** A version 4 UUID. */
  uuid(): string
  /** Another source with its own choices: using it does not shift this one's. */
  fork(name: string): Random
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** mulberry32. `seed`: any whole number; its lower 32 bits count. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const text = (length: number, alphabet = letters) =>
    Array.from({ length }, () => alphabet.charAt(int(0, alphabet.length - 1))).join('')

  return {
    seed,
    next,
    int,
    text,
    chance: (probability) => next() < probability,
    pick(items) {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[int(0, items.length - 1)] as (typeof items)[number]
    },
    uuid() {
      const hex = text(31, '0123456789abcdef')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`
    },
    fork: (name) => createRandom(hashOf(`${seed} ${name}`)),
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** A seed for a run without one. */
export const newSeed = (): number => Math.floor(Math.random() * 4_294_967_296)
