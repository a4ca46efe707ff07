import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import { publicStates } from '../../../shared/domain/questions/question-moves.ts'
import { authority, type StationRole } from '../../../shared/domain/stations/authority.ts'
import { type KeyPurpose, mayHold } from '../../../shared/domain/stations/keys.ts'
import type { Lane } from '../../../shared/domain/stream.ts'

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
  /** The words of a question that are stored in clear; null where none is. */
  wordsOf(question: QuestionState): QuestionWords | null
}

interface QuestionWords {
  readonly text: string | null
  /** Before it was edited or masked; null where nobody changed it. */
  readonly original: string | null
}

/** What a station of this role stores and can open, by the tables of authority and of keys. */
export const sightOfRole = (role: StationRole, stationId: string | null): Sight => ({
  stationId,
  readsLane: (lane) => authority[role].reads.includes(lane),
  holds: (secret) => (secret === 'pilot' ? role === 'pilot' : mayHold(role, secret)),
  opensPersonalParts: role !== 'cloud',
  wordsOf: (question) => wordsByRole[role](question),
})

/** Rule 3: an alert is sealed to pilots, an original goes once it is masked, a booth holds what the public may read. */
const wordsByRole: Readonly<Record<StationRole, Sight['wordsOf']>> = {
  pilot: ({ text, original }) => ({ text, original }),
  moderator: (question) =>
    isAlert(question) ? null : { text: question.text, original: question.isMasked ? null : question.original },
  booth: (question) => (isPublic(question) ? { text: question.text, original: null } : null),
  reception: () => null,
  cloud: ({ shown }) => (shown === null ? null : { text: shown, original: null }),
}

/** Withheld for the safeguarding referent. */
export const isAlert = ({ state, danger }: QuestionState): boolean => state === 'safeguarding' || danger

const isPublic = (question: QuestionState): boolean => publicStates.has(question.state) && !isAlert(question)
