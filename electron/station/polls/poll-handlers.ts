import type { pollCommands } from '../../../shared/contract/polls.ts'
import type { PollEvent, PollState } from '../../../shared/domain/polls/poll.ts'
import { castVote, letThrough } from '../../../shared/domain/polls/poll-answers.ts'
import {
  closePoll,
  closePollForAll,
  hidePoll,
  openingOf,
  openPoll,
  removePoll,
  showPoll,
  takeOverPoll,
} from '../../../shared/domain/polls/poll-decisions.ts'
import { createPoll, editPoll } from '../../../shared/domain/polls/poll-draft.ts'
import { isInWords } from '../../../shared/domain/polls/poll-types.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import { bornId } from '../born-id.ts'
import { eventStreamId } from '../catalog.ts'
import { Busy } from '../commands/busy.ts'
import { type Call, done, type HandlersOf, looking, storing } from '../commands/handler.ts'
import { idOfWords } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { States } from '../event-log/states.ts'
import type { Writing } from '../event-log/writing.ts'
import { appendAsked } from '../questions/append-asked.ts'
import { type ReadTexts, readTexts } from '../questions/texts/names.ts'
import type { TextVerdict } from '../questions/texts/text-protocol.ts'
import type { TextReader } from '../questions/texts/text-reader.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import { type PlacedPoll, placedPoll, realPlace, realPoll, rehearsalPlace } from './poll-place.ts'
import { voteCut } from './vote-cut.ts'

export function createPollHandlers(
  log: EventLog,
  reader: TextReader,
  writtenText: (pollId: string, poll: PlacedPoll, answerId: string) => string | null,
  /** Whether what people elsewhere answer arrives here now. */
  isCloudThere: () => boolean,
  safeguarding: Pick<Safeguarding, 'boxesOf'>,
  aheadIn: (roomId: string, now: Instant) => { readonly over?: number[] },
): HandlersOf<keyof typeof pollCommands> {
  const { stationId } = log.identity
  /** Streams as they are outside of any transaction. */
  const now: States = { state: (kind, id) => log.streams.state(kind, id) }
  const cut = () => voteCut(log)
  const newKey = () => Buffer.from(log.crypto.random(32)).toString('base64')

  /** Until when people elsewhere may answer, who hear of the end later than the room; null: nobody is behind. */
  function remoteUntil({ writing }: Call, { settings }: PollState): number | null {
    const { embedUrl, delayS } = writing.state('session-remote', settings?.sessionId ?? '')
    return embedUrl !== null && delayS > 0 && isCloudThere() ? log.now() + delayS * 1000 : null
  }

  const optionIdsOf = (pollId: string) => (labels: readonly string[]) =>
    labels.map((label, place) => idOfWords(log, 'poll-option', `${pollId}\n${place}\n${label}`))

  /** A word on the stage counts, whatever else of its room is dated ahead of it. */
  function behind<Refusal>(
    { state, now }: Writing,
    { settings }: PollState,
    decision: Result<PollEvent | null, Refusal>,
  ): Result<PollEvent | null, Refusal> {
    const { roomId } = state('session', settings?.sessionId ?? '').settings ?? {}
    if (!decision.ok || decision.value === null || roomId === undefined) return decision
    return accept({ ...decision.value, ...aheadIn(roomId, now) })
  }

  return {
    'polls.create': storing((asked, { writing, commandId }) => {
      const pollId = bornId(log, writing, 'poll', commandId)
      const isSession = writing.state('session', asked.sessionId).settings !== null
      const decision = createPoll(asked, { isSession, optionIds: optionIdsOf(pollId) })
      if (!decision.ok) return decision
      const event = writing.state('event', eventStreamId)
      const { kind, id } = event.rehearsal ? rehearsalPlace(pollId, event) : realPlace(pollId)
      writing.append(kind, id, decision.value)
      return accept({ pollId })
    }),

    'polls.update': storing(({ pollId, ...changes }, { writing }) =>
      decide(writing, pollId, (state) => editPoll(state, changes, optionIdsOf(pollId))),
    ),

    'polls.remove': storing(({ pollId }, { writing }) => decide(writing, pollId, removePoll)),
    'polls.open': storing(({ pollId }, { writing }) => decide(writing, pollId, (state) => openPoll(state, newKey))),
    'polls.close': storing(({ pollId }, call) =>
      decide(call.writing, pollId, (state) => closePoll(state, cut, remoteUntil(call, state))),
    ),
    'polls.closeForAll': storing(({ pollId }, { writing }) =>
      decide(writing, pollId, (state) => closePollForAll(state, cut, isOfCloud(writing))),
    ),
    'polls.show': storing(({ pollId, results }, { writing }) =>
      decide(writing, pollId, (state) => behind(writing, state, showPoll(state, results))),
    ),
    'polls.hide': storing(({ pollId }, { writing }) =>
      decide(writing, pollId, (state) => behind(writing, state, hidePoll(state))),
    ),

    'polls.takeOver': storing(({ pollId }, { writing }) => {
      const takeOver = (poll: PlacedPoll) => decideOn(writing, poll, (state) => takeOverPoll(state, stationId))
      const poll = placed(writing, pollId)
      const decision = takeOver(poll)
      if (!decision.ok) return decision
      // Who has it while people rehearse has it afterwards too.
      const real = realPoll(pollId, writing.state)
      if (poll.place.kind !== 'poll' && real.state.settings) takeOver(real)
      return accept({ epoch: placed(writing, pollId).state.epoch })
    }),

    'polls.letThrough': looking<'polls.letThrough', ReadTexts>(
      ({ pollId, answerId, on, reviewed }) =>
        readTexts(reader, on && !reviewed ? [writtenText(pollId, placed(now, pollId), answerId) ?? ''] : []),
      ({ pollId, ...asked }, { writing }, { mayName }) => {
        const poll = placed(writing, pollId)
        const mayNameSomebody = () => mayName(writtenText(pollId, poll, asked.answerId) ?? '')
        return decideOn(writing, poll, (state) => letThrough(state, asked, mayNameSomebody))
      },
    ),

    'polls.vote': looking<'polls.vote', TextVerdict | null>(
      async ({ pollId, answer }) => {
        const { settings } = placed(now, pollId).state
        return settings && isInWords(settings.pollType) && typeof answer === 'string'
          ? reader.read(answer, 'phone')
          : null
      },
      ({ pollId, answer }, { writing, caller, commandId }, verdict) => {
        if (!caller.device) throw new Error('the public asks through a phone')
        const { device } = caller
        const { state: poll, place } = placed(writing, pollId)
        const stream = `${place.id}/${device.voter}`
        const isDanger = () => {
          if (!verdict) throw new Busy()
          // A wall of words may show an answer at once: nobody would check it first.
          return verdict.danger || verdict.toCheck
        }
        const facts = { poll, isRemote: device.place === 'remote', now: log.now(), isDanger }
        const decision = castVote(writing.state(place.votes, stream), answer, facts)
        if (!decision.ok) return decision
        const vote = decision.value
        if (vote.type === 'to-referent') {
          const { sessionId, text } = vote
          const asked = { sessionId, origin: device.place, device, text, danger: true, withdrawn: false }
          appendAsked(writing, bornId(log, writing, 'question', commandId), asked, safeguarding)
        } else writing.append(place.votes, stream, vote)
        return accept({})
      },
    ),
  }
}

/** Whether an origin's name is the cloud's: people elsewhere answer there alone. */
export const isOfCloud =
  ({ state }: Pick<Call['writing'], 'state'>) =>
  (origin: string): boolean =>
    state('station', origin.split('.')[0] ?? '').pairing?.role === 'cloud'

const placed = ({ state }: States, pollId: string): PlacedPoll =>
  placedPoll(pollId, state('event', eventStreamId), state)

/** Writes what was decided, where anything is to be written. */
function decideOn<Refusal>(
  writing: Call['writing'],
  { state, place, isToCopy }: PlacedPoll,
  rule: (state: PollState) => Result<PollEvent | readonly PollEvent[] | null, Refusal>,
): Result<Record<string, never>, Refusal> {
  const decision = rule(state)
  if (!decision.ok || decision.value === null) return done(decision)
  if (isToCopy && state.settings) {
    writing.append(place.kind, place.id, { type: 'PollCreated', ...state.settings, person: state.words })
    if (state.openedAt !== null) writing.append(place.kind, place.id, openingOf(state))
    if (state.answersKey !== null)
      writing.append(place.kind, place.id, { type: 'PollAnswersKeyed', person: { key: state.answersKey } })
  }
  return done(writing.decide(place.kind, place.id, () => decision))
}
const decide = <Refusal>(
  writing: Call['writing'],
  pollId: string,
  rule: (state: PollState) => Result<PollEvent | readonly PollEvent[] | null, Refusal>,
) => decideOn(writing, placed(writing, pollId), rule)
