import { findAddresses } from './addresses.ts'
import { findAges } from './ages.ts'
import { disguisedIn } from './disguised.ts'
import { emailsIn } from './emails.ts'
import { findEstablishments } from './establishments.ts'
import { markKnownWords } from './known-words.ts'
import type { Mask } from './mask.ts'
import { findNames } from './names.ts'
import { phonesIn } from './phones.ts'
import { findPlaces } from './places.ts'
import { maskPassages, read } from './reading.ts'

/**
 * What a question says that may tell who somebody is, in the order of the text, never overlapping. A missed name is
 * worse than a false alarm, and a person always decides.
 */
export function proposeMasks(text: string): readonly Mask[] {
  const reading = read(text)
  maskPassages(reading, emailsIn(text))
  maskPassages(reading, phonesIn(text, reading.words))
  maskPassages(reading, disguisedIn(text))
  markKnownWords(reading)
  findAddresses(reading)
  findEstablishments(reading)
  findPlaces(reading)
  findNames(reading)
  findAges(reading)
  return apart(reading.masks)
}

/** In order; what overlaps becomes one, of the kind that was found first. */
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
