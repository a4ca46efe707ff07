/**
 * Many growing lists of unsigned numbers in one typed array: one list for each word, person or organisation. The arrays
 * are public because search loops read them directly. They are replaced when they grow, so no loop keeps them across a
 * change. The order within a list has no meaning.
 */
export class NumberLists {
  values = new Uint32Array(1024)
  /**
   * At twice the list's number: its start in `values`, then its length. They are neighbours because both are needed,
   * and thousands of lists outside the cache are looked up.
   */
  spans = new Uint32Array(512)
  /** Room of a list: 0 is none, n is for 2 to the power n - 1. */
  #room = new Uint8Array(256)
  #end = 0
  /** Freed blocks, by the power of two of their length. */
  readonly #free: number[][] = []

  add(list: number, value: number): void {
    if (list * 2 >= this.spans.length) this.#growLists(list)
    const size = this.size(list)
    if (size === lengthOf(this.#room[list] ?? 0)) this.#makeRoom(list, size)
    this.values[this.start(list) + size] = value
    this.spans[list * 2 + 1] = size + 1
  }

  /** Removes one occurrence of the value, if there is any. */
  remove(list: number, value: number): void {
    const size = this.size(list)
    const start = this.start(list)
    const at = this.values.subarray(start, start + size).indexOf(value)
    if (at < 0) return
    this.values[start + at] = this.values[start + size - 1] ?? 0
    this.spans[list * 2 + 1] = size - 1
    if (size === 1) this.empty(list)
  }

  empty(list: number): void {
    const room = this.#room[list] ?? 0
    if (room === 0) return
    this.#giveBack(this.start(list), room)
    this.#room[list] = 0
    this.spans[list * 2 + 1] = 0
  }

  start(list: number): number {
    return this.spans[list * 2] ?? 0
  }

  size(list: number): number {
    return this.spans[list * 2 + 1] ?? 0
  }

  #makeRoom(list: number, size: number): void {
    const room = this.#room[list] ?? 0
    const start = this.#block(room + 1)
    const old = this.start(list)
    this.values.copyWithin(start, old, old + size)
    if (room > 0) this.#giveBack(old, room)
    this.spans[list * 2] = start
    this.#room[list] = room + 1
  }

  #block(room: number): number {
    const free = this.#free[room]?.pop()
    if (free !== undefined) return free
    const start = this.#end
    this.#end += lengthOf(room)
    if (this.#end > this.values.length) this.values = grown(this.values, this.#end)
    return start
  }

  #giveBack(start: number, room: number): void {
    const free = this.#free[room]
    if (free) free.push(start)
    else this.#free[room] = [start]
  }

  #growLists(list: number): void {
    this.spans = grown(this.spans, list * 2 + 2)
    const room = new Uint8Array(this.spans.length / 2)
    room.set(this.#room)
    this.#room = room
  }
}

/** A copy of at least this length, grown by half: memory matters more here than a rare copy. */
export function grown(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(length, array.length + (array.length >> 1)))
  longer.set(array)
  return longer
}

const lengthOf = (room: number): number => (room === 0 ? 0 : 1 << (room - 1))
