import type { pollCommands } from '../../../shared/contract/polls.ts'
import type { PollDraft, PollEvent, PollState, PollType } from '../../../shared/domain/polls/poll.ts'
import {
  closePoll,
  closePollForAll,
  hidePoll,
  mayVote,
  openPoll,
  removePoll,
  showPoll,
  takeOverPoll,
  updatePoll,
} from '../../../shared/domain/polls/poll-decisions.ts'
import { votesOfVoter } from '../../../shared/domain/polls/poll-vote.ts'
import { rulesOf } from '../../../shared/domain/polls/types/registry.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import { bornId } from '../born-id.ts'
import { eventStreamId } from '../catalog.ts'
import { Busy } from '../commands/busy.ts'
import { type Call, type HandlersOf, looking, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { States } from '../event-log/states.ts'
import { appendAsked } from '../questions/append-asked.ts'
import { type ReadTexts, readTexts } from '../questions/texts/names.ts'
import type { TextVerdict } from '../questions/texts/text-protocol.ts'
import type { TextReader } from '../questions/texts/text-reader.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import { type PlacedPoll, placedPoll, realPlace, realPoll, rehearsalPlace } from './poll-place.ts'
import { voteCut } from './vote-cut.ts'

/** Votes of one voter on one poll: beyond that a phone is not making up its mind. */
const mostVotes = 200

export function createPollHandlers(
  log: EventLog,
  reader: TextReader,
  writtenText: (pollId: string, poll: PlacedPoll, answerId: string) => string | null,
  /** Whether what people elsewhere answer arrives here now. */
  isCloudThere: () => boolean,
  safeguarding: Pick<Safeguarding, 'seal'>,
): HandlersOf<keyof typeof pollCommands> {
  const { stationId } = log.identity
  /** Streams as they are outside of any transaction. */
  const now: States = { state: (kind, id) => log.streams.state(kind, id) }
  const cut = () => voteCut(log)

  /** Until when people elsewhere may answer, who hear of the end later than the room; null: nobody is behind. */
  function remoteUntil({ writing }: Call, { settings }: PollState): number | null {
    const { embedUrl, delayS } = writing.state('session-remote', settings?.sessionId ?? '')
    return embedUrl !== null && delayS > 0 && isCloudThere() ? log.now() + delayS * 1000 : null
  }

  const optionIds = (pollId: string, labels: readonly string[]) =>
    labels.map((label, place) => derivedId(log, 'poll-option', `${pollId}\n${place}\n${label}`))

  return {
    'polls.create': storing(({ sessionId, type, title, options = [], max, hidden }, { writing, commandId }) => {
      if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
      const shape = shapeOf(type, options, max)
      if (!shape.ok) return shape
      const pollId = bornId(log, writing, 'poll', commandId)
      const person = { title, labels: [...options] }
      const settings = { sessionId, pollType: type, optionIds: optionIds(pollId, options), max: shape.value, hidden }
      const event = writing.state('event', eventStreamId)
      const { kind, id } = event.rehearsal ? rehearsalPlace(pollId, event) : realPlace(pollId)
      writing.append(kind, id, { type: 'PollCreated', ...settings, person })
      return accept({ pollId })
    }),

    'polls.update': storing(({ pollId, title, options, max, hidden }, { writing }) => {
      const { settings, words } = placed(writing, pollId).state
      if (!settings || !words) return refuse('unknown-poll')
      const labels = options ?? words.labels
      const shape = shapeOf(settings.pollType, labels, max ?? maxKept(settings, options))
      if (!shape.ok) return shape
      const draft = { optionIds: optionIds(pollId, labels), max: shape.value, hidden: hidden ?? settings.hidden }
      return decide(writing, pollId, (state) =>
        updatePoll(state, draft, { title: title ?? words.title, labels: [...labels] }),
      )
    }),

    'polls.remove': storing(({ pollId }, { writing }) => decide(writing, pollId, removePoll)),
    'polls.open': storing(({ pollId }, { writing }) => decide(writing, pollId, openPoll)),
    'polls.close': storing(({ pollId }, call) =>
      decide(call.writing, pollId, (state) => closePoll(state, cut, remoteUntil(call, state))),
    ),
    'polls.closeForAll': storing(({ pollId }, { writing }) =>
      decide(writing, pollId, (state) => closePollForAll(state, cut, isOfCloud(writing))),
    ),
    'polls.show': storing(({ pollId, results }, { writing }) =>
      decide(writing, pollId, (state) => showPoll(state, results)),
    ),
    'polls.hide': storing(({ pollId }, { writing }) => decide(writing, pollId, hidePoll)),

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
      ({ pollId, answerId, on, reviewed }, { writing }, { mayName }) => {
        const poll = placed(writing, pollId)
        const { settings, removed } = poll.state
        if (!settings || removed) return refuse('unknown-poll')
        if (!rulesOf[settings.pollType].written) return refuse('not-written')
        if (on && !reviewed && mayName(writtenText(pollId, poll, answerId) ?? '')) return refuse('unmasked-name')
        const type = on ? 'PollAnswerLetThrough' : 'PollAnswerWithheld'
        return decide(writing, pollId, () => accept({ type, answerId }))
      },
    ),

    'polls.vote': looking<'polls.vote', TextVerdict | null>(
      async ({ pollId, answer }) => {
        const { settings } = placed(now, pollId).state
        const isWritten = settings !== null && rulesOf[settings.pollType].written !== undefined
        return isWritten && typeof answer === 'string' ? reader.read(answer, 'phone') : null
      },
      ({ pollId, answer }, { writing, caller, commandId }, verdict) => {
        if (!caller.device) throw new Error('the public asks through a phone')
        const { state: poll, place } = placed(writing, pollId)
        const allowed = mayVote(poll, { isRemote: caller.device.place === 'remote', now: log.now() })
        if (!allowed.ok) return allowed
        if (!poll.settings) return refuse('unknown-poll')
        const rules = rulesOf[poll.settings.pollType]
        if (!rules.weigh(answer, poll.settings)) return refuse('answer-refused')
        const stream = `${place.id}/${caller.device.voter}`
        if (votesOfVoter(writing.state(place.votes, stream)).length >= mostVotes) return refuse('changed-too-often')
        const written = rules.written !== undefined && typeof answer === 'string'
        // No answer that moderators read or a screen shows: as a question it is the referent's, and its author reads of it.
        if (written && !verdict) throw new Busy()
        if (written && verdict?.danger) {
          const { place: origin } = caller.device
          const { sessionId } = poll.settings
          const asked = { sessionId, origin, device: caller.device, text: answer, danger: true, withdrawn: false }
          appendAsked(writing, bornId(log, writing, 'question', commandId), asked, safeguarding)
          return accept({})
        }
        writing.append(place.votes, stream, {
          type: 'PollVoted',
          answer: written ? null : answer,
          person: written ? { text: answer } : null,
        })
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
  rule: (state: PollState) => Result<PollEvent | null, Refusal>,
): Result<Record<string, never>, Refusal> {
  const decision = rule(state)
  if (!decision.ok) return decision
  if (!decision.value) return accept({})
  if (isToCopy && state.settings) {
    writing.append(place.kind, place.id, { type: 'PollCreated', ...state.settings, person: state.words })
    if (state.openedAt !== null) writing.append(place.kind, place.id, { type: 'PollOpened' })
  }
  writing.append(place.kind, place.id, decision.value)
  return accept({})
}
const decide = <Refusal>(
  writing: Call['writing'],
  pollId: string,
  rule: (state: PollState) => Result<PollEvent | null, Refusal>,
) => decideOn(writing, placed(writing, pollId), rule)

/** `max` as it is kept, of a poll that can be. What a type has no use for is left out. */
function shapeOf(
  type: PollType,
  labels: readonly string[],
  max: number | undefined,
): Result<number | null, 'options-refused' | 'option-twice' | 'max-refused'> {
  const { options, max: rule } = rulesOf[type]
  const { fewest, most } = options ?? { fewest: 0, most: 0 }
  if (labels.length < fewest || labels.length > most) return refuse('options-refused')
  if (new Set(labels.map((label) => foldText(label) || label)).size < labels.length) return refuse('option-twice')
  if (!rule) return accept(null)
  const chosen = max ?? (rule.usual === 'options' ? labels.length : rule.usual)
  const highest = options ? Math.min(rule.highest, labels.length) : rule.highest
  return chosen < rule.fewest || chosen > highest ? refuse('max-refused') : accept(chosen)
}

/** New options begin with a new `max`, where it is about them. */
const maxKept = ({ max }: PollDraft, options: readonly string[] | undefined): number | undefined =>
  options === undefined ? (max ?? undefined) : undefined
