/** What a JSON text may be before it is parsed. */
export interface TextBounds {
  readonly depth: number
  /** Between values, wherever they stand; a list of lists of nothing has as many as lists. */
  readonly commas: number
  readonly objects: boolean
}

const sign = (text: string): number => text.charCodeAt(0)
const [quote, backslash, comma] = [sign('"'), sign('\\'), sign(',')]
const [openList, closeList, openObject, closeObject] = [sign('['), sign(']'), sign('{'), sign('}')]

/**
 * Whether a JSON text, in UTF-8, holds no more values than these, and no deeper: of a few megabytes of `{},{}` a parser makes
 * twenty times as much in objects, which may be more than the memory of a station. Not whether it is JSON.
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

/** Where the text that begins here ends, by its quote; no byte of another character is one of these. */
function endOfText(text: Uint8Array, from: number): number {
  let at = from
  while (at < text.length && text[at] !== quote) at += text[at] === backslash ? 2 : 1
  return at
}
