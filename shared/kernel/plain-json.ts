/** Deeper than any message of ours, and far less than what ends the stack of whoever walks through it by recursion. */
const mostDepth = 32

/**
 * Whether a value that somebody has sent is plain JSON of a bounded depth and size, so that it may be written out or
 * parsed by recursion: `JSON.parse` reads any depth, and `JSON.stringify` ends in a `RangeError` on some thousand levels.
 * `mostSize`: of its texts and names, and one for each value; never more than the characters of its JSON text.
 */
export function isPlainJson(value: unknown, mostSize: number): boolean {
  let level: unknown[] = [value]
  let size = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostDepth) return false
    const inside: unknown[] = []
    for (const one of level) {
      size += typeof one === 'string' ? Math.max(1, one.length) : 1
      if (size > mostSize) return false
      if (typeof one !== 'object' || one === null) continue
      // Bytes that came beside the text would be written out as a list of numbers.
      if (!Array.isArray(one) && !isPlainObject(one)) return false
      if (Array.isArray(one)) for (const item of one) inside.push(item)
      else
        for (const [name, item] of Object.entries(one)) {
          size += name.length
          inside.push(item)
        }
    }
    level = inside
  }
  return true
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
