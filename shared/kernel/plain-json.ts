/** Deeper than any message of this protocol, and far less than what overflows the stack of a recursive walk. */
const mostDepth = 32

/**
 * Whether a received value is plain JSON of bounded depth and size, so that recursive code may write or parse it.
 * `JSON.parse` reads any depth, but `JSON.stringify` throws a `RangeError` after some thousand levels. `mostSize`: the
 * lengths of its texts and names, plus one for each value; never more than the characters of its JSON text.
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
      // Bytes that arrived beside the text would be written out as a list of numbers.
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
