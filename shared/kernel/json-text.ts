/** Bounds that a JSON text must keep before it is parsed. */
export interface TextBounds {
  readonly depth: number
  /** Counted everywhere. A list of empty lists has as many commas as lists. */
  readonly commas: number
  readonly objects: boolean
}

const sign = (text: string): number => text.charCodeAt(0)
const [quote, backslash, comma] = [sign('"'), sign('\\'), sign(',')]
const [openList, closeList, openObject, closeObject] = [sign('['), sign(']'), sign('{'), sign('}')]

/**
 * Whether a JSON text, in UTF-8, stays within these counts and this depth. A parser turns a few megabytes of `{},{}`
 * into twenty times as much in objects, which may exceed a station's memory. The function does not check that the text
 * is JSON.
 */
export function isBoundedText(text: Uint8Array, most: TextBounds): boolean {
  let [depth, commas] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const byte = text[at]
    if (byte === quote) at = endOfText(text, at + 1)
    else if (byte === comma) commas += 1
    else if (byte === openList || byte === openObject) depth += 1
    else if (byte === closeList || byte === closeObject) depth -= 1
    if (depth > most.depth || commas > most.commas || (byte === openObject && !most.objects)) return false
  }
  return true
}

/**
 * Index of the quote that ends the text beginning here. No byte of a longer UTF-8 character equals a quote or a
 * backslash.
 */
function endOfText(text: Uint8Array, from: number): number {
  let at = from
  while (at < text.length && text[at] !== quote) at += text[at] === backslash ? 2 : 1
  return at
}
