import type { Instant, StationId } from '../../kernel/ids.ts'
import type { QuestionOrigin } from './question-events.ts'
import type { QuestionStateName } from './question-states.ts'

export interface Asked {
  readonly sessionId: string
  readonly origin: QuestionOrigin
  /** The phone that asked. Null if a moderator wrote it down, and after an erasure. Never shown to anybody. */
  readonly deviceId: string | null
  readonly at: Instant
  readonly station: StationId
}

/** The referent's work on a question that may tell of a danger, as its author reads it. */
export interface Safeguarding {
  readonly seenAt: Instant | null
  /** Where the referent can be found. Shown only to the author. */
  readonly where: string | null
  /** What was done, and when. Until then nothing of the question is purged. */
  readonly done: (Sealable & { readonly at: Instant }) | null
  /** The author's later words, in order. */
  readonly replies: readonly (Sealable & { readonly at: Instant })[]
}

/**
 * Words of the author or the referent: plain in events of the first release, in a box since. Both null after an
 * erasure.
 */
export interface Sealable {
  readonly text: string | null
  readonly box: string | null
}

/** `answerer`: as the organiser names them; null after an erasure. Instants: ms since 1970. */
export interface FollowUp {
  readonly answerer: string | null
  readonly dueAt: number | null
  readonly answer: { readonly text: string | null; readonly at: Instant } | null
}

export interface QuestionState {
  readonly asked: Asked | null
  /** The place in the log of the event that asked it: `<origin> <seq>`. */
  readonly asking: string | null
  /** It was asked at a pilot's station. */
  readonly isOfPilot: boolean
  /** The hub has taken it in: no other asking of that station takes its place. */
  readonly isTakenIn: boolean
  /** Null after a purge, while it is sealed, and if this station's role does not store the words. */
  readonly text: string | null
  /** The place in the log of the event that gave it this text: `<origin> <seq>`. */
  readonly textFrom: string | null
  /** As its author wrote it. Null until the first change, and once it is sealed. */
  readonly original: string | null
  /** The words of an alert, sealed for the safeguarding referent. Only pilots' stations hold and open it. */
  readonly textBox: string | null
  /** The author's words of a masked question, or of an edited alert; sealed in the same way. */
  readonly originalBox: string | null
  /** The asking, or a pilot's station, has sealed them. Any other box stands in only while no such one does. */
  readonly isTextBoxTrusted: boolean
  readonly isOriginalBoxTrusted: boolean
  /** It was an alert at some time: earlier plain words may have to be deleted. */
  readonly wasWithheld: boolean
  /** From then on only the referent reads the original. */
  readonly isMasked: boolean
  /** A pilot's station has masked it: that word is not taken back. */
  readonly isMaskedByPilot: boolean
  readonly state: QuestionStateName
  /**
   * Who puts it with the referent. A list: stations, none of them a pilot's, whose word alone does. `words`: the station
   * that took it in, by its rule. `pilot`: a pilot's station says so too. Null: it is not there.
   */
  readonly referredBy: readonly StationId[] | 'words' | 'pilot' | null
  /** When it entered this state. */
  readonly since: Instant
  /**
   * Rises with a move, an edit, a mask and a merge, of the question and of what it is merged into. A person who acts on
   * another version than they saw is told.
   */
  readonly version: number
  /** The version of the text. A screen that painted an older one confirms nothing. */
  readonly textVersion: number
  /** The label of the access that moved or changed it last. Null: no person did. */
  readonly changedBy: string | null
  /** Two people changed its text, or moved it, without having seen each other's change. */
  readonly changedApart: boolean
  readonly labels: readonly string[]
  /** A session's label, never a person's name. */
  readonly claimedBy: string | null
  readonly mergedInto: string | null
  /** Its words may tell of a danger, and the referent has not said otherwise. */
  readonly danger: boolean
  /** Its words may tell of a danger as well as of none, and the referent has not read it yet. */
  readonly toCheck: boolean
  /** The words that the cloud and booths were given to show. Null: none. */
  readonly shown: string | null
  readonly shownAnswer: string | null
  /** The question's version when `shown` was written. */
  readonly shownVersion: number
  /** A moderator withdrew all questions of its author. */
  readonly authorWithdrawn: boolean
  /** Asked on a replay, or kept for later: who answers, by when, and their written answer. */
  readonly followUp: FollowUp | null
  readonly airAsked: Instant | null
  /** When a screen last began to show it. */
  readonly onAirAt: Instant | null
  readonly safeguarding: Safeguarding
  /** After the event: only public words are left, and no personal data is taken in again. */
  readonly erased: boolean
}
