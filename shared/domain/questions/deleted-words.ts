import type { StationRole } from '../stations/authority.ts'
import type { QuestionEvent } from './question-events.ts'
import type { QuestionState, Sealable } from './question-state.ts'

/** `by`: the role of the station that wrote it. */
export interface WrittenWords {
  readonly event: QuestionEvent
  readonly by: StationRole
}

/**
 * Which events of a question lose their personal part at a station, as indexes of `events`. Plain words are deleted if
 * only a referent may read them: everything written before and during the alert, and everything written before a mask.
 * The rule reads the whole stream, so stations that received it in another order delete the same. A station that opens
 * boxes (`opensBoxes`: a pilot's) keeps plain words until a pilot's box holds them. The word of another station may be
 * taken back: then the words are everybody's again, and the pilots' stations give them (`missing-parts.ts`).
 * @param written in stream order; `person` is null where a part is already absent
 */
export function deletedWords(written: readonly WrittenWords[], opensBoxes: boolean): readonly number[] {
  const { alertEnd, maskedAt, maskedByPilotAt, textSealedAt, saidSealedAt, isOriginalSealed } = marksOf(written)
  return written.flatMap(({ event }, at) => {
    if (!('person' in event) || event.person === null) return []
    if (event.type === 'QuestionLabelled') return !opensBoxes && at < alertEnd ? [at] : []
    if (isSaid(event)) return (opensBoxes ? at < saidSealedAt : at < alertEnd) ? [at] : []
    if (!isPlain(event)) return []
    // Only an alert's words are sealed. No later arrival restores what a pilot's station deletes.
    // What the hub has shown are another event's words, which it shows again.
    const waitsForBox = opensBoxes && event.type !== 'QuestionShown'
    const goesWithAlert = waitsForBox ? at < textSealedAt : at < alertEnd
    const goesWithMask = waitsForBox ? at < maskedByPilotAt && isOriginalSealed : at < maskedAt
    return goesWithAlert || goesWithMask ? [at] : []
  })
}

/** Where a stream's words were withheld, masked and sealed. An index is -1, and an end 0, if that never happened. */
function marksOf(written: readonly WrittenWords[]) {
  const marks = {
    alertEnd: 0,
    maskedAt: -1,
    maskedByPilotAt: -1,
    textSealedAt: -1,
    saidSealedAt: -1,
    isOriginalSealed: false,
  }
  let isAsked = false
  let isWithheld = false
  let isSeen = false
  for (const [at, { event, by }] of written.entries()) {
    const isPilots = by === 'pilot'
    isAsked ||= event.type === 'QuestionAsked'
    // As the fold takes them: nothing comes before the asking, and the referent alone changes or returns an alert.
    if (!isPilots && (!isAsked || (isWithheld && event.type !== 'QuestionAsked'))) {
      if (isAsked) marks.alertEnd = at + 1
      continue
    }
    if (isPilots && 'ofAlert' in event && event.ofAlert) isWithheld = true
    if (event.type === 'ReferentSawQuestion' && !isSeen) {
      isSeen = true
      isWithheld = true
    }
    if (event.type === 'QuestionMoved') isWithheld = event.to === 'safeguarding'
    if (event.type === 'QuestionAsked') isWithheld ||= event.danger
    if (isWithheld) marks.alertEnd = at + 1
    if (event.type === 'QuestionMasked') marks.maskedAt = at
    if (event.type === 'QuestionMasked' && isPilots) marks.maskedByPilotAt = at
    // From the first release: its words are those of the events before the mask.
    if (event.type === 'QuestionTextRestored' && event.person === null && isPilots)
      Object.assign(marks, { maskedAt: -1, maskedByPilotAt: -1 })
    if (event.type === 'QuestionSealed' && isPilots && event.person) {
      const { text, original, said } = event.person
      // Of an alert whose text was lacking, only the original was sealed.
      if (text !== null || isWithheld) marks.textSealedAt = at
      if (said) marks.saidSealedAt = at
      if (original !== null) marks.isOriginalSealed = true
    }
  }
  return marks
}

const wordTypes: ReadonlySet<QuestionEvent['type']> = new Set([
  ...(['QuestionAsked', 'QuestionEdited', 'QuestionMasked', 'QuestionTextRestored'] as const),
  ...(['QuestionUnsealed', 'QuestionShown'] as const),
])
const isPlain = (event: QuestionEvent & { readonly person: object | null }): boolean =>
  wordTypes.has(event.type) && event.person !== null && !('box' in event.person)

/** What author and referent said to each other, in plain words of the first release. */
const isSaid = (event: QuestionEvent & { readonly person: object | null }): boolean =>
  (event.type === 'QuestionReplied' || event.type === 'ReferentSettledQuestion') &&
  event.person !== null &&
  !('box' in event.person)

/**
 * The plain words of a question's state that only a referent may read. Null: none, or words that are withheld on the word of a
 * station that is not a pilot's alone.
 */
export function isToBeSealed({
  state,
  text,
  original,
  isMaskedByPilot,
  referredBy,
  erased,
  safeguarding,
}: QuestionState): 'alert' | 'original' | null {
  if (erased) return null
  const isPilots = typeof referredBy === 'string' || safeguarding.seenAt !== null
  const isUnsealed = (said: Sealable) => said.text !== null && said.box === null
  const isSaid = safeguarding.replies.some(isUnsealed) || (safeguarding.done !== null && isUnsealed(safeguarding.done))
  if (isSaid || (state === 'safeguarding' && isPilots && (text !== null || original !== null))) return 'alert'
  return isMaskedByPilot && original !== null ? 'original' : null
}

/**
 * Whether moderators may read words again that their stations have deleted: a referent has given the question back, or the
 * word of the station that referred or masked it counts no more.
 */
export const isReadableAgain = (before: QuestionState, after: QuestionState): boolean =>
  (before.state === 'safeguarding' && after.state !== 'safeguarding') || (before.isMasked && !after.isMasked)

/** Whether a change removes words that a station had in plain. Their pages are then overwritten. */
export const losesWords = (before: QuestionState, after: QuestionState): boolean =>
  (after.wasWithheld && !before.wasWithheld && before.asked !== null) ||
  (after.isMasked && before.text !== null && (!before.isMasked || before.original !== null))
