import type { Lane } from '../../../shared/domain/lanes.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { authority, type StationRole } from '../../../shared/domain/stations/authority.ts'
import { type KeyPurpose, mayHold } from '../../../shared/domain/stations/keys.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'

/** Secrets that let a folder compute or open more than the events that it stores. `pilot`: the signing key. */
type HeldSecret = KeyPurpose | 'pilot'

/** What one folder stores and can open. Items are read in the same way for a folder and for a role. */
export interface Readable {
  readsLane(lane: Lane): boolean
  holds(secret: HeldSecret): boolean
  /**
   * The station whose own secret the folder holds; that secret opens the accesses that the station gave. Null if no
   * station is meant.
   */
  readonly stationId: string | null
  /** False for the cloud, which stores the personal parts of lane `people` sealed and cannot read them. */
  readonly opensPersonalParts: boolean
  /** The readable words of a question, stored as plain text or opened. Null if none are readable. */
  wordsOf(questionId: string, question: QuestionState): QuestionWords | null
}

interface QuestionWords {
  readonly text: string | null
  /** The words before an edit or a masking. Null if nobody changed them. */
  readonly original: string | null
  /** The author's further messages to the safeguarding referent. */
  readonly replies: readonly string[]
}

/**
 * What a station of this role stores and can open, by the tables of authority, keys and parts. `openQuestion`: for a
 * pilot's station, which opens texts sealed for the referent.
 */
export const readableOfRole = (
  role: StationRole,
  stationId: string | null,
  openQuestion: Readable['wordsOf'],
): Readable => ({
  stationId,
  readsLane: (lane) => authority[role].reads.includes(lane),
  holds: (secret) => (secret === 'pilot' ? role === 'pilot' : mayHold(role, secret)),
  opensPersonalParts: role !== 'cloud',
  wordsOf: role === 'pilot' ? openQuestion : wordsByRole[role],
})

/**
 * By decision 45, a booth and the cloud store the words that were shown. A moderator's station stores neither alerts
 * nor originals of masked questions.
 */
const wordsByRole: Readonly<Record<Exclude<StationRole, 'pilot'>, Readable['wordsOf']>> = {
  moderator: (_, question) =>
    isAlert(question)
      ? null
      : { text: question.text, original: question.isMasked ? null : question.original, replies: [] },
  booth: wordsShown,
  cloud: wordsShown,
  reception: () => null,
}

function wordsShown(_: string, { shown }: QuestionState): QuestionWords | null {
  return shown === null ? null : { text: shown, original: null, replies: [] }
}

/**
 * The words that a station reads by opening them as `safeguarding` does. A booth's station has only the words that were
 * shown.
 */
export const wordsOpenedBy =
  ({ boxesOf }: Pick<Safeguarding, 'boxesOf'>): Readable['wordsOf'] =>
  (questionId, question) => {
    const { opened, textOf } = boxesOf(questionId)
    const { text, original, shown, safeguarding } = opened(question)
    const replies = safeguarding.replies.flatMap((reply) => textOf(reply) ?? [])
    return { text: text ?? shown, original, replies }
  }

/** Withheld for the safeguarding referent. */
export const isAlert = ({ state, danger }: QuestionState): boolean => state === 'safeguarding' || danger
