import { cleanCell } from '../attendees/import/cell-text.ts'

/**
 * Typed text for other readers, in its stored form: one line without control or direction characters, in plain letters
 * and digits. Digits of other scripts and mathematical letters could carry a telephone number past the rules. Stacked
 * accents would cover the lines around them.
 */
export const typedText = (typed: string): string => {
  const text = cleanCell(typed).text
  if (!unusual.test(text)) return text
  return text
    .replace(keycaps, '$1')
    .replace(flags, (run) => Array.from(run, letterOfFlag).join(''))
    .replace(styled, (letter) => letter.normalize('NFKC'))
    .replace(figures, asciiDigit)
    .replace(heaps, '$1')
    .normalize('NFC')
    .replace(spaces, ' ')
    .trim()
}

/** Anything beyond Latin letters, their accents and the signs of French. */
const unusual = /[^ -~¡-ɏ‘’“”–—…€\u202f]/u
/** A digit in a keycap. */
const keycaps = /([0-9#*])\ufe0f?\u20e3/gu
/** Two letters are a flag if no other letter touches them; others are disguised letters. */
const flags = /[\u{1f1e6}-\u{1f1ff}]{3,}|[\u{1f1e6}-\u{1f1ff}]+(?=\p{L})|(?<=\p{L})[\u{1f1e6}-\u{1f1ff}]+/gu
/** Wide, circled and mathematical letters, and runs of raised ones: "m²" stays. */
const styled =
  /[\u00b2\u00b3\u00b9\u2070-\u209c]{2,}|[\u2460-\u24ff\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f189}]/gu
const figures = /(?![0-9])\p{Nd}/gu
/** Vietnamese has two marks on a letter, Hebrew and Arabic up to three. */
const heaps = /(\p{M}{3})\p{M}+/gu
const spaces = / {2,}/g

/** Unicode has the ten digits of a script in a row. A row begins where the preceding character is no digit. */
function asciiDigit(figure: string): string {
  const code = figure.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && isFigure(zero - 1)) zero--
  return String(code - zero)
}

const isFigure = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))

const letterOfFlag = (sign: string): string => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41)
