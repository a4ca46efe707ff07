/** How many numbers each order of a path takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

const order = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y
const numeral = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y
/** The two flags of an arc may be written without anything between them. */
const flag = /[\s,]*([01])/y
const rest = /[\s,]*$/y
export const mostNumber = 10_000

/**
 * A path's data with one space between all its parts, so that every drawing library reads the same; null where it is not
 * a path that draws something.
 */
export function plainPath(data: string): string | null {
  const parts: string[] = []
  let at = 0
  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(data)
    if (found) at += found[0].length
    return found?.[1]
  }
  const ended = () => {
    rest.lastIndex = at
    return rest.test(data)
  }
  while (!ended()) {
    const letter = match(order)
    if (letter === undefined || (parts.length === 0 && letter.toUpperCase() !== 'M')) return null
    const count = counts[letter.toUpperCase()] ?? 0
    if (count === 0) {
      parts.push(letter)
      continue
    }
    let rounds = 0
    for (;;) {
      const numbers: string[] = []
      const before = at
      for (let index = 0; index < count; index++) {
        const isFlag = letter.toUpperCase() === 'A' && (index === 3 || index === 4)
        const text = match(isFlag ? flag : numeral)
        if (text === undefined) break
        if (Math.abs(Number(text)) > mostNumber) return null
        numbers.push(String(Number(text)))
      }
      if (numbers.length === 0) break
      if (numbers.length < count) return null
      if (before === at) return null
      // A move that goes on is a line.
      const said = rounds > 0 && letter === 'M' ? 'L' : rounds > 0 && letter === 'm' ? 'l' : letter
      parts.push(...(letter.toUpperCase() === 'A' ? arc(said, numbers) : [said, ...numbers]))
      rounds += 1
    }
    if (rounds === 0) return null
  }
  return parts.length > 0 ? parts.join(' ') : null
}

/** SVG makes a line of an arc without a radius, and takes a negative one for positive; not every library does. */
function arc(letter: string, numbers: readonly string[]): string[] {
  const [rx = 0, ry = 0] = numbers.slice(0, 2).map((text) => Math.abs(Number(text)))
  if (rx === 0 || ry === 0) return [letter === 'A' ? 'L' : 'l', ...numbers.slice(5)]
  return [letter, String(rx), String(ry), ...numbers.slice(2)]
}
