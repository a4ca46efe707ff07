import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, fewerThan, idText, lastOf, seqByOrigin, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import { claimed, epochOfEvent, mostEpochOfOthers, nobodys, type Ownership } from '../stations/ownership.ts'
import type { Recorded, StreamKind } from '../stream.ts'

export const pollTypes = ['single', 'multiple', 'scale', 'text', 'cloud', 'ranking'] as const
export type PollType = (typeof pollTypes)[number]

/** Options of a poll of any type, and how many of them may be chosen: rows and tallies hold one entry for each. */
export const mostOptions = 20
export const maxOfPoll = z.int().min(1).max(mostOptions)
const draft = z.strictObject({
  optionIds: z.array(idText).max(mostOptions),
  /** How many options one may choose, or the last step of a scale; null where the type has no such thing. */
  max: maxOfPoll.nullable(),
  /** Nobody but moderators reads its counts before it is shown. */
  hidden: z.boolean(),
})
export type PollDraft = z.output<typeof draft>
/** What a moderator wrote, and may have named somebody in; a label for each option. */
const words = z.strictObject({ title: typedText, labels: z.array(typedText).max(mostOptions) })
export type PollWords = z.output<typeof words>
const settings = draft.extend({ sessionId: idText, pollType: z.enum(pollTypes) })
export type PollSettings = z.output<typeof settings>
/** Version vector of lane `audience`: the last seq of each origin that counts; 0 where it is not named. */
const cut = seqByOrigin
export type VoteCut = z.output<typeof cut>
const answer = z.strictObject({ answerId: idText })
const kept = z.strictObject({ voters: count, late: count })
/** Of written answers, those that most have given: each is a voter's, and the room holds 2 000. */
export const mostKeptAnswers = 3000
/** Of those together, in UTF-16 code units of JSON: quotation marks make two of each, and a fact's part holds 1 Mi. */
const mostKeptLength = 900_000
/** The first of them, the most frequent, as far as one fact holds them. */
export function keptOf<Answer extends object>(answers: readonly Answer[]): readonly Answer[] {
  let length = 0
  const first = answers.slice(0, mostKeptAnswers)
  const end = first.findIndex((answer) => {
    length += JSON.stringify(answer).length + 1
    return length > mostKeptLength
  })
  return end < 0 ? first : first.slice(0, end)
}
/** Written answers as they may be read by anybody, with how many gave each. */
const keptAnswers = z.strictObject({
  answers: z.array(z.strictObject({ text: typedText, votes: count })).max(mostKeptAnswers),
})
/** What is left of the written answers to a poll. */
export type KeptResults = z.output<typeof kept> & z.output<typeof keptAnswers>

/** Who closed it: of rival closings the highest epoch counts, then the greater station. */
export interface Closing {
  readonly epoch: number
  readonly station: StationId
  readonly at: Instant
  readonly cut: VoteCut
}

/**
 * Who closed it in the room, while people elsewhere still see and hear what came before. `cut`: what counts of the venue, whatever
 * comes of the cloud until the end (decision 36).
 */
export interface RoomClosing extends Closing {
  /** By the closing station's clock. */
  readonly remoteUntil: Instant
}

/** Its id is the poll's. It belongs to the station where it was made, until another one takes it over. */
export interface PollState extends Ownership {
  readonly settings: PollSettings | null
  /** Null: erased. */
  readonly words: PollWords | null
  readonly removed: boolean
  readonly isRemovedByPilot: boolean
  /** A pilot's station, or one that has held it, has opened it, though it may have been another one's by then: people may have voted. */
  readonly wasOpened: boolean
  readonly createdAt: Instant | null
  readonly openedAt: Instant | null
  /** Every claim to it so far, whoever holds it: a closing counts from whoever made one, or from a pilot's station. */
  readonly claims: readonly string[]
  /** Each station's and epoch's first. */
  readonly closings: readonly Closing[]
  /** Its owner saw it closed when it took it over: closings of before stand. */
  readonly takenClosed: boolean
  /** Each station's and epoch's first. */
  readonly roomClosings: readonly RoomClosing[]
  /** Its owner saw it closed in the room, and not beyond, when it took it over. */
  readonly takenRoomClosed: boolean
  readonly shown: boolean
  /** On stage with its counts, rather than as a question. */
  readonly resultsShown: boolean
  /** When it was shown or hidden last: of a room's polls the last one that was is on stage, or off it. */
  readonly stagedAt: Instant | null
  /** Of when it was shown last: a page that has painted an older one confirms nothing. */
  readonly stagedVersion: number
  /** When a page of the hall had painted it as it was shown last; null: none has said so. */
  readonly paintedAt: Instant | null
  /** When a page of the hall last said that it had painted it, whoever had asked for it. */
  readonly seenAt: Instant | null
  /** What moderators decided of written answers: true where one may be read by anybody. */
  readonly letThrough: Readonly<Record<string, boolean>>
  /** Of written answers, what the cloud was given to show: it reads no others. Null: nothing. */
  readonly told: { readonly voters: number; readonly answers: z.output<typeof keptAnswers>['answers'] } | null
  /** Not null once what each voter wrote is erased: these are its results. */
  readonly kept: KeptResults | null
  /** Rises with everything that a page shows of it, its counts aside. */
  readonly version: number
}

export const pollEvents = {
  PollCreated: { payload: settings, part: words },
  PollUpdated: { payload: draft, part: words },
  PollRemoved: z.strictObject({}),
  PollOpened: z.strictObject({}),
  PollClosed: z.strictObject({ epoch: epochOfEvent, cut }),
  /** In the room; from afar it is answered until `remoteUntil`, ms since 1970, and then closed. */
  PollClosedInRoom: z.strictObject({ epoch: epochOfEvent, cut, remoteUntil: wholeInstantMs }),
  PollShown: z.strictObject({ results: z.boolean() }),
  PollHidden: z.strictObject({}),
  /** A screen of the hall has really painted it. */
  PollPainted: z.strictObject({}),
  /** `closed`, `roomClosed`: as whoever took it over saw it. */
  PollTakenOver: z.strictObject({
    epoch: epochOfEvent.min(2),
    closed: z.boolean(),
    roomClosed: z.literal(true).optional(),
  }),
  PollAnswerLetThrough: answer,
  PollAnswerWithheld: answer,
  /** Written answers that anybody may read now: for the cloud, which holds the rest sealed. */
  PollAnswersShown: { payload: z.strictObject({ voters: count }), part: keptAnswers },
  /** After the event, of the pilot. */
  PollAnswersErased: { payload: kept, part: keptAnswers },
}
export type PollEvent =
  | ({ readonly type: 'PollCreated'; readonly person: PollWords | null } & PollSettings)
  | ({ readonly type: 'PollUpdated'; readonly person: PollWords | null } & PollDraft)
  | { readonly type: 'PollRemoved' | 'PollOpened' | 'PollHidden' | 'PollPainted' }
  | { readonly type: 'PollShown'; readonly results: boolean }
  | { readonly type: 'PollClosed'; readonly epoch: number; readonly cut: VoteCut }
  | {
      readonly type: 'PollClosedInRoom'
      readonly epoch: number
      readonly cut: VoteCut
      readonly remoteUntil: number
    }
  | {
      readonly type: 'PollTakenOver'
      readonly epoch: number
      readonly closed: boolean
      readonly roomClosed?: true | undefined
    }
  | ({ readonly type: 'PollAnswersErased'; readonly person: z.output<typeof keptAnswers> | null } & z.output<
      typeof kept
    >)
  | {
      readonly type: 'PollAnswersShown'
      readonly voters: number
      readonly person: z.output<typeof keptAnswers> | null
    }
  | { readonly type: 'PollAnswerLetThrough' | 'PollAnswerWithheld'; readonly answerId: string }

export const pollStream: StreamKind<PollState, PollEvent> = {
  initial: {
    ...nobodys,
    settings: null,
    words: null,
    createdAt: null,
    openedAt: null,
    removed: false,
    isRemovedByPilot: false,
    wasOpened: false,
    claims: [],
    closings: [],
    takenClosed: false,
    roomClosings: [],
    takenRoomClosed: false,
    shown: false,
    resultsShown: false,
    stagedAt: null,
    stagedVersion: 0,
    paintedAt: null,
    seenAt: null,
    letThrough: {},
    told: null,
    kept: null,
    version: 0,
  },
  evolve(before, event, recorded) {
    const { station, role, at } = recorded
    const state = event.type === 'PollOpened' ? whereOpened(before, recorded) : before
    const next = { ...state, version: state.version + 1 }
    switch (event.type) {
      case 'PollTakenOver': {
        if (state.owner === null) return state
        const claims = lastOf([...state.claims, claimOf(event.epoch, station)], mostRivals)
        // Votes hang on who closed it: a poll stays with who has taken it.
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
      // Moderators decide this at any station, the last of them in the stream's order.
      case 'PollAnswerLetThrough':
      case 'PollAnswerWithheld': {
        const isPublic = event.type === 'PollAnswerLetThrough'
        return { ...next, letThrough: withDecision(state.letThrough, event.answerId, isPublic) }
      }
      // It is where the screen reports, which may be the booth's station. Nothing that a page shows is another for it.
      case 'PollPainted':
        return { ...state, seenAt: at, paintedAt: state.shown ? (state.paintedAt ?? at) : state.paintedAt }
      // Nothing that a page of the hall shows is another for it.
      case 'PollAnswersShown':
        return { ...state, told: event.person && { voters: event.voters, answers: event.person.answers } }
      case 'PollAnswersErased': {
        const { voters, late, person } = event
        return { ...next, kept: state.kept ?? { voters, late, answers: person?.answers ?? [] } }
      }
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
    // What another station says of it does not count: it had been taken over, which was not known there yet.
    if (state.owner !== station) return state
    const staged = { stagedAt: at, stagedVersion: next.version, paintedAt: null }
    switch (event.type) {
      case 'PollUpdated': {
        if (!state.settings || state.openedAt !== null) return state
        const { type: _, person, ...given } = event
        return { ...next, settings: { ...state.settings, ...given }, words: person }
      }
      case 'PollRemoved':
        if (state.openedAt !== null || (state.wasOpened && role !== 'pilot')) return state
        return { ...next, removed: true, isRemovedByPilot: state.isRemovedByPilot || role === 'pilot' }
      case 'PollOpened':
        return { ...next, openedAt: state.openedAt ?? at }
      case 'PollShown':
        return { ...next, ...staged, shown: true, resultsShown: event.results }
      case 'PollHidden':
        return { ...next, ...staged, shown: false, resultsShown: false }
    }
  },
}

/** A desk's laptop could date a removal before the opening, and take away what people have answered. */
function whereOpened(state: PollState, { station, role }: Recorded): PollState {
  if (role !== 'pilot' && !state.claims.some((claim) => claim.endsWith(` ${station}`))) return state
  const removed = state.removed && state.isRemovedByPilot
  const version = state.version + (removed === state.removed ? 0 : 1)
  return { ...state, wasOpened: true, removed, version }
}

const claimOf = (epoch: number, station: StationId): string => `${epoch} ${station}`

/** A station writes its claim before its closing, so the claim comes before it in the stream's order too. */
const mayClose = ({ claims }: PollState, epoch: number, { station, role }: Recorded): boolean =>
  role === 'pilot' || (epoch <= mostEpochOfOthers && claims.includes(claimOf(epoch, station)))

interface Rank {
  readonly epoch: number
  readonly station: string
}
const isAbove = (one: Rank, other: Rank): boolean =>
  one.epoch === other.epoch ? one.station > other.station : one.epoch > other.epoch
const isBy = (epoch: number, station: string) => (one: Rank) => one.epoch === epoch && one.station === station

/** A poll is taken over a few times in a day. Every fold copies these, and each closing names all origins. */
const mostRivals = 100
/** Without the lowest, which never counts, where there are too many. */
const withRival = <One extends Rank>(rivals: readonly One[], one: One): readonly One[] => {
  const all = [...rivals, one]
  if (all.length <= mostRivals) return all
  const lowest = all.reduce((low, other) => (isAbove(low, other) ? other : low))
  return all.filter((other) => other !== lowest)
}

/** As many as there are written answers to a poll, twice over. */
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

/** Of rivals the one that counts: of before the poll was taken over none does, unless it was seen then. */
function standing<One extends Rank>({ owner, epoch }: PollState, rivals: readonly One[], wasSeen: boolean): One | null {
  let highest: One | null = null
  for (const one of rivals) if (!highest || isAbove(one, highest)) highest = one
  if (!highest || owner === null) return null
  return wasSeen || !isAbove({ epoch, station: owner }, highest) ? highest : null
}

/** The closing that counts. */
export const closingOf = (state: PollState): Closing | null => standing(state, state.closings, state.takenClosed)

/** That it was closed in the room, whether or not it is closed by now for everybody. */
export const roomClosingOf = (state: PollState): RoomClosing | null =>
  standing(state, state.roomClosings, state.takenClosed || state.takenRoomClosed)

/** Closings beside the one that counts: somebody closed it while the stations were apart. */
export function rivalClosings(state: PollState): readonly Closing[] {
  const counts = closingOf(state)
  return state.closings.filter((closing) => closing !== counts)
}

/** `ending`: closed in the room, and answered from afar still. Null: there is no such poll. */
export function phaseOf(state: PollState): 'draft' | 'open' | 'ending' | 'closed' | null {
  if (!state.settings || state.removed) return null
  if (closingOf(state)) return 'closed'
  if (roomClosingOf(state)) return 'ending'
  return state.openedAt === null ? 'draft' : 'open'
}

/** Whether a page that has painted this version says of it what nobody has said yet. */
export const isPaintingOf = ({ shown, paintedAt, stagedVersion }: PollState, version: number): boolean =>
  shown && paintedAt === null && version >= stagedVersion

/** Whether anybody may read its counts, and not moderators alone. */
export const areCountsPublic = ({ settings, resultsShown }: PollState): boolean =>
  settings !== null && (!settings.hidden || resultsShown)
