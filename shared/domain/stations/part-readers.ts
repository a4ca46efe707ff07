import type { Lane } from '../lanes.ts'
import type { StationRole } from './authority.ts'

/** Stations of people who work, pilots' aside: those read everything. */
type Reader = 'reception' | 'booth' | 'moderator'

/**
 * The stations that hold the personal part of an event, beside pilots' stations. A type that is not listed goes to pilots
 * alone, but in lane `people`, which reception reads whole.
 */
const readersOf: Readonly<Record<string, readonly Reader[]>> = {
  // What stages show, and whom: the moderator's page of the stage reads it too.
  CueSpeakersSet: ['booth', 'moderator'],
  LowerThirdShown: ['booth', 'moderator'],
  StageMessageShown: ['booth', 'moderator'],
  // What the public may read.
  QuestionShown: ['booth'],
  QuestionErased: ['booth', 'moderator'],
  PollCreated: ['booth', 'moderator'],
  PollUpdated: ['booth', 'moderator'],
  PollAnswersShown: ['booth'],
  PollAnswersErased: ['booth', 'moderator'],
  // What moderators work with.
  QuestionAsked: ['moderator'],
  QuestionAuthorTold: ['moderator'],
  QuestionEdited: ['moderator'],
  QuestionMasked: ['moderator'],
  QuestionTextRestored: ['moderator'],
  QuestionUnsealed: ['moderator'],
  QuestionLabelled: ['moderator'],
  QuestionAnswered: ['moderator'],
  HeldWordsChanged: ['moderator'],
  PollVoted: ['moderator'],
}

/**
 * Whether a station of this role stores the personal part of an event (decision 45). Both ends of a link ask: the sender
 * leaves the part out, and the receiver does not store it. The cloud is given parts sealed, which is another rule.
 * @param payload JSON, as it is stored
 */
export function mayReadPart(
  role: StationRole,
  lane: Lane,
  { type, payload }: { readonly type: string; readonly payload: string },
): boolean {
  if (role === 'pilot' || role === 'cloud') return true
  if (lane === 'people') return role === 'reception'
  if (type === 'QuestionAsked' && isAlert(payload)) return false
  return Object.hasOwn(readersOf, type) && (readersOf[type]?.includes(role) ?? false)
}

/** Of a question's payload, some ten times: nobody parses megabytes to find one word. */
const mostOfQuestion = 64 * 1024

/** What cannot be read may be an alert. */
function isAlert(payload: string): boolean {
  if (payload.length > mostOfQuestion) return true
  try {
    const { danger }: { danger?: unknown } = JSON.parse(payload)
    return danger !== false
  } catch {
    return true
  }
}
