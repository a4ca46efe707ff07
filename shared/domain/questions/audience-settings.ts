import { z } from 'zod'
import { typedText } from '../bounds.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'
import { defaultHeldWords } from './default-held-words.ts'
import { heldKey, heldWordLimits } from './held-words.ts'

/** `open`: everybody in the room. `badge`: people who show a badge's code, with one vote per person. */
export const audienceAccesses = ['open', 'badge'] as const

export interface AudienceSettingsState {
  readonly access: (typeof audienceAccesses)[number]
  /** Where the referent can be found. Proposed when the referent answers an author. */
  readonly referentPlace: string
  /** Questions that contain one of these wait for a moderator's second look. */
  readonly heldWords: readonly string[]
}
/** Desks that are apart may each fill the list. Every change compares all of them. */
const mostHeld = 2 * heldWordLimits.most

/** NFC makes at most three times as many letters. */
const heldWord = z.string().max(3 * heldWordLimits.longest)
const heldWordsChange = z.strictObject({
  added: z.array(heldWord).max(mostHeld),
  removed: z.array(heldWord).max(mostHeld),
})
export const audienceSettingsEvents = {
  AudienceConfigured: z.strictObject({ access: z.enum(audienceAccesses), referentPlace: typedText }),
  /** The change, not the list, so that two people who each add a word lose none. It may name a person. */
  HeldWordsChanged: { payload: z.strictObject({}), part: heldWordsChange },
}
export type AudienceSettingsEvent = EventIn<typeof audienceSettingsEvents>

/** An event has one audience, so its stream has one fixed id. */
export const audienceSettingsId = 'current'

export const audienceSettingsStream: KeptStreamKind<AudienceSettingsState, AudienceSettingsEvent> = {
  lane: 'audience',
  events: audienceSettingsEvents,
  isKept: true,
  initial: { access: 'open', referentPlace: '', heldWords: defaultHeldWords },
  evolve(state, event) {
    switch (event.type) {
      case 'AudienceConfigured':
        return { ...state, access: event.access, referentPlace: event.referentPlace }
      case 'HeldWordsChanged':
        // After a purge the change is unknown.
        return event.person ? { ...state, heldWords: changedWords(state.heldWords, event.person) } : state
    }
  },
}

/** In order of arrival, without duplicates in any spelling. */
function changedWords(words: readonly string[], { added, removed }: Parsed<typeof heldWordsChange>): readonly string[] {
  if (added.length + removed.length === 0) return words
  const gone = new Set(removed.map(heldKey))
  const kept = words.filter((word) => !gone.has(heldKey(word)))
  const known = new Set(kept.map(heldKey))
  return [...kept, ...added.filter((word) => !known.has(heldKey(word)) && known.add(heldKey(word)))].slice(0, mostHeld)
}
