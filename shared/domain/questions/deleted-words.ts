import type { StationRole } from '../stations/authority.ts'
import type { QuestionEvent, QuestionState } from './question.ts'

/** `by`: the role of the station that wrote it. `place`: in the log, `<origin> <seq>`. */
export interface WrittenWords {
  readonly event: QuestionEvent
  readonly by: StationRole
  readonly place: string
}

/**
 * Which events of a question lose their personal part at a station, as indexes of `events`. Plain words are deleted if
 * only a referent may read them: everything written before and during the alert, and everything written before a mask.
 * The rule reads the whole stream, so stations that received it in another order delete the same. A station that opens
 * boxes (`opensBoxes`: a pilot's) keeps plain words until a pilot's box holds these very words: a moderator's laptop could
 * seal anything, or change the words first, and the author's would be gone for good.
 * @param written in stream order; `person` is null where a part is already absent
 */
export function deletedWords(written: readonly WrittenWords[], opensBoxes: boolean): readonly number[] {
  const { alertEnd, maskedAt, places, textSealedAt, saidSealedAt, isOriginalSealed, isAllInBox } = marksOf(written)
  return written.flatMap(({ event, place }, at) => {
    if (!('person' in event) || event.person === null) return []
    if (event.type === 'QuestionLabelled') return !opensBoxes && at < alertEnd ? [at] : []
    if (isSaid(event)) return (opensBoxes ? at < saidSealedAt : at < alertEnd) ? [at] : []
    if (!isPlain(event)) return []
    // Only an alert's words are sealed. No later arrival restores what a pilot's station deletes.
    const goesWithAlert = opensBoxes ? at < textSealedAt : at < alertEnd
    const goesWithMask = at < maskedAt && (!opensBoxes || isOriginalSealed)
    // What the hub has shown are words of another event, which it shows again.
    const isInBox = !opensBoxes || isAllInBox || event.type === 'QuestionShown' || places.has(place)
    return (goesWithAlert || goesWithMask) && isInBox ? [at] : []
  })
}

/**
 * Where a stream's words were withheld, masked and sealed. An index is -1, and an end 0, if that never happened. `places`: of
 * the words in pilots' boxes. `isAllInBox`: a box does not say whose words it holds, because an earlier version or a referent
 * sealed it.
 */
function marksOf(written: readonly WrittenWords[]) {
  const marks = { alertEnd: 0, maskedAt: -1, textSealedAt: -1, saidSealedAt: -1, isOriginalSealed: false }
  const places = new Set<string>()
  let isAllInBox = false
  let isWithheld = false
  for (const [at, { event, by }] of written.entries()) {
    if (event.type === 'QuestionMoved') isWithheld = event.to === 'safeguarding'
    if (event.type === 'QuestionAsked') isWithheld ||= event.danger
    if (isWithheld) marks.alertEnd = at + 1
    if (event.type === 'QuestionMasked') marks.maskedAt = at
    // From the first release: its words are those of the events before the mask.
    if (event.type === 'QuestionTextRestored' && event.person === null) marks.maskedAt = -1
    if (event.type === 'QuestionSealed' && by === 'pilot' && event.person) {
      const { text, original, textOf, originalOf, said } = event.person
      for (const place of [textOf, originalOf]) if (place !== undefined) places.add(place)
      isAllInBox ||= textOf === undefined && originalOf === undefined
      if (text !== null) marks.textSealedAt = at
      if (said) marks.saidSealedAt = at
      if (original !== null) marks.isOriginalSealed = true
    }
  }
  return { ...marks, places, isAllInBox }
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

/** The plain words of a question's state that only a referent may read. Null: none. */
export function isToBeSealed({
  state,
  text,
  original,
  isMasked,
  erased,
  safeguarding,
}: QuestionState): 'alert' | 'original' | null {
  if (erased) return null
  const isSaid = safeguarding.done?.text != null || safeguarding.replies.some((reply) => reply.text !== null)
  if (isSaid || (state === 'safeguarding' && (text !== null || original !== null))) return 'alert'
  return isMasked && original !== null ? 'original' : null
}

/**
 * The words of a question that nobody withholds or masks any more, because the word of the station that did so counts no
 * more. Other stations have deleted them. Null: there are none to give back, or a referent has given it back. A box counts if
 * its words are those that the question has now: whoever referred it may have changed them first.
 */
export function wordsToGiveBack(
  question: QuestionState,
): { readonly text: string } | { readonly textBox: string } | null {
  const { asked, erased, state, text, textFrom, textBox, originalBox, textBoxOf, originalBoxOf, isMasked } = question
  if (!asked || erased || state === 'safeguarding') return null
  if (textBox === null && (originalBox === null || isMasked)) return null
  if (text !== null) return { text }
  if (textBox !== null && textBoxOf === textFrom) return { textBox }
  return originalBox !== null && originalBoxOf === textFrom && !isMasked ? { textBox: originalBox } : null
}

/** Whether a change removes words that a station had in plain. Their pages are then overwritten. */
export const losesWords = (before: QuestionState, after: QuestionState): boolean =>
  (after.wasWithheld && !before.wasWithheld && before.asked !== null) ||
  (after.isMasked && before.text !== null && (!before.isMasked || before.original !== null))
