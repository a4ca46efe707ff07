import type { Instant } from '../../kernel/ids.ts'
import type { StationRole } from '../stations/authority.ts'
import type { StreamKind } from '../stream.ts'
import { takesPhones, withAuthor } from './question-author.ts'
import { replyOf, sealableOf, settledOf, withBoxes } from './question-boxes.ts'
import { mostReplies, type QuestionEvent, questionEvents } from './question-events.ts'
import type { QuestionState, Safeguarding } from './question-state.ts'
import { isMadePublic } from './question-states.ts'
import {
  isKeptByPilot,
  mayBeMoved,
  raiseDanger,
  raiseDoubt,
  referredBy,
  seenByReferent,
  withoutReferent,
  withReferentNow,
} from './referral.ts'

/** What the acting person saw, and the label of their access. */
interface Seen {
  readonly seen: number
  readonly by: string | null
}

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
    toCheck: false,
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
        const { sessionId, deviceId, danger, toCheck = false, withdrawn } = event
        // A station that is no pilot's asks once: which of its askings that is, the hub says (`taken-in.ts`). Until then,
        // and until somebody decides, a danger in any of them counts.
        const isOwn = state.asked?.station === station && role !== 'pilot'
        if (isOwn && (state.isTakenIn || state.changedBy !== null)) return state
        if (state.asked) return danger ? raiseDanger(state, station, role) : raiseDoubt(state, toCheck)
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
          toCheck: toCheck && !danger,
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
          toCheck: state.toCheck && event.to !== 'safeguarding',
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
      case 'QuestionChecked':
        // The referent works at a pilot's station.
        return role === 'pilot' ? { ...state, toCheck: false } : state
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

/** Only the kept words remain when the stream's other parts are deleted. */
const eraseWords = (state: QuestionState, kept: { readonly text: string } | null): QuestionState => ({
  ...state,
  text: kept?.text ?? state.text,
  textVersion: state.version,
  erased: true,
  toCheck: false,
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
