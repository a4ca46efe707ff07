import { findAddresses } from './addresses.ts'
import { findAges } from './ages.ts'
import { disguisedIn } from './disguised.ts'
import { emailsIn } from './emails.ts'
import { englishAgesIn, isEnglish, markEnglish } from './english.ts'
import { findEstablishments } from './establishments.ts'
import { graphemeBounds } from './grapheme-bounds.ts'
import { markKnownWords } from './known-words.ts'
import type { Mask } from './mask.ts'
import { findNames } from './names.ts'
import { phonesIn } from './phones.ts'
import { findPlaces } from './places.ts'
import { maskPassages, read } from './reading.ts'

/**
 * The passages of a question that may identify a person, in order, without overlaps. A missed name is worse than a
 * false alarm, and a person always decides.
 */
export function proposeMasks(text: string): readonly Mask[] {
  const reading = read(text)
  maskPassages(reading, emailsIn(text))
  maskPassages(reading, phonesIn(text, reading.words))
  maskPassages(reading, disguisedIn(text))
  markKnownWords(reading)
  if (isEnglish(reading.words)) {
    maskPassages(reading, englishAgesIn(text))
    markEnglish(reading)
  }
  findAddresses(reading)
  findEstablishments(reading)
  findPlaces(reading)
  findNames(reading)
  findAges(reading)
  return apart(wholeLetters(text, reading.masks))
}

/** Text whose letters are single characters, as in nearly every question. */
const singles = /^[\n\x20-\u02ff\u2010-\u2027\u20ac]*$/u

/** An accent may stand alone, on the space before a word. It cannot be separated, and goes with the word. */
function wholeLetters(text: string, masks: readonly Mask[]): readonly Mask[] {
  if (masks.length === 0 || singles.test(text)) return masks
  const bounds = graphemeBounds(text)
  return masks.map((mask) => {
    let { start, end } = mask
    while (!bounds.has(start)) start -= 1
    while (!bounds.has(end)) end += 1
    return { ...mask, start, end }
  })
}

/** In order. Overlapping passages become one, of the kind that was found first. */
function apart(masks: readonly Mask[]): readonly Mask[] {
  const inOrder = [...masks].sort((one, other) => one.start - other.start)
  const kept: Mask[] = []
  for (const mask of inOrder) {
    const last = kept.at(-1)
    if (last && mask.start < last.end) kept[kept.length - 1] = { ...last, end: Math.max(last.end, mask.end) }
    else kept.push(mask)
  }
  return kept
}
