import type { StreamKindName } from '../../../shared/domain/events.ts'
import { closingOf, type PollSettings, type PollState, type VoteCut } from '../../../shared/domain/polls/poll.ts'
import { countedAnswer, isLate, type PollVoteState } from '../../../shared/domain/polls/poll-vote.ts'
import { count, emptyTally, type Tally } from '../../../shared/domain/polls/tally.ts'
import { rulesOf } from '../../../shared/domain/polls/types/registry.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { withinBirthplace } from '../within-birthplace.ts'
import { type PlacedPoll, placedPoll, realPoll } from './poll-place.ts'

/** What the votes on one poll come to. */
export interface PollCount {
  readonly tally: Tally
  /** Voters whose last vote came after the close. */
  readonly late: number
}

/** One that is there, as it is now. */
export interface BookedPoll extends PlacedPoll {
  readonly pollId: string
}

/** Polls that one desk has made for a session: nobody reads, or answers, more. */
const mostOfStation = 200

/** What a poll as it is now is made of. */
const madeOf: ReadonlySet<StreamKindName> = new Set(['poll', 'rehearsal-poll', 'event', 'session', 'stage'])

export type PollBook = ReturnType<typeof createPollBook>

/**
 * Polls' tallies in memory. One is counted from the rows when somebody first reads it, and again when what counts has
 * changed, as it is closed; from then on each vote moves it by itself.
 */
export function createPollBook(log: EventLog, catalog: Catalog) {
  /** By the stream of the votes, less the voter. */
  const counted = new Map<string, Counted>()

  function recount(poll: PlacedPoll): Counted {
    const one = countVotes(log, poll)
    counted.set(`${poll.place.votes}/${poll.place.id}`, one)
    return one
  }

  const placed = (pollId: string): BookedPoll => ({ pollId, ...placedPoll(pollId, catalog.event(), catalog.get) })
  const isThere = ({ state: { settings, removed } }: BookedPoll) => settings !== null && !removed
  const real = (): BookedPoll[] =>
    [...catalog.all('poll')].map(([pollId]) => ({ pollId, ...realPoll(pollId, catalog.get) }))

  function ofNow(): readonly BookedPoll[] {
    const { rehearsal, rehearsals } = catalog.event()
    if (!rehearsal) return real()
    const prefix = `${rehearsals}/`
    const rehearsed = [...catalog.all('rehearsal-poll')].filter(([id]) => id.startsWith(prefix))
    const ids = [...catalog.all('poll'), ...rehearsed].map(([id]) =>
      id.startsWith(prefix) ? id.slice(prefix.length) : id,
    )
    return [...new Set(ids)].map(placed)
  }

  /** A poll keeps its place in a rehearsal, where its copy was made as it was first touched. */
  const madeAt = ({ pollId, state }: BookedPoll) => catalog.get('poll', pollId).createdAt ?? state.createdAt ?? 0
  const inOrder = (polls: readonly BookedPoll[]): readonly BookedPoll[] =>
    polls
      .map((poll) => ({ poll, at: madeAt(poll) }))
      .sort((one, other) => one.at - other.at || (one.poll.pollId < other.poll.pollId ? -1 : 1))
      .map(({ poll }) => poll)

  /** Those of now, until something changes that they are made of: each phone that joins a session asks for them. */
  let kept: {
    readonly all: readonly BookedPoll[]
    readonly bySession: ReadonlyMap<string | undefined, readonly BookedPoll[]>
  } | null = null

  function keptNow() {
    if (kept) return kept
    const all = inOrder(ofNow().filter(isThere))
    const bySession = new Map(
      [...Map.groupBy(all, ({ state }) => state.settings?.sessionId)].map(([sessionId, polls]) => {
        const isWithin = withinBirthplace(mostOfStation)
        return [sessionId, polls.filter(({ pollId }) => isWithin(pollId))] as const
      }),
    )
    kept = { all, bySession }
    return kept
  }

  return {
    apply({ kind, id, before, after }: Change): void {
      if (madeOf.has(kind)) kept = null
      if (kind === 'poll-vote' || kind === 'rehearsal-poll-vote') {
        // Not counted yet: the rows have it when it is.
        const one = counted.get(`${kind}/${id.slice(0, id.lastIndexOf('/'))}`)
        if (!one) return
        add(one, before, -1)
        add(one, after, 1)
      } else if (kind === 'poll' || kind === 'rehearsal-poll') {
        if (!countsOtherwise(before, after)) return
        // A rehearsal may go by what is really so.
        for (const name of counted.keys()) if (name.endsWith(`/${id}`)) counted.delete(name)
      }
    },

    /** After a COMMIT, and never within a transaction, whose votes may not come to be. */
    countOf: (poll: PlacedPoll): PollCount => counted.get(`${poll.place.votes}/${poll.place.id}`) ?? recount(poll),

    /** Those of now, in the order in which they were made. */
    all: (): readonly BookedPoll[] => keptNow().all,
    /** Of each desk the first ones alone. */
    ofSession: (sessionId: string): readonly BookedPoll[] => keptNow().bySession.get(sessionId) ?? [],
    /** Those that count, also while people rehearse. */
    real: (): readonly BookedPoll[] => inOrder(real().filter(isThere)),
  }
}

/** From the rows. */
export function countVotes(log: Pick<EventLog, 'streams'>, { state, place }: PlacedPoll): Counted {
  const { settings, kept } = state
  const cut = closingOf(state)?.cut ?? null
  if (kept) {
    const weights = new Map(kept.answers.map(({ text, votes }) => [text, votes]))
    return { settings, cut, isKept: true, tally: { voters: kept.voters, weights }, late: kept.late }
  }
  const one: Counted = { settings, cut, isKept: false, tally: emptyTally(), late: 0 }
  for (const [, votes] of log.streams.within(place.votes, `${place.id}/`)) add(one, votes, 1)
  return one
}

interface Counted extends PollCount {
  readonly settings: PollSettings | null
  readonly cut: VoteCut | null
  /** Of what each voter gave nothing is left to count. */
  readonly isKept: boolean
  late: number
}

function add(one: Counted, votes: PollVoteState, by: 1 | -1): void {
  if (!one.settings || one.isKept) return
  const answer = countedAnswer(votes, one.cut)
  if (answer !== null) count(one.tally, rulesOf[one.settings.pollType].weigh(answer, one.settings), by)
  if (isLate(votes, one.cut)) one.late += by
}

function countsOtherwise(before: PollState, after: PollState): boolean {
  const [was, is] = [closingOf(before), closingOf(after)]
  if (before.kept !== after.kept) return true
  return before.settings !== after.settings || was?.epoch !== is?.epoch || was?.station !== is?.station
}
