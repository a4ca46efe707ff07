import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, fewerThan, idText, seqByOrigin, typedText, withOneMore } from '../bounds.ts'
import { instantMs, wholeInstantMs } from '../instant.ts'
import { claimed, epochOfEvent, mostEpochOfOthers, nobodys, type Ownership } from '../stations/ownership.ts'
import type { EventIn, KeptStreamKind, Parsed, Recorded } from '../stream.ts'
import { pollTypes } from './poll-types.ts'

/** Instants of words that the writer of this one has read, and that are dated later than it. It replaces them. */
export const wordsReplaced = z.array(instantMs).max(200).optional()

/** Most options of a poll of any type. Rows and tallies have one entry for each. */
export const mostOptions = 20
export const maxOfPoll = z.int().min(1).max(mostOptions)
const draft = z.strictObject({
  optionIds: z.array(idText).max(mostOptions),
  /** How many options one may choose, or the last step of a scale. Null if the type has none. */
  max: maxOfPoll.nullable(),
  /** Only moderators read its counts before it is shown. */
  hidden: z.boolean(),
})
export type PollDraft = Parsed<typeof draft>
/** A moderator's words, which may name a person; one label per option. */
const words = z.strictObject({ title: typedText, labels: z.array(typedText).max(mostOptions) })
export type PollWords = Parsed<typeof words>
const settings = draft.extend({ sessionId: idText, pollType: z.enum(pollTypes) })
export type PollSettings = Parsed<typeof settings>
/** Version vector of lane `audience`: the last sequence number of each origin that counts; 0 if absent. */
const cut = seqByOrigin
export type VoteCut = Parsed<typeof cut>
const answer = z.strictObject({ answerId: idText })
/** 32 bytes, base64. */
const answersKey = z.strictObject({ key: z.string().max(64) })
const kept = z.strictObject({ voters: count, late: count })
/** Most written answers kept, the most frequent ones. A room holds 2 000 voters. */
export const mostKeptAnswers = 3000
/** Their total length, in UTF-16 code units of JSON. A quotation mark takes two, and a fact's part holds 1 Mi. */
const mostKeptLength = 900_000
/** The first answers, the most frequent, as many as one fact holds. */
export function keptOf<Answer extends object>(answers: readonly Answer[]): readonly Answer[] {
  let length = 0
  const first = answers.slice(0, mostKeptAnswers)
  const end = first.findIndex((answer) => {
    length += JSON.stringify(answer).length + 1
    return length > mostKeptLength
  })
  return end < 0 ? first : first.slice(0, end)
}
/** The public written answers, with how many people gave each. */
const keptAnswers = z.strictObject({
  answers: z.array(z.strictObject({ text: typedText, votes: count })).max(mostKeptAnswers),
})
/** What is left of the written answers to a poll. */
export type KeptResults = Parsed<typeof kept> & Parsed<typeof keptAnswers>

/** The closing station. Of rival closings the highest epoch counts, then the greater station. */
export interface Closing {
  readonly epoch: number
  readonly station: StationId
  readonly at: Instant
  readonly cut: VoteCut
}

/**
 * The closing in the room, while remote people are still behind. `cut`: what counts of the venue, whatever the cloud
 * sends until the end (decision 36).
 */
export interface RoomClosing extends Closing {
  /** By the closing station's clock. */
  readonly remoteUntil: Instant
}

/** The stream's id is the poll's. A poll belongs to the station that made it, until another one takes it over. */
export interface PollState extends Ownership {
  readonly settings: PollSettings | null
  /** Null: erased. */
  readonly words: PollWords | null
  readonly removed: boolean
  readonly isRemovedByPilot: boolean
  /**
   * A pilot's station, or one that has held it, has opened it, even if it belonged to another one by then: people may
   * have voted.
   */
  readonly wasOpened: boolean
  /** A pilot's station has opened it: what that station asked stands, and no other station changes it. */
  readonly isAskedByPilot: boolean
  readonly createdAt: Instant | null
  readonly openedAt: Instant | null
  /**
   * Every claim so far, whoever holds it. A closing counts only from a station that made a claim, or from a pilot's
   * station.
   */
  readonly claims: readonly string[]
  /** The first of each station and epoch. */
  readonly closings: readonly Closing[]
  /** Its owner saw it closed at the takeover, so earlier closings stand. */
  readonly takenClosed: boolean
  /** The first of each station and epoch. */
  readonly roomClosings: readonly RoomClosing[]
  /** Its owner saw it closed in the room only, at the takeover. */
  readonly takenRoomClosed: boolean
  readonly shown: boolean
  /** On stage with its counts, rather than as a question. */
  readonly resultsShown: boolean
  /** When it was last shown or hidden. Of a room's polls, the last one of these decides what is on stage. */
  readonly stagedAt: Instant | null
  /** Words that the last one replaces although they are dated later: a laptop may date one far ahead. Null: none. */
  readonly stagedOver: readonly number[] | null
  /** The version when it was last shown. A page that painted an older one confirms nothing. */
  readonly stagedVersion: number
  /** When a page of the hall had painted its last shown version. Null: no page has reported that. */
  readonly paintedAt: Instant | null
  /** When a page of the hall last reported having painted it, whoever requested it. */
  readonly seenAt: Instant | null
  /**
   * Base64. Under it a written answer is named in `letThrough`. Whoever may not read the answers does not receive it,
   * and cannot try words until a name fits (decision 58). Null: not received, or an event of an earlier version.
   */
  readonly answersKey: string | null
  /** Moderators' decisions on written answers: true if the answer is public. */
  readonly letThrough: Readonly<Record<string, boolean>>
  /** The written answers that the cloud was given to show. It reads no others. Null: none. */
  readonly told: { readonly voters: number; readonly answers: Parsed<typeof keptAnswers>['answers'] } | null
  /** Its results, once each voter's written answer is erased. Null before. */
  readonly kept: KeptResults | null
  /** Rises with everything that a page shows of it, except counts. */
  readonly version: number
}

export const pollEvents = {
  PollCreated: { payload: settings, part: words },
  PollUpdated: { payload: draft, part: words },
  PollRemoved: z.strictObject({}),
  /** A lost laptop had the poll's owner remove it. */
  PollRestored: z.strictObject({}),
  /**
   * With what people were asked: it stands, whatever becomes of the changes of before. Its words are the first that the public
   * reads. Also written at the takeover of a poll that is no draft. Absent in events of the first release.
   */
  PollOpened: { payload: z.strictObject({ as: draft.optional() }), part: words },
  PollClosed: z.strictObject({ epoch: epochOfEvent, cut }),
  /** In the room. Remote people may answer until `remoteUntil`, ms since 1970; then it is closed for them. */
  PollClosedInRoom: z.strictObject({ epoch: epochOfEvent, cut, remoteUntil: wholeInstantMs }),
  PollShown: z.strictObject({ results: z.boolean(), over: wordsReplaced }),
  PollHidden: z.strictObject({ over: wordsReplaced }),
  /** A screen of the hall has painted it. */
  PollPainted: z.strictObject({}),
  /** `closed`, `roomClosed`: what the new owner had seen. */
  PollTakenOver: z.strictObject({
    epoch: epochOfEvent.min(2),
    closed: z.boolean(),
    roomClosed: z.literal(true).optional(),
  }),
  /** With the opening of a poll whose answers are written. */
  PollAnswersKeyed: { payload: z.strictObject({}), part: answersKey },
  PollAnswerLetThrough: answer,
  PollAnswerWithheld: answer,
  /** Public written answers, for the cloud, which holds the others sealed. */
  PollAnswersShown: { payload: z.strictObject({ voters: count }), part: keptAnswers },
  /** By the pilot, after the event. */
  PollAnswersErased: { payload: kept, part: keptAnswers },
}
export type PollEvent = EventIn<typeof pollEvents>

export const pollStream: KeptStreamKind<PollState, PollEvent> = {
  lane: 'audience',
  events: pollEvents,
  isKept: true,
  initial: {
    ...nobodys,
    settings: null,
    words: null,
    createdAt: null,
    openedAt: null,
    removed: false,
    isRemovedByPilot: false,
    wasOpened: false,
    isAskedByPilot: false,
    claims: [],
    closings: [],
    takenClosed: false,
    roomClosings: [],
    takenRoomClosed: false,
    shown: false,
    resultsShown: false,
    stagedAt: null,
    stagedOver: null,
    stagedVersion: 0,
    paintedAt: null,
    seenAt: null,
    answersKey: null,
    letThrough: {},
    told: null,
    kept: null,
    version: 0,
  },
  evolve(before, event, recorded) {
    const { station, role, at } = recorded
    const state = event.type === 'PollOpened' ? whereOpened(before, event, recorded) : before
    const next = { ...state, version: state.version + 1 }
    switch (event.type) {
      case 'PollTakenOver': {
        if (state.owner === null) return state
        if (role !== 'pilot' && event.epoch > mostEpochOfOthers) return state
        const claims = withClaim(state.claims, event.epoch, station)
        // Votes depend on the closing station, so a poll stays with its claimant.
        const after = { ...claimed(next, event.epoch, { ...recorded, isPutOut: false }), claims }
        const isTheirs = after.owner === station && after.epoch === event.epoch
        return isTheirs ? { ...after, takenClosed: event.closed, takenRoomClosed: event.roomClosed ?? false } : after
      }
      case 'PollClosed': {
        const { epoch, cut } = event
        if (!mayClose(state, epoch, recorded)) return state
        if (state.closings.some(isBy(epoch, station))) return state
        return { ...next, closings: withRival(state.closings, { epoch, station, at, cut }) }
      }
      case 'PollClosedInRoom': {
        const { epoch, cut, remoteUntil } = event
        if (!mayClose(state, epoch, recorded)) return state
        if (state.roomClosings.some(isBy(epoch, station))) return state
        const closing = { epoch, station, at, cut, remoteUntil: remoteUntil as Instant }
        return { ...next, roomClosings: withRival(state.roomClosings, closing) }
      }
      // It changes nothing that a page shows.
      case 'PollAnswersKeyed':
        return { ...state, answersKey: state.answersKey ?? event.person?.key ?? null }
      // Moderators decide this at any station. The last decision in stream order holds.
      case 'PollAnswerLetThrough':
      case 'PollAnswerWithheld': {
        const isPublic = event.type === 'PollAnswerLetThrough'
        return { ...next, letThrough: withDecision(state.letThrough, event.answerId, isPublic) }
      }
      // Written where the screen reports, which may be the booth's station. It changes nothing that a page shows.
      case 'PollPainted':
        return { ...state, seenAt: at, paintedAt: state.shown ? (state.paintedAt ?? at) : state.paintedAt }
      // It changes nothing that a page of the hall shows.
      case 'PollAnswersShown':
        return { ...state, told: event.person && { voters: event.voters, answers: event.person.answers } }
      case 'PollAnswersErased': {
        const { voters, late, person } = event
        return { ...next, kept: state.kept ?? { voters, late, answers: person?.answers ?? [] } }
      }
      case 'PollRestored':
        return { ...next, removed: false, isRemovedByPilot: false }
      case 'PollCreated': {
        if (state.settings) return state
        const { type: _, person, ...given } = event
        return {
          ...next,
          settings: given,
          words: person,
          createdAt: at,
          owner: station,
          epoch: 1,
          rival: null,
          claims: [...state.claims, claimOf(1, station)],
        }
      }
    }
    // Another station's event does not count: that station did not know yet that the poll had been taken over.
    if (state.owner !== station) return state
    const staged = { stagedAt: at, stagedVersion: next.version, paintedAt: null }
    switch (event.type) {
      case 'PollUpdated': {
        if (!state.settings || state.openedAt !== null || state.isAskedByPilot) return state
        const { type: _, person, ...given } = event
        return { ...next, settings: { ...state.settings, ...given }, words: person }
      }
      case 'PollRemoved':
        if (state.openedAt !== null || (state.wasOpened && role !== 'pilot')) return state
        return { ...next, removed: true, isRemovedByPilot: state.isRemovedByPilot || role === 'pilot' }
      case 'PollOpened':
        if (state.openedAt !== null) return next
        return { ...next, openedAt: at, ...(!state.isAskedByPilot && askedAs(state, event)) }
      case 'PollShown':
        return { ...next, ...staged, stagedOver: event.over ?? null, shown: true, resultsShown: event.results }
      case 'PollHidden':
        return { ...next, ...staged, stagedOver: event.over ?? null, shown: false, resultsShown: false }
    }
  },
}

type Opened = Extract<PollEvent, { type: 'PollOpened' }>
const askedAs = ({ settings, words }: PollState, { as, person }: Opened) => ({
  settings: settings && { ...settings, ...as },
  words: person ?? words,
})

/**
 * An opening counts here wherever it stands in order, and whoever owned the poll there. A desk's laptop could date a
 * removal before it, and delete what people have answered. Or it could date a takeover or an opening before it, and
 * turn their answers around.
 */
function whereOpened(state: PollState, event: Opened, { station, role }: Recorded): PollState {
  if (role !== 'pilot' && !state.claims.some((claim) => claim.endsWith(` ${station}`))) return state
  const removed = state.removed && state.isRemovedByPilot
  // Of pilots' stations that were apart, the owner's opening counts.
  const isFirst = !state.isAskedByPilot || (state.owner === station && state.openedAt === null)
  const asks = role === 'pilot' && state.settings !== null && isFirst
  const version = state.version + (removed !== state.removed || asks ? 1 : 0)
  const opened = { ...state, wasOpened: true, removed, version }
  return asks ? { ...opened, ...askedAs(state, event), isAskedByPilot: true } : opened
}

const claimOf = (epoch: number, station: StationId): string => `${epoch} ${station}`

/** Takeovers of one poll by one station. */
const mostClaims = 20
/** The newest of each station: none pushes another station's out. */
function withClaim(claims: PollState['claims'], epoch: number, station: StationId): PollState['claims'] {
  const claim = claimOf(epoch, station)
  return claims.includes(claim) ? claims : withOneMore(claims, claim, (one) => one.endsWith(` ${station}`), mostClaims)
}

/** A station writes its claim before its closing, so the claim comes first in stream order too. */
const mayClose = ({ claims }: PollState, epoch: number, { station, role }: Recorded): boolean =>
  role === 'pilot' || (epoch <= mostEpochOfOthers && claims.includes(claimOf(epoch, station)))

interface Rank {
  readonly epoch: number
  readonly station: string
}
const isAbove = (one: Rank, other: Rank): boolean =>
  one.epoch === other.epoch ? one.station > other.station : one.epoch > other.epoch
const isBy = (epoch: number, station: string) => (one: Rank) => one.epoch === epoch && one.station === station

/** A poll is taken over a few times a day. Every fold copies these, and each closing names all origins. */
const mostRivals = 100
/** If there are too many, the lowest is dropped; it never counts. */
const withRival = <One extends Rank>(rivals: readonly One[], one: One): readonly One[] => {
  const all = [...rivals, one]
  if (all.length <= mostRivals) return all
  const lowest = all.reduce((low, other) => (isAbove(low, other) ? other : low))
  return all.filter((other) => other !== lowest)
}

/** Twice the number of written answers to a poll. */
const mostDecisions = 4000
function withDecision(
  letThrough: PollState['letThrough'],
  answerId: string,
  isPublic: boolean,
): PollState['letThrough'] {
  const decided = { ...letThrough, [answerId]: isPublic }
  if (fewerThan(decided, mostDecisions + 1)) return decided
  const [oldest] = Object.keys(letThrough)
  return Object.fromEntries(Object.entries(decided).filter(([id]) => id !== oldest))
}

/** The rival that counts. One from before the takeover counts only if the new owner had seen it. */
function standing<One extends Rank>({ owner, epoch }: PollState, rivals: readonly One[], wasSeen: boolean): One | null {
  let highest: One | null = null
  for (const one of rivals) if (!highest || isAbove(one, highest)) highest = one
  if (!highest || owner === null) return null
  return wasSeen || !isAbove({ epoch, station: owner }, highest) ? highest : null
}

/** The closing that counts. */
export const closingOf = (state: PollState): Closing | null => standing(state, state.closings, state.takenClosed)

/** The room's closing, whether or not the poll is closed for everybody by now. */
export const roomClosingOf = (state: PollState): RoomClosing | null =>
  standing(state, state.roomClosings, state.takenClosed || state.takenRoomClosed)

/** Closings besides the one that counts, made while the stations were apart. */
export function rivalClosings(state: PollState): readonly Closing[] {
  const counts = closingOf(state)
  return state.closings.filter((closing) => closing !== counts)
}

/** `ending`: closed in the room, and still open for remote people. Null: no such poll. */
export function phaseOf(state: PollState): 'draft' | 'open' | 'ending' | 'closed' | null {
  if (!state.settings || state.removed) return null
  if (closingOf(state)) return 'closed'
  if (roomClosingOf(state)) return 'ending'
  return state.openedAt === null ? 'draft' : 'open'
}

/** Whether a report of this version says something new. */
export const isPaintingOf = ({ shown, paintedAt, stagedVersion }: PollState, version: number): boolean =>
  shown && paintedAt === null && version >= stagedVersion

/** Whether everybody may read its counts, and not only moderators. */
export const areCountsPublic = ({ settings, resultsShown }: PollState): boolean =>
  settings !== null && (!settings.hidden || resultsShown)
