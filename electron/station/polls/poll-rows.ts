import type { z } from 'zod'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { pollOnPhone } from '../../../shared/contract/polls.ts'
import {
  areCountsPublic,
  closingOf,
  type PollSettings,
  phaseOf,
  rivalClosings,
  roomClosingOf,
} from '../../../shared/domain/polls/poll.ts'
import { isInWords, pollForms } from '../../../shared/domain/polls/poll-types.ts'
import { isOpenRemotely, isResultAwaited, remoteUntilOf } from '../../../shared/domain/polls/remote-close.ts'
import { countsOf, leadersOf, meanOf, writtenAnswers } from '../../../shared/domain/polls/results.ts'
import type { Tally } from '../../../shared/domain/polls/tally.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Catalog } from '../catalog.ts'
import { formerDerivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { PollAir } from './poll-air.ts'
import type { BookedPoll, PollBook } from './poll-book.ts'
import { pollOnStage } from './poll-on-stage.ts'
import type { PlacedPoll } from './poll-place.ts'

type PollRow = ViewRow<'polls'>
export type PhonePoll = z.output<typeof pollOnPhone>
type StagePoll = NonNullable<ViewValue<'stage'>['poll']>

/** Written answers in one row: what waits for a moderator comes first. */
const mostWritten = 300
/** Words that a page of the stage has room for, the most frequent ones. */
const mostOnStage = 60

export type PollRows = ReturnType<typeof createPollRows>

/** Polls as each reader may read them. `isCloud`: the readers are remote, and may answer after the room is closed. */
export function createPollRows(log: EventLog, catalog: Catalog, book: PollBook, air: PollAir, isCloud = false) {
  const self = log.identity.stationId
  /** Neither the cloud nor a booth's station holds what people wrote: both read what the hub has told. */
  const readsTold = (): boolean => isCloud || catalog.get('station', self).pairing?.role === 'booth'

  /** Ids of what people wrote, for as long as it is counted. */
  const answerIds = new WeakMap<Tally, Map<string, string>>()

  /** A name for what people wrote, which tells nothing of it: events hold this one alone. */
  function answerIdOf(
    { pollId, state: { answersKey } }: Pick<BookedPoll, 'pollId' | 'state'>,
    folded: string,
    tally: Tally,
  ): string {
    const known = answerIds.get(tally) ?? new Map<string, string>()
    answerIds.set(tally, known)
    const idOf = () =>
      answersKey === null
        ? formerDerivedId(log, 'poll-answer', `${pollId}\n${folded}`)
        : base32(log.crypto.hmac(Buffer.from(answersKey, 'base64'), folded), 26)
    const answerId = known.get(folded) ?? idOf()
    known.set(folded, answerId)
    return answerId
  }

  const answersTo = (poll: BookedPoll, settings: PollSettings, tally: Tally) =>
    writtenAnswers(settings, tally).map(({ folded, text, votes, isWithheld }) => {
      const answerId = answerIdOf(poll, folded, tally)
      return {
        text,
        votes,
        answerId,
        letThrough: poll.state.letThrough[answerId] ?? !isWithheld,
        isDecided: answerId in poll.state.letThrough,
      }
    })

  function toldOf({ state: { settings, told, kept } }: BookedPoll) {
    if (!readsTold() || !settings || kept || !isInWords(settings.pollType)) return null
    return told ?? { voters: 0, answers: [] }
  }

  /** What booth, screens and phones read of it; `isCounted`: this reader may know its counts. */
  function fieldsOf(poll: BookedPoll, settings: PollSettings, isCounted: boolean) {
    const { pollId, state } = poll
    const { sessionId, pollType: type, optionIds, max, hidden } = settings
    const { words, shown } = state
    const resultsShown = state.resultsShown && !isResultAwaited(state)
    const { tally } = book.countOf(poll)
    return {
      pollId,
      sessionId,
      type,
      title: words?.title ?? '',
      max,
      hidden,
      shown,
      resultsShown,
      options: optionIds.map((optionId, place) => ({ optionId, label: words?.labels[place] ?? '' })),
      votes: isCounted ? (toldOf(poll)?.voters ?? tally.voters) : null,
      leading: isCounted ? [...leadersOf(settings, tally)] : [],
      mean: isCounted ? meanOf(settings, tally) : null,
      remoteUntil: isoOrNull(remoteUntilOf(state)),
    }
  }

  /** As the room reads it, or people elsewhere: closed is closed, whatever comes from the others still. */
  const isOpenHere = ({ state }: BookedPoll): boolean =>
    phaseOf(state) === 'open' || (isCloud && isOpenRemotely(state, log.now()))

  /** Who answers still reads what they could read before; who waits for the result reads the result. */
  const isAnybodys = (poll: BookedPoll): boolean =>
    areCountsPublic(poll.state) && (isOpenHere(poll) || !isResultAwaited(poll.state))

  const publicCounts = (poll: BookedPoll, settings: PollSettings, most: number) =>
    isAnybodys(poll) ? readableCounts(poll, settings, most) : null

  /** Without written answers that wait, or are withheld. */
  function readableCounts(poll: BookedPoll, settings: PollSettings, most: number) {
    const told = toldOf(poll)
    if (told) return told.answers.slice(0, most).map(({ text, votes }) => ({ text, votes }))
    const { tally } = book.countOf(poll)
    return (
      countsOf(settings, tally) ??
      answersTo(poll, settings, tally)
        .filter(({ letThrough }) => letThrough)
        .slice(0, most)
        .map(({ text, votes }) => ({ text, votes }))
    )
  }

  function allCounts(poll: BookedPoll, settings: PollSettings) {
    const { tally } = book.countOf(poll)
    const counts = countsOf(settings, tally)
    if (counts) return { counts, waiting: 0 }
    const answers = answersTo(poll, settings, tally)
    const waits = ({ letThrough, isDecided }: (typeof answers)[number]) => !letThrough && !isDecided
    return {
      counts: [...answers.filter(waits), ...answers.filter((answer) => !waits(answer))]
        .slice(0, mostWritten)
        .map(({ isDecided: _, ...answer }) => answer),
      waiting: answers.filter(waits).length,
    }
  }

  /** A row of the view; undefined where this reader has none. `onStage`: the poll that its room's stage has. */
  function row(poll: BookedPoll, isModerator: boolean, onStage?: string): PollRow | undefined {
    const { pollId, state } = poll
    const { settings, openedAt, owner, rival } = state
    const phase = phaseOf(state)
    if (!settings || phase === null || (phase === 'draft' && !isModerator)) return undefined
    const isCounted = isModerator || isAnybodys(poll)
    const { roomId = '' } = catalog.get('session', settings.sessionId).settings ?? {}
    const isOnStage = onStage === pollId
    return {
      ...fieldsOf(poll, settings, isCounted),
      ...(isModerator ? allCounts(poll, settings) : { counts: publicCounts(poll, settings, mostWritten), waiting: 0 }),
      state: phase === 'ending' ? 'closed' : phase,
      late: isCounted ? book.countOf(poll).late : null,
      onStage: isOnStage,
      air: isOnStage ? air.of(poll, roomId) : null,
      openedAt: isoOrNull(openedAt),
      closedAt: isoOrNull((closingOf(state) ?? roomClosingOf(state))?.at),
      owner,
      ownerName: owner && catalog.stationName(owner),
      isOwn: owner === log.identity.stationId,
      rival: rival && catalog.stationName(rival),
      rivalClosings: rivalClosings(state).map(({ station, at }) => ({
        station: catalog.stationName(station),
        at: iso(at),
      })),
    }
  }

  return {
    row,

    /** A session's rows, in the order in which its polls were made. */
    ofSession(sessionId: string, isModerator: boolean): readonly PollRow[] {
      const { roomId = '' } = catalog.get('session', sessionId).settings ?? {}
      const onStage = pollOnStage(catalog, book, roomId)
      const polls = book.ofSession(sessionId)
      const isLeftOut = onStage?.state.settings?.sessionId === sessionId && !polls.includes(onStage)
      return [...polls, ...(isLeftOut ? [onStage] : [])].flatMap(
        (poll) => row(poll, isModerator, onStage?.pollId) ?? [],
      )
    },

    /** As a phone reads it; undefined: it is a draft, or gone. */
    onPhone(poll: BookedPoll): PhonePoll | undefined {
      const { state } = poll
      const { settings } = state
      const phase = phaseOf(state)
      if (!settings || phase === null || phase === 'draft') return undefined
      return {
        ...fieldsOf(poll, settings, isAnybodys(poll)),
        state: isOpenHere(poll) ? 'open' : 'closed',
        counts: publicCounts(poll, settings, mostWritten),
      }
    },

    /** As it is read with its session's replay: closed, and with its counts, since a pilot let them out with it. */
    withReplay(poll: BookedPoll): PhonePoll | undefined {
      const { settings } = poll.state
      const phase = phaseOf(poll.state)
      if (!settings || phase !== 'closed') return undefined
      return {
        ...fieldsOf(poll, settings, true),
        state: phase,
        counts: readableCounts(poll, settings, mostWritten),
      }
    },

    /** What people wrote and may be read by anybody, all of it. */
    allPublic(
      poll: BookedPoll,
      tally: Tally = book.countOf(poll).tally,
    ): readonly { readonly text: string; readonly votes: number }[] {
      const { settings } = poll.state
      return settings ? answersTo(poll, settings, tally).filter(({ letThrough }) => letThrough) : []
    },

    /** What people wrote, as this station has it; null where it has no such answer. */
    writtenText(pollId: string, poll: PlacedPoll, answerId: string): string | null {
      const { settings } = poll.state
      const { tally } = book.countOf(poll)
      const answers = settings ? writtenAnswers(settings, tally) : []
      return (
        answers.find(({ folded }) => answerIdOf({ pollId, state: poll.state }, folded, tally) === answerId)?.text ??
        null
      )
    },

    /** The one on a room's stage. */
    onStage(roomId: string): StagePoll | null {
      const poll = pollOnStage(catalog, book, roomId)
      if (!poll) return null
      const { pollId, state } = poll
      const { settings, version, resultsShown } = state
      const phase = phaseOf(state)
      if (!settings || phase === null || phase === 'draft') return null
      const isCounted = resultsShown && isAnybodys(poll)
      const { votes, options, leading, mean, title, type, max } = fieldsOf(poll, settings, isCounted)
      const counts = isCounted ? publicCounts(poll, settings, mostOnStage) : null
      const numbered = countsOf(settings, book.countOf(poll).tally)
      const choices =
        pollForms[type].answers === 'steps'
          ? Object.keys(numbered ?? {}).map((step) => ({ optionId: step, label: step }))
          : options
      return {
        id: pollId,
        version,
        title,
        type,
        max,
        votes,
        leading,
        mean,
        hidden: !isCounted,
        state: phase === 'open' ? 'open' : 'closed',
        options: choices.map(({ optionId, label }) => ({
          optionId,
          label,
          votes: counts && !Array.isArray(counts) ? ((counts as Record<string, number>)[optionId] ?? 0) : null,
        })),
        words: Array.isArray(counts) ? counts : null,
      }
    },
  }
}
