import { graphemes } from '../../../../shared/kernel/graphemes.ts'

/** No field of a badge can show more; a hostile 4 kB name must not cost time either. */
const LONGEST_FIELD = 160

/**
 * A field as it may be printed: NFC, on one line, without control, format (direction marks, joiners, soft hyphens),
 * private or unassigned characters, lone surrogates included: a printer would take some of them as orders, and others
 * would turn the text around. No-break spaces stay.
 */
export function cleanText(text: string): string {
  const printable = text
    .slice(0, LONGEST_FIELD * 8)
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\p{C}/gu, '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
  return graphemes(printable).slice(0, LONGEST_FIELD).join('').trim()
}

/**
 * `text` with what no bundled font can draw made plain: pictures (emoji) go, a letter of another script becomes "?",
 * so that the gap is seen at the desk and the name can be written in by hand. At most three accents stay on a letter.
 */
export function drawableText(text: string, covers: (text: string) => boolean): string {
  if (covers(text) && !/\p{M}/u.test(text)) return text
  return graphemes(text)
    .map((letter) => {
      const calm = letter.replace(/(\p{M}{3})\p{M}+/gu, '$1')
      if (covers(calm)) return calm
      const base = calm.replace(/\p{M}/gu, '')
      if (base !== '' && covers(base)) return base
      return /\p{L}|\p{N}/u.test(base) ? '?' : ''
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Our own codes are read out in fours; a foreign one is left as its ticket shows it. */
export function readableCode(code: string): string {
  const clean = cleanText(code)
  return /^[A-Z]{16}$/.test(clean) ? (clean.match(/.{4}/g)?.join(' ') ?? clean) : clean
}

/** For XML text and attributes alike. Control characters, which XML cannot hold even escaped, are gone by then. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
