import { originAt, seqAt } from '../../electron/station/event-log/place.ts'
import type { StationRole } from '../../shared/domain/stations/authority.ts'
import type { Batch } from '../../shared/replication/batch.ts'
import type { Node } from './node.ts'
import { plainWords } from './questions.ts'
import { Violation } from './violation.ts'

/** The words that each role needs, listed again: the simulation does not ask the code that it tests. */
const stages = ['CueSpeakersSet', 'LowerThirdShown', 'StageMessageShown']
const polls = ['PollOpened', 'PollAnswersErased', 'QuestionErased']
const ofModerators = [
  ...[
    'QuestionAsked',
    'QuestionAuthorTold',
    'QuestionTakenIn',
    'QuestionEdited',
    'QuestionMasked',
    'QuestionUnsealed',
    'HeldWordsChanged',
  ],
  ...[
    'QuestionTextRestored',
    'QuestionLabelled',
    'QuestionAnswered',
    'PollVoted',
    'PollCreated',
    'PollUpdated',
    'PollAnswersKeyed',
    ...stages,
    ...polls,
  ],
]
const ofBooths = ['QuestionShown', 'PollAnswersShown', ...stages, ...polls]
const readable: Readonly<Record<StationRole, (lane: string, type: string) => boolean>> = {
  pilot: () => true,
  reception: (lane) => lane === 'people',
  booth: (_, type) => ofBooths.includes(type),
  moderator: (_, type) => ofModerators.includes(type),
  cloud: () => false,
}

/** A station of this release leaves out parts that the other station's role may not read. */
export function sendsReadableParts({ name, role }: Node, { origin, after, events, parts }: Batch): void {
  for (const seq of parts.keys()) {
    const { type = '', payload = '' } = events[seq - after - 1] ?? {}
    if (mayHold(role, origin.split('.')[2] ?? '', type, payload)) continue
    throw new Violation('no part is sent to a role that may not read it', `to ${name} ${origin} ${type}`)
  }
}

const mayHold = (role: StationRole, lane: string, type: string, payload: string): boolean =>
  readable[role](lane, type) && (role === 'pilot' || type !== 'QuestionAsked' || !payload.includes('"danger":true'))

/** Of other stations' events a station holds only the parts that its role may read, and no words of an alert. */
export function holdsReadableParts({ name, role, stationId, run }: Node): void {
  if (!run || run.isDead) return
  // Before its pairing has arrived, a station does not know what it may read. It then drops the rest.
  const { pairing, revoked } = run.log.streams.state('station', stationId)
  if (!pairing || revoked) return
  const { db, origins, streams } = run.log
  const parts = db
    .prepare<[], { place: number; stream: string; type: string; payload: string; part: string }>(
      'SELECT p.place, p.part, e.stream, e.type, e.payload FROM parts p JOIN events e ON e.place = p.place',
    )
    .all()
  for (const { place, type, payload } of parts) {
    const origin = origins.nameOf(originAt(place))
    const [station, , lane = ''] = origin.split('.')
    if (station === stationId || mayHold(role, lane, type, payload)) continue
    throw new Violation('a store holds no part that its role may not read', `${name} ${origin} ${type}`)
  }
  if (role === 'pilot') return
  for (const [id, state] of streams.within('question', '')) {
    const words = plainWords(id)
    if (state.isMasked && state.original !== null)
      throw new Violation('no masked original is stored unsealed', `${name} ${id}`)
    if (state.state !== 'safeguarding') continue
    const refs = new Set(streams.read('question', id)?.refs.split(' '))
    const isHeld = parts.some(
      ({ place, part }) => part.includes(words) && refs.has(`${originAt(place)}.${seqAt(place)}`),
    )
    if (isHeld || JSON.stringify(state).includes(words))
      throw new Violation('no words of an alert are stored unsealed', `${name} ${id}`)
  }
}
