import type { Lane } from '../lanes.ts'
import type { StationRole } from './authority.ts'

/** Stations with staff, without pilots' stations, which read everything. */
type Reader = 'reception' | 'booth' | 'moderator'

/**
 * The stations that hold the personal part of an event, besides pilots' stations. An unlisted type goes only to pilots,
 * except in lane `people`, which reception reads whole.
 */
const readersOf: Readonly<Record<string, readonly Reader[]>> = {
  // What stages show, and of whom. The moderator's stage page reads it too.
  CueSpeakersSet: ['booth', 'moderator'],
  LowerThirdShown: ['booth', 'moderator'],
  StageMessageShown: ['booth', 'moderator'],
  // What the public may read.
  QuestionShown: ['booth'],
  QuestionErased: ['booth', 'moderator'],
  PollOpened: ['booth', 'moderator'],
  PollAnswersShown: ['booth'],
  PollAnswersErased: ['booth', 'moderator'],
  // What moderators need for their work.
  QuestionAsked: ['moderator'],
  QuestionAuthorTold: ['moderator'],
  QuestionTakenIn: ['moderator'],
  QuestionEdited: ['moderator'],
  QuestionMasked: ['moderator'],
  QuestionTextRestored: ['moderator'],
  QuestionUnsealed: ['moderator'],
  QuestionLabelled: ['moderator'],
  QuestionAnswered: ['moderator'],
  PollCreated: ['moderator'],
  PollUpdated: ['moderator'],
  HeldWordsChanged: ['moderator'],
  PollVoted: ['moderator'],
  PollAnswersKeyed: ['moderator'],
}

/**
 * Whether a station of this role stores the personal part of an event (decision 45). Both ends of a link check: the
 * sender leaves the part out, and the receiver does not store it. The cloud gets sealed parts by another rule.
 * @param payload JSON, as stored
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

/** Some ten times the length of a question's payload: megabytes are not parsed to find one word. */
const mostOfQuestion = 64 * 1024

/** A payload that cannot be read may be an alert. */
function isAlert(payload: string): boolean {
  if (payload.length > mostOfQuestion) return true
  try {
    const { danger }: { danger?: unknown } = JSON.parse(payload)
    return danger !== false
  } catch {
    return true
  }
}
