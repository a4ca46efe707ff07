import type { Lane } from '../../../shared/domain/lanes.ts'
import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import { authority, type StationRole } from '../../../shared/domain/stations/authority.ts'
import { type KeyPurpose, mayHold } from '../../../shared/domain/stations/keys.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'

/** Secrets that let a folder compute or open something beyond the events that it stores. `pilot`: the signing key. */
type HeldSecret = KeyPurpose | 'pilot'

/** What one folder stores and can open. The reading of items is the same for a folder and for a role. */
export interface Sight {
  readsLane(lane: Lane): boolean
  holds(secret: HeldSecret): boolean
  /** Whose own secret it holds: the accesses that this station gave open with it. Null where no station is meant. */
  readonly stationId: string | null
  /** Personal parts of lane `people` are sealed for the cloud, which stores them and cannot read them. */
  readonly opensPersonalParts: boolean
  /** The words of a question that can be read: stored in clear, or opened. Null where none can. */
  wordsOf(question: QuestionState): QuestionWords | null
}

interface QuestionWords {
  readonly text: string | null
  /** Before it was edited or masked; null where nobody changed it. */
  readonly original: string | null
  /** What its author has added for the safeguarding referent. */
  readonly replies: readonly string[]
}

/**
 * What a station of this role stores and can open, by the tables of authority, of keys and of parts. `openQuestion`: of
 * a pilot's station, which opens what is sealed for the referent.
 */
export const sightOfRole = (role: StationRole, stationId: string | null, openQuestion: Sight['wordsOf']): Sight => ({
  stationId,
  readsLane: (lane) => authority[role].reads.includes(lane),
  holds: (secret) => (secret === 'pilot' ? role === 'pilot' : mayHold(role, secret)),
  opensPersonalParts: role !== 'cloud',
  wordsOf: role === 'pilot' ? openQuestion : wordsByRole[role],
})

/** See decision 45: a booth and the cloud store what was shown, a moderator neither an alert nor a masked original. */
const wordsByRole: Readonly<Record<Exclude<StationRole, 'pilot'>, Sight['wordsOf']>> = {
  moderator: (question) =>
    isAlert(question)
      ? null
      : { text: question.text, original: question.isMasked ? null : question.original, replies: [] },
  booth: wordsShown,
  cloud: wordsShown,
  reception: () => null,
}

function wordsShown({ shown }: QuestionState): QuestionWords | null {
  return shown === null ? null : { text: shown, original: null, replies: [] }
}

/** What a station reads that opens as `safeguarding` does; a booth's has no words but those that were shown. */
export const wordsOpenedBy =
  ({ opened, textOf }: Pick<Safeguarding, 'opened' | 'textOf'>): Sight['wordsOf'] =>
  (question) => {
    const { text, original, shown, safeguarding } = opened(question)
    const replies = safeguarding.replies.flatMap((reply) => textOf(reply) ?? [])
    return { text: text ?? shown, original, replies }
  }

/** Withheld for the safeguarding referent. */
export const isAlert = ({ state, danger }: QuestionState): boolean => state === 'safeguarding' || danger
