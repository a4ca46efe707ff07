import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { count, idText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { StationRole } from '../stations/authority.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'
import { isMadePublic, type QuestionStateName, questionStates } from './question-states.ts'

export const questionOrigins = ['room', 'remote', 'floor'] as const
export type QuestionOrigin = (typeof questionOrigins)[number]

/** The longest question, in UTF-16 code units (`3-outside`). */
export const longestQuestion = 500

export interface Asked {
  readonly sessionId: string
  readonly origin: QuestionOrigin
  /** The phone that asked. Null if a moderator wrote it down, and after an erasure. Never shown to anybody. */
  readonly deviceId: string | null
  readonly at: Instant
  readonly station: StationId
}

/** The referent's work on a question that may tell of a danger, as its author reads it. */
export interface Safeguarding {
  readonly seenAt: Instant | null
  /** Where the referent can be found. Shown only to the author. */
  readonly where: string | null
  /** What was done, and when. Until then nothing of the question is purged. */
  readonly done: (Sealable & { readonly at: Instant }) | null
  /** The author's later words, in order. */
  readonly replies: readonly (Sealable & { readonly at: Instant })[]
}

/**
 * Words of the author or the referent: plain in events of the first release, in a box since. Both null after an
 * erasure.
 */
export interface Sealable {
  readonly text: string | null
  readonly box: string | null
}

/** `answerer`: as the organiser names them; null after an erasure. Instants: ms since 1970. */
export interface FollowUp {
  readonly answerer: string | null
  readonly dueAt: number | null
  readonly answer: { readonly text: string | null; readonly at: Instant } | null
}

export interface QuestionState {
  readonly asked: Asked | null
  /** The place in the log of the event that asked it: `<origin> <seq>`. */
  readonly asking: string | null
  /** It was asked at a pilot's station. */
  readonly isOfPilot: boolean
  /** The hub has taken it in: no other asking of that station takes its place. */
  readonly isTakenIn: boolean
  /** Null after a purge, while it is sealed, and if this station's role does not store the words. */
  readonly text: string | null
  /** The place in the log of the event that gave it this text: `<origin> <seq>`. */
  readonly textFrom: string | null
  /** As its author wrote it. Null until the first change, and once it is sealed. */
  readonly original: string | null
  /** The words of an alert, sealed for the safeguarding referent. Only pilots' stations hold and open it. */
  readonly textBox: string | null
  /** The author's words of a masked question, or of an edited alert; sealed in the same way. */
  readonly originalBox: string | null
  /** The asking, or a pilot's station, has sealed them. Any other box stands in only while no such one does. */
  readonly isTextBoxTrusted: boolean
  readonly isOriginalBoxTrusted: boolean
  /** It was an alert at some time: earlier plain words may have to be deleted. */
  readonly wasWithheld: boolean
  /** From then on only the referent reads the original. */
  readonly isMasked: boolean
  /** A pilot's station has masked it: that word is not taken back. */
  readonly isMaskedByPilot: boolean
  readonly state: QuestionStateName
  /**
   * Who puts it with the referent. A list: stations, none of them a pilot's, whose word alone does. `words`: the station
   * that took it in, by its rule. `pilot`: a pilot's station says so too. Null: it is not there.
   */
  readonly referredBy: readonly StationId[] | 'words' | 'pilot' | null
  /** When it entered this state. */
  readonly since: Instant
  /**
   * Rises with a move, an edit, a mask and a merge, of the question and of what it is merged into. A person who acts on
   * another version than they saw is told.
   */
  readonly version: number
  /** The version of the text. A screen that painted an older one confirms nothing. */
  readonly textVersion: number
  /** The label of the access that moved or changed it last. Null: no person did. */
  readonly changedBy: string | null
  /** Two people changed its text, or moved it, without having seen each other's change. */
  readonly changedApart: boolean
  readonly labels: readonly string[]
  /** A session's label, never a person's name. */
  readonly claimedBy: string | null
  readonly mergedInto: string | null
  /** Its words may tell of a danger, and the referent has not said otherwise. */
  readonly danger: boolean
  /** The words that the cloud and booths were given to show. Null: none. */
  readonly shown: string | null
  readonly shownAnswer: string | null
  /** The question's version when `shown` was written. */
  readonly shownVersion: number
  /** A moderator withdrew all questions of its author. */
  readonly authorWithdrawn: boolean
  /** Asked on a replay, or kept for later: who answers, by when, and their written answer. */
  readonly followUp: FollowUp | null
  readonly airAsked: Instant | null
  /** When a screen last began to show it. */
  readonly onAirAt: Instant | null
  readonly safeguarding: Safeguarding
  /** After the event: only public words are left, and no personal data is taken in again. */
  readonly erased: boolean
}

const seen = count
/** The label of the acting session, never a person's name. Null: a station by itself. */
const by = typedText.nullable()
const words = z.strictObject({ text: typedText })
/** With the written answer, if that is public too. */
const shownWords = words.extend({ answer: typedText.optional() })
/** Of a question's author to the referent: a bound for rows, which every fold copies. */
export const mostReplies = 50
/** Base64: see `createSafeguarding`. */
const box = z.base64().max(20_000)
const sealedWords = z.strictObject({ box })
/** Words of an alert. Plain ones are from the first release. */
const wordsOrBox = z.union([words, sealedWords])
const device = { deviceId: idText.optional() }
/** A box for an alert. The first release kept the author's phone here, and an alert still has it beside the box. */
const askedWords = z.union([words.extend(device), sealedWords.extend(device)])
const sealed = z.strictObject({
  /** Null: not sealed by this event. */
  text: box.nullable(),
  original: box.nullable(),
  /** From the first release: the author's replies, in order, and the referent's note. */
  said: z.strictObject({ note: box.nullable(), replies: z.array(box.nullable()).max(mostReplies) }).optional(),
  ...device,
})
const unsealed = words.extend({ original: typedText.nullable(), ...device })
const nothing = z.strictObject({})
/**
 * The event whose words a person has read, as in `textFrom`. A station could write a second asking and date it earlier,
 * and an edit or a mask counts no more once its station is put out. Absent in events of the first release.
 */
const of = idText.optional()

/** The referent has changed the words of an alert, in its box: it is theirs, whoever referred it. Absent if not. */
const ofAlert = z.literal(true).optional()

export const questionEvents = {
  QuestionAsked: {
    payload: z.strictObject({
      sessionId: idText,
      origin: z.enum(questionOrigins),
      /** From earlier versions. Now in the part. */
      deviceId: idText.nullable(),
      /** By the rule of the station that took it in. Such a question is withheld from the first moment. */
      danger: z.boolean(),
      /** From a phone whose questions were withdrawn: nobody is shown it. */
      withdrawn: z.boolean(),
      /** Asked on a replay, so nobody reads it out. Absent if not. */
      followUp: z.literal(true).optional(),
    }),
    part: askedWords,
  },
  /**
   * The phone that asked, apart from the words: it stays when they are deleted. Only the station that took the question
   * in may write it.
   */
  QuestionAuthorTold: { payload: nothing, part: z.strictObject({ deviceId: idText }) },
  /**
   * By the hub, about a question that another station has asked. `of`: as in `asking`. Its part is the phone that asked, as
   * the hub has read it.
   */
  QuestionTakenIn: { payload: z.strictObject({ of: idText }), part: z.strictObject({ deviceId: idText }) },
  /** The author's questions are put aside, now and later. */
  QuestionAuthorWithdrawn: nothing,
  /** Words that only a referent may read from now on. Earlier plain parts are deleted (`deletedWords`). */
  QuestionSealed: { payload: nothing, part: sealed },
  /** A referent has returned an alert to the moderators, with these words. */
  QuestionUnsealed: { payload: nothing, part: unsealed },
  /** `seen`: the version that the acting person saw. */
  QuestionMoved: z.strictObject({ to: z.enum(questionStates), seen, by, of }),
  QuestionEdited: { payload: z.strictObject({ seen, by, ofAlert }), part: words },
  QuestionMasked: { payload: z.strictObject({ seen, by, ofAlert }), part: words },
  /** Without a part in the first release: the words are those of the earlier events. */
  QuestionTextRestored: { payload: z.strictObject({ seen, by, ofAlert }), part: words },
  QuestionLabelled: { payload: nothing, part: z.strictObject({ labels: z.array(typedText).max(20) }) },
  QuestionClaimed: z.strictObject({ by: typedText }),
  QuestionReleased: nothing,
  /** In the stream of the merged question. */
  QuestionMerged: z.strictObject({ into: idText }),
  QuestionUnmerged: nothing,
  /**
   * In the stream of the question into which others were merged, or out of which they were taken. A person who acts on
   * it without having seen this is told.
   */
  QuestionPartsChanged: z.strictObject({ by }),
  QuestionAirAsked: z.strictObject({ by }),
  QuestionAirWithdrawn: nothing,
  /** A screen, or the booth's OBS, has painted it. */
  QuestionOnAir: nothing,
  ReferentSawQuestion: { payload: nothing, part: z.strictObject({ where: typedText }) },
  /** Its name keeps it out of every list that shows notes: only the referent reads it. */
  ReferentSettledQuestion: { payload: nothing, part: z.union([z.strictObject({ account: typedText }), sealedWords]) },
  QuestionReplied: { payload: nothing, part: wordsOrBox },
  /**
   * By the pilot, after the event. Its part is what the public could read, and stays. The stream's other parts are
   * deleted.
   */
  QuestionErased: { payload: nothing, part: words },
  /** Its present public words, for the cloud, which holds the others sealed. */
  QuestionShown: { payload: nothing, part: shownWords },
  /** After the session: who is to answer, and by when. */
  QuestionAssigned: {
    payload: z.strictObject({ dueAt: wholeInstantMs.nullable() }),
    part: z.strictObject({ answerer: typedText }),
  },
  /** A written answer, after the session. */
  QuestionAnswered: { payload: nothing, part: words },
}

type Words = Parsed<typeof words> | null
/** What the acting person saw, and the label of their access. */
interface Seen {
  readonly seen: number
  readonly by: string | null
}
export type QuestionEvent = EventIn<typeof questionEvents>

const untouched: Safeguarding = { seenAt: null, where: null, done: null, replies: [] }

export const questionStream: StreamKind<QuestionState, QuestionEvent> = {
  lane: 'audience',
  events: questionEvents,
  initial: {
    asked: null,
    asking: null,
    isOfPilot: false,
    isTakenIn: false,
    text: null,
    textFrom: null,
    original: null,
    isMasked: false,
    isMaskedByPilot: false,
    state: 'incoming',
    referredBy: null,
    since: 0 as Instant,
    textBox: null,
    originalBox: null,
    isTextBoxTrusted: false,
    isOriginalBoxTrusted: false,
    wasWithheld: false,
    shownVersion: 0,
    authorWithdrawn: false,
    version: 0,
    textVersion: 0,
    changedBy: null,
    changedApart: false,
    labels: [],
    claimedBy: null,
    mergedInto: null,
    danger: false,
    shown: null,
    shownAnswer: null,
    followUp: null,
    airAsked: null,
    onAirAt: null,
    safeguarding: untouched,
    erased: false,
  },

  evolve(before, written, { at, station, role, origin, seq }) {
    const isReferents = role === 'pilot' && 'ofAlert' in written && written.ofAlert === true
    const state = isReferents ? withReferentNow(before) : before
    const isGone = state.erased && written.type !== 'QuestionErased' && 'person' in written
    const event = isGone ? { ...written, person: null } : written
    // Nothing comes before the asking but what another station has dated there.
    if (state.asked === null && event.type !== 'QuestionAsked' && role !== 'pilot') return state
    const next = { ...state, version: state.version + 1 }
    const textFrom = `${origin} ${seq}`
    const act = ({ seen: saw, by: changedBy }: Seen) => ({
      changedBy,
      changedApart: state.changedApart || saw !== state.version,
    })
    if (isChangeOfOthers(state, event, role)) return { ...next, changedApart: true }
    switch (event.type) {
      case 'QuestionAsked': {
        const { sessionId, deviceId, danger, withdrawn } = event
        // A station that is no pilot's asks once: which of its askings that is, the hub says (`taken-in.ts`).
        if (state.asked?.station === station && role !== 'pilot') return state
        if (state.asked) return danger ? raiseDanger(state, station, role) : state
        const phone = event.person?.deviceId ?? deviceId
        const from = { origin: event.origin, deviceId: takesPhones(role) ? phone : null }
        return {
          ...next,
          asked: { sessionId, ...from, at, station },
          asking: textFrom,
          isOfPilot: role === 'pilot',
          ...sealableOf(event.person),
          textFrom,
          textVersion: next.version,
          danger,
          wasWithheld: state.wasWithheld || danger,
          referredBy: danger ? (role === 'pilot' ? 'pilot' : 'words') : null,
          state: danger ? 'safeguarding' : withdrawn ? 'dismissed' : event.followUp ? 'follow-up' : 'incoming',
          since: at,
        }
      }
      case 'QuestionAuthorTold':
        // A phone reads what becomes of its question. No other station gives the question an author.
        return state.asked?.station === station && state.asked.deviceId === null
          ? withAuthor(state, event.person?.deviceId)
          : state
      case 'QuestionTakenIn': {
        const { of, person } = event
        if (role !== 'pilot' || state.asking !== of) return state
        return { ...withAuthor(state, person?.deviceId), isTakenIn: true }
      }
      case 'QuestionAuthorWithdrawn':
        return { ...state, authorWithdrawn: true }
      case 'QuestionSealed':
        return event.person ? withBoxes(state, event.person, role) : state
      case 'QuestionUnsealed': {
        // The same text at every station, also where it is not read: what is decided later names it.
        if (!event.person) return { ...state, textFrom, textVersion: state.version }
        const { text, original, deviceId } = event.person
        return {
          ...withAuthor(state, deviceId),
          text,
          textFrom,
          original,
          textBox: null,
          isTextBoxTrusted: false,
          originalBox: state.isMasked ? state.originalBox : null,
          isOriginalBoxTrusted: state.isMasked && state.isOriginalBoxTrusted,
          textVersion: state.version,
        }
      }
      case 'QuestionMoved':
        if (!mayBeMoved(state, event.to, role)) return state
        // The person read another text than this one: it stays where the public does not read it.
        if (isOfAnother(state, event.of) && isMadePublic(state.state, event.to)) return { ...next, changedApart: true }
        return {
          ...next,
          ...act(event),
          state: event.to,
          referredBy: event.to === 'safeguarding' ? referredBy(state, station, role) : null,
          wasWithheld: state.wasWithheld || event.to === 'safeguarding',
          since: at,
          airAsked: null,
          // Only the referent takes it out of the referent's hands: then there is no danger.
          danger: event.to === 'safeguarding' || (state.danger && state.state !== 'safeguarding'),
          // A pilot who had not seen the erasure withheld it: its words stay wherever they still are. Any other station
          // could otherwise revoke every erasure.
          erased: state.erased && !(role === 'pilot' && event.to === 'safeguarding' && event.seen < state.version),
        }
      case 'QuestionEdited':
      case 'QuestionMasked':
        return {
          ...next,
          ...act(event),
          text: event.person?.text ?? (state.erased ? state.text : null),
          textFrom,
          original: authorsWords(state),
          isMasked: state.isMasked || event.type === 'QuestionMasked',
          isMaskedByPilot: state.isMaskedByPilot || (event.type === 'QuestionMasked' && role === 'pilot'),
          // After a mask nothing is shown until the masked words arrive.
          shown: event.type === 'QuestionMasked' ? null : state.shown,
          textVersion: next.version,
        }
      case 'QuestionTextRestored': {
        // What its moderator has read. A second asking that was dated earlier gives it another original.
        const text = event.person?.text ?? state.original ?? state.text
        const authors = authorsWords(state)
        return {
          ...next,
          ...act(event),
          text,
          textFrom,
          original: role === 'pilot' || text === authors ? null : authors,
          originalBox: null,
          isOriginalBoxTrusted: false,
          // Its author's words are everybody's again, until the next mask.
          ...(role === 'pilot' && { isMasked: false, isMaskedByPilot: false }),
          textVersion: next.version,
        }
      }
      case 'QuestionShown':
        return {
          ...state,
          shownVersion: state.version,
          shown: event.person?.text ?? null,
          shownAnswer: event.person?.answer ?? null,
        }
      case 'QuestionAssigned': {
        const { dueAt, person } = event
        const answerer = person?.answerer ?? null
        return { ...next, followUp: { answer: null, ...state.followUp, answerer, dueAt } }
      }
      case 'QuestionAnswered': {
        const answer = { text: event.person?.text ?? null, at }
        return { ...next, followUp: { answerer: null, dueAt: null, ...state.followUp, answer } }
      }
      case 'QuestionErased':
        // The eraser knew what other stations had said: the word of those prevents no erasure, nor does an asking that
        // was dated earlier.
        return isKeptByPilot(state) ? state : eraseWords(withoutReferent(next), event.person)
      case 'QuestionLabelled':
        return { ...state, labels: event.person?.labels ?? [] }
      case 'QuestionClaimed':
        return { ...state, claimedBy: event.by }
      case 'QuestionReleased':
        return { ...state, claimedBy: null }
      case 'QuestionMerged':
        return { ...next, mergedInto: event.into }
      case 'QuestionUnmerged':
        return { ...next, mergedInto: null }
      case 'QuestionPartsChanged':
        return { ...next, changedBy: event.by }
      case 'QuestionAirAsked':
        return state.state === 'next' ? { ...next, changedBy: event.by, airAsked: at } : state
      case 'QuestionAirWithdrawn':
        // Else a booth's laptop would make each decision of a moderator come too late.
        return state.airAsked === null ? state : { ...next, airAsked: null }
      case 'QuestionOnAir':
        // Requested and then withheld: no screen that follows the log shows it.
        return state.state === 'next' && state.airAsked !== null
          ? { ...next, state: 'on-air', since: at, airAsked: null, onAirAt: at }
          : state
      case 'ReferentSawQuestion':
        return withSafeguarding(seenByReferent(state), {
          seenAt: state.safeguarding.seenAt ?? at,
          where: event.person?.where ?? null,
        })
      case 'ReferentSettledQuestion':
        return withSafeguarding(state, { done: { ...settledOf(event.person), at } })
      case 'QuestionReplied':
        // The cloud speaks for people who asked there.
        if (role === 'cloud' && state.asked?.station !== station) return state
        // The referent is who replies are written to.
        if (!state.wasWithheld) return state
        return withSafeguarding(state, {
          replies: [...state.safeguarding.replies, { ...replyOf(event.person), at }].slice(-mostReplies),
        })
    }
  },
}

/**
 * With the referent, who has not yet said what was done: until then nothing of it is erased. `isBelieved`: whether the
 * word of a station that is not a pilot's still stands, which it does until that station is put out. Nobody can take back
 * an alert in its author's own words.
 */
export const isKeptBack = (question: QuestionState, isBelieved: (stationId: StationId) => boolean): boolean =>
  isKept(question, (by) => (isList(by) ? by.some(isBelieved) : by !== null))

const isKeptByPilot = (question: QuestionState): boolean => isKept(question, (by) => by === 'pilot')

const isKept = (
  { state, referredBy: by, safeguarding: { seenAt, done } }: QuestionState,
  isReason: (by: QuestionState['referredBy']) => boolean,
): boolean => ((state === 'safeguarding' && isReason(by)) || seenAt !== null) && done === null

function referredBy(
  { state, referredBy: before }: QuestionState,
  station: StationId,
  role: StationRole,
): QuestionState['referredBy'] {
  if (role === 'pilot') return 'pilot'
  if (state !== 'safeguarding') return [station]
  return !isList(before) || before.includes(station) ? before : [...before, station]
}

const isList = (by: QuestionState['referredBy']): by is readonly StationId[] => Array.isArray(by)

/** A second asking, by a station whose rules know more. It changes no later decision. */
function raiseDanger(state: QuestionState, station: StationId, role: StationRole): QuestionState {
  const raised = { ...state, version: state.version + 1, danger: true }
  const isWithheld = state.changedBy === null || state.state === 'safeguarding'
  return isWithheld
    ? { ...raised, state: 'safeguarding', wasWithheld: true, referredBy: referredBy(state, station, role) }
    : raised
}

/** Only the referent, who works at a pilot's station, takes it out of the referent's hands. */
const mayBeMoved = ({ state }: QuestionState, to: QuestionStateName, by: StationRole): boolean =>
  state !== 'safeguarding' || to === 'safeguarding' || by === 'pilot'

/**
 * Whether another station changes words that only a referent reads, who works at a pilot's station. That station may
 * have written before it knew of the alert, or of the mask that it would lift.
 */
const isChangeOfOthers = ({ state, isMasked }: QuestionState, { type }: QuestionEvent, by: StationRole): boolean =>
  by !== 'pilot' &&
  (state === 'safeguarding'
    ? type === 'QuestionEdited' || type === 'QuestionMasked' || type === 'QuestionTextRestored'
    : isMasked && type === 'QuestionTextRestored')

const isOfAnother = ({ asked, textFrom }: QuestionState, of: string | undefined): boolean =>
  asked !== null && of !== undefined && of !== textFrom

/** The author's words, where they stand in plain. A masked text is none: the author's words are in their box. */
const authorsWords = ({ original, isMasked, erased, text }: QuestionState): string | null =>
  original ?? (isMasked || erased ? null : text)

/** From then on it is a pilot's word that it is with the referent, whoever referred it. */
const withReferentNow = (state: QuestionState): QuestionState =>
  state.asked !== null && !state.erased
    ? { ...state, state: 'safeguarding', danger: true, wasWithheld: true, referredBy: 'pilot' }
    : state
const seenByReferent = (state: QuestionState): QuestionState =>
  state.safeguarding.seenAt === null ? withReferentNow(state) : state

/** The referent is not asked about words that are gone. */
const withoutReferent = (state: QuestionState): QuestionState =>
  state.state === 'safeguarding' && state.referredBy !== 'pilot'
    ? { ...state, state: 'dismissed', referredBy: null, danger: false }
    : state

/** Only the kept words remain when the stream's other parts are deleted. */
const eraseWords = (state: QuestionState, kept: Words): QuestionState => ({
  ...state,
  text: kept?.text ?? state.text,
  textVersion: state.version,
  erased: true,
  shown: null,
  shownAnswer: null,
  followUp: state.followUp && {
    ...state.followUp,
    answerer: null,
    answer: state.followUp.answer && { ...state.followUp.answer, text: null },
  },
})

const withSafeguarding = (state: QuestionState, changed: Partial<Safeguarding>): QuestionState => ({
  ...state,
  safeguarding: { ...state.safeguarding, ...changed },
})

/**
 * Events that tell a phone what becomes of its question: a moderator's laptop, which phones never reach, could
 * otherwise write to any phone.
 */
const takesPhones = (role: StationRole): boolean => role === 'pilot' || role === 'cloud'

const withAuthor = (state: QuestionState, deviceId: string | undefined): QuestionState =>
  state.asked && deviceId !== undefined ? { ...state, asked: { ...state.asked, deviceId } } : state

/**
 * Only a pilot's station replaces a box, because no other has opened the existing one. The boxes are opened for the author, so
 * only a pilot's station says who the author is.
 */
function withBoxes(
  state: QuestionState,
  { text, original, said, deviceId }: Parsed<typeof sealed>,
  by: StationRole,
): QuestionState {
  const { done, replies } = state.safeguarding
  const isPilots = by === 'pilot'
  // Whoever seals the text knows whether it has an original.
  const former = state.isOriginalBoxTrusted || text === null ? state.originalBox : null
  return {
    ...(isPilots ? withAuthor(state, deviceId) : state),
    textBox: isPilots ? (text ?? state.textBox) : (state.textBox ?? text),
    originalBox: isPilots ? (original ?? former) : (state.originalBox ?? original),
    isTextBoxTrusted: state.isTextBoxTrusted || (isPilots && text !== null),
    isOriginalBoxTrusted: state.isOriginalBoxTrusted || (isPilots && original !== null),
    safeguarding: said
      ? {
          ...state.safeguarding,
          done: done && { ...done, box: done.box ?? said.note },
          replies: replies.map((reply, at) => ({ ...reply, box: reply.box ?? said.replies[at] ?? null })),
        }
      : state.safeguarding,
  }
}

const sealableOf = (words: Parsed<typeof askedWords> | null) =>
  words && 'box' in words
    ? { text: null, textBox: words.box, isTextBoxTrusted: true }
    : { text: words?.text ?? null, textBox: null, isTextBoxTrusted: false }
const replyOf = (words: Parsed<typeof wordsOrBox> | null): Sealable =>
  words && 'box' in words ? { text: null, box: words.box } : { text: words?.text ?? null, box: null }
const settledOf = (words: { readonly account: string } | { readonly box: string } | null): Sealable =>
  words && 'box' in words ? { text: null, box: words.box } : { text: words?.account ?? null, box: null }
