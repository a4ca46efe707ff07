import { badgeAlphabet, type Misreading, unscrambler } from './keyboard-layouts.ts'

export { badgeAlphabet } from './keyboard-layouts.ts'

/**
 * The codes that a wedge scanner may have meant, most plausible first, in capitals, at most six: bare, inside a link,
 * between the signs of a reader's setup, or typed on a keyboard of another layout. The station looks each one up in
 * turn, so a wrong candidate costs only a look-up.
 */
export const codesIn = (scan: string): readonly string[] => [...eachCodeIn(scan)]

/**
 * The same as a generator, for callers who stop at the first known code. Nearly every scan is literal, so the layouts
 * below are rarely tried.
 */
export function* eachCodeIn(scan: string): Generator<string, void, undefined> {
  const typed = scan.slice(0, longestScan)
  if (isAddress(typed)) return
  // Most scans: our own badges, which no layout changes.
  const bare = withoutGaps(typed.trim())
  if (isBadge(bare)) return yield bare.toUpperCase()
  const asTyped = codesInText(typed)
  const [plain] = asTyped
  if (plain?.doubt === 0) yield plain.code
  const found = [...asTyped, ...misreadings.flatMap((unscramble) => codesInText(unscramble(typed)))]
  const byPlausibility = found.sort((a, b) => a.doubt - b.doubt).map(({ code }) => code)
  const codes = [...new Set(byPlausibility)].slice(0, mostCandidates)
  yield* plain?.doubt === 0 ? codes.slice(1) : codes
}

/** An e-mail address, typed, pasted or from a QR code. It names a person; a code in it would be another person's. */
export const isAddress = (text: string): boolean => addressShape.test(text.trim())

/** A hint, not a verdict: whether text in reception's field looks like a code rather than a name. */
export function isLikelyScan(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length < shortestCode) return false
  if (hasControl(trimmed) || trimmed.includes('://') || aimIdentifier.test(trimmed)) return true
  if (isBadge(withoutGaps(trimmed))) return true
  if (/\s/u.test(trimmed)) return false
  if (/\d/.test(trimmed) || /[^\p{L}\p{M}'’.-]/u.test(trimmed)) return true
  // The digits' row of an AZERTY keyboard. Names contain such letters and signs too, but hardly two in a row.
  if (/[éèçà'-][éèçà'(-]|^[-'’]/.test(trimmed)) return true
  return isBadge(trimmed) || isUnpronounceable(trimmed)
}

interface Candidate {
  readonly code: string
  /** 0 if the whole text is the code; higher if more was left out. */
  readonly doubt: number
}

/** The shape of foreign tickets. Longer than any known scan, shorter than a page pasted by mistake. */
const codeShape = /^[A-Za-z0-9-]{4,64}$/
/** No sign of a link: a link may hold an address besides its code. */
const addressShape = /^[^\s@:/?#=]+@[^\s@:/?#=]+\.[^\s@:/?#=]+$/
const shortestCode = 4
const longestScan = 512
const mostCandidates = 6

/** In the order of their frequency in French halls. */
const misreadings = (
  [
    { scanner: 'qwerty', computer: 'azerty' },
    { scanner: 'azerty', computer: 'qwerty' },
    { scanner: 'azerty', computer: 'azerty', locked: true },
    { scanner: 'qwerty', computer: 'azerty', locked: true },
    { scanner: 'azerty', computer: 'qwerty', locked: true },
    { scanner: 'qwerty', computer: 'azertyBelgian' },
    { scanner: 'azertyBelgian', computer: 'qwerty' },
    { scanner: 'azerty', computer: 'qwertyUk' },
    { scanner: 'qwerty', computer: 'qwertz' },
    { scanner: 'qwertz', computer: 'qwerty' },
  ] satisfies readonly Misreading[]
).map(unscrambler)

function codesInText(text: string): readonly Candidate[] {
  const bare = trimControls(text).replace(aimIdentifier, '')
  if (codeShape.test(bare)) return [candidate(bare, 0)]
  if (/.[/?=#]./.test(bare)) {
    const inLink = codesInLink(bare)
    if (inLink.length > 0) return inLink
  }
  // A prefix or suffix key: *CODE*, #CODE, CODE; and the separators of a printed code.
  const inside = bare.replace(/^[^A-Za-z0-9]{1,3}|[^A-Za-z0-9]{1,3}$/g, '')
  if (codeShape.test(inside)) return [candidate(inside, 1)]
  const closed = inside.replace(/\s+/g, '')
  const pieces = parts(bare).map((part) => candidate(part, 4))
  return /\d/.test(closed) && codeShape.test(closed) ? [candidate(closed, 2), ...pieces] : pieces
}

/** Parameters of a link with a usual name, then its fragment and the end of its path. */
function codesInLink(link: string): readonly Candidate[] {
  const [beforeFragment = '', fragment = ''] = cut(link, '#')
  const [path = '', query = ''] = cut(beforeFragment, '?')
  const named = [...parameters(query), ...parameters(fragment)]
  const byName = parameterNames.flatMap((name) => named.filter(([key]) => key.toLowerCase() === name))
  const segments = path.split('/').filter((segment) => segment !== '')
  return [...byName.map(([, value]) => value), fragment, segments.at(-1) ?? '']
    .map(decoded)
    .map((value) => value.trim())
    .filter((value) => codeShape.test(value))
    .map((value, place) => candidate(value, link.includes('://') && place === 0 ? 1 : 3))
}

const parameterNames = ['code', 'ticket', 'c', 't', 'id', 'ref']

const parameters = (query: string): readonly (readonly [key: string, value: string])[] =>
  query.split('&').map((pair) => {
    const [key = '', value = ''] = cut(pair, '=')
    return [key, value]
  })

/** Pieces between characters that no code contains, such as a group separator; the longest first. */
const parts = (text: string): readonly string[] =>
  text
    .split(/[^A-Za-z0-9-]+/)
    .filter((part) => codeShape.test(part))
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)

const candidate = (code: string, doubt: number): Candidate => ({ code: code.toUpperCase(), doubt })

/** The symbology that some readers announce: `]Q3` for a QR code. */
const aimIdentifier = /^\][A-Za-z][0-9A-Za-z]/

function cut(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // Not percent-encoded after all: a scan may contain any sign.
    return value
  }
}

const isControl = (character: string): boolean => /[\p{Cc}\p{Cf}\s]/u.test(character)
const hasControl = (text: string): boolean => /\p{Cc}/u.test(text)

/** Start and end marks (STX, ETX, GS), line ends, byte order marks. */
function trimControls(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && isControl(text[start] ?? '')) start++
  while (end > start && isControl(text[end - 1] ?? '')) end--
  return text.slice(start, end)
}

/** A badge's code as it is printed, in four groups of four letters. */
const withoutGaps = (text: string): string => (/^\w{4}(?: \w{4}){3}$/.test(text) ? text.replaceAll(' ', '') : text)

const isBadge = (text: string): boolean =>
  text.length === 16 && [...text.toUpperCase()].every((letter) => badgeAlphabet.includes(letter))

/** Ten letters or more that look random. */
function isUnpronounceable(text: string): boolean {
  if (!/^[A-Za-z-]{10,}$/.test(text)) return false
  const vowels = text.match(/[aeiouy]/gi)?.length ?? 0
  return vowels / text.length < 0.2 || /[^aeiouy-]{6}/i.test(text)
}
