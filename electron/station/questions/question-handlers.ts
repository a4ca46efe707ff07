import type { ParsedInput, RefusalOf } from '../../../shared/contract/contract.ts'
import type { questionCommands } from '../../../shared/contract/questions.ts'
import type { EventOf } from '../../../shared/domain/events.ts'
import { replayOnShow, replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import { maskText } from '../../../shared/domain/questions/masking/mask-text.ts'
import { mostMergesInARow, rootOf, wayOf } from '../../../shared/domain/questions/merging.ts'
import type { QuestionEvent, QuestionState } from '../../../shared/domain/questions/question.ts'
import {
  isWithdrawable,
  mayMove,
  moveQuestion,
  publicStates,
  type Unread,
} from '../../../shared/domain/questions/question-moves.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import { aliasOf } from '../audience/aliases.ts'
import { bornId } from '../born-id.ts'
import { eventStreamId } from '../catalog.ts'
import type { Call, Caller, HandlersOf } from '../commands/handler.ts'
import { looking, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { States } from '../event-log/states.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import { sealAlert, sealOriginal } from '../safeguarding/seal-words.ts'
import { appendAsked } from './append-asked.ts'
import { createHeldIn } from './held-in.ts'
import type { QuestionBook } from './question-book.ts'
import { type ReadTexts, readTexts } from './texts/names.ts'
import type { TextVerdict } from './texts/text-protocol.ts'
import type { TextReader } from './texts/text-reader.ts'

export function createQuestionHandlers(
  log: EventLog,
  book: QuestionBook,
  reader: TextReader,
  heldWords: () => readonly string[],
  safeguarding: Safeguarding,
): HandlersOf<keyof typeof questionCommands> {
  const heldIn = createHeldIn(heldWords)
  /** What of a text somebody has to read before the public may. */
  const unreadOf = (text: string, mayName: ReadTexts['mayName']): Unread | null =>
    mayName(text) ? 'unmasked-name' : heldIn(text).length > 0 ? 'held-word' : null

  /** What a question's text, or what it was before, is read for before it is made public; nothing once somebody has read it. */
  const readNames = (texts: readonly (string | null | undefined)[], isReviewed: boolean): Promise<ReadTexts> =>
    readTexts(reader, isReviewed ? [] : texts.filter((text) => typeof text === 'string'))

  function isWithdrawn(deviceId: string, writing: Writing): boolean {
    const isTold = [...book.ofDevice(deviceId)].some((id) => writing.state('question', id).authorWithdrawn)
    // Of the first release, which named the phone by the key of voters.
    const alias = isTold ? null : aliasOf(log, writing, 'device', deviceId)
    return isTold || (alias !== null && writing.state('audience-device', alias).withdrawnAt !== null)
  }

  /** A question with the words that this station may open. */
  function wordsOf(questionId: string): QuestionState | undefined {
    const question = book.get(questionId)
    return question && safeguarding.opens() ? safeguarding.opened(question) : question
  }
  const isOnShow = (questionId: string): boolean => publicStates.has(book.get(questionId)?.state ?? 'incoming')
  const readAsked = ({ text }: ParsedInput<'questions.ask'>, _: CommandId, { device }: Caller): Promise<TextVerdict> =>
    reader.read(text, device ? 'phone' : 'staff')

  return {
    'questions.ask': looking(readAsked, ({ sessionId, text, origin }, call, { danger }) => {
      const { writing, commandId, caller } = call
      const { device } = caller
      if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
      // Who tells of a danger does not wait until questions are open again.
      const isClosed = writing.state('audience-session', sessionId).pausedAt !== null
      const onReplay = device?.place === 'remote' ? isReplay(writing, sessionId) : 'no'
      if (onReplay === 'over' && !danger) return refuse('questions-closed')
      if (device && isClosed && !danger && onReplay === 'no') return refuse('questions-closed')
      const questionId = bornId(log, writing, 'question', commandId)
      const asked = {
        sessionId,
        origin: device?.place ?? origin,
        text,
        device,
        danger,
        withdrawn: device !== undefined && isWithdrawn(device.deviceId, writing),
        ...(onReplay === 'yes' && { followUp: true as const }),
      }
      appendAsked(writing, questionId, asked, safeguarding)
      return accept({ questionId })
    }),

    'questions.move': {
      ...looking<'questions.move', ReadTexts>(
        ({ questionId, to, reviewed = false }) =>
          readNames([wordsOf(questionId)?.text], reviewed || !publicStates.has(to)),
        (input, { writing, caller }, { mayName }) => {
          const { questionId, to, version: seen, reviewed = false } = input
          const unreadIn = (text: string) => (reviewed ? null : unreadOf(text, mayName))
          const mover = { seen, by: caller.label, isReferent: isReferent(caller), unreadOf: unreadIn }
          const sealed = writing.state('question', questionId)
          const isGivenBack = sealed.state === 'safeguarding' && isReferent(caller)
          if (isGivenBack && !safeguarding.opens()) return refuse('words-sealed')
          const question = isGivenBack ? safeguarding.opened(sealed) : sealed
          const moved = writing.decide('question', questionId, () => moveQuestion(question, to, mover))
          if (!moved.ok) return moved
          if (isGivenBack) giveBack(writing, questionId, question)
          if (to !== 'safeguarding') return accept({})
          sealAlert(writing, questionId, safeguarding)
          giveParts(writing, [...book.family(questionId)].slice(1), caller.label, safeguarding)
          return accept({})
        },
      ),
      tell: tellVersion,
    },

    'questions.withdrawAir': storing(({ questionId }, { writing }) => {
      const { asked, airAsked } = writing.state('question', questionId)
      if (!asked) return refuse('unknown-question')
      if (airAsked !== null) writing.append('question', questionId, { type: 'QuestionAirWithdrawn' })
      return accept({})
    }),

    'questions.edit': {
      ...looking<'questions.edit', ReadTexts>(
        ({ questionId, text, reviewed = false }) => readNames([text], reviewed || !isOnShow(questionId)),
        (input, call, { mayName }) => {
          const { questionId, text, version, reviewed = false } = input
          return change(call, questionId, version, (question) => {
            const { state } = question
            const unread = publicStates.has(state) && !reviewed ? unreadOf(text, mayName) : null
            if (unread) return refuse(unread)
            const edited = { type: 'QuestionEdited', seen: version, by: call.caller.label } as const
            if (state === 'safeguarding') return accept(resealed({ ...edited, person: null }, question, text))
            return accept([{ ...edited, person: { text } }])
          })
        },
      ),
      tell: tellVersion,
    },

    'questions.restoreText': {
      ...looking<'questions.restoreText', ReadTexts>(
        ({ questionId, reviewed = false }) =>
          readNames([wordsOf(questionId)?.original], reviewed || !isOnShow(questionId)),
        (input, call, { mayName }) => {
          const { questionId, version, reviewed = false } = input
          return change(call, questionId, version, (question) => {
            const { state, isMasked, originalBox } = question
            if (isMasked && !isReferent(call.caller)) return refuse('referent-needed')
            const isSealed = isMasked || state === 'safeguarding'
            if (isSealed && !safeguarding.opens()) return refuse('words-sealed')
            const { original } = safeguarding.opened(question)
            if (original === null) return refuse('never-changed')
            const unread = publicStates.has(state) && !reviewed ? unreadOf(original, mayName) : null
            if (unread) return refuse(unread)
            const restored = { type: 'QuestionTextRestored', seen: version, by: call.caller.label } as const
            if (state !== 'safeguarding') return accept([{ ...restored, person: { text: original } }])
            const text = originalBox ?? safeguarding.seal(original)
            return accept([
              { ...restored, person: null },
              { type: 'QuestionSealed', person: { text, original: null } },
            ])
          })
        },
      ),
      tell: tellVersion,
    },

    'questions.mask': {
      ...looking<'questions.mask', ReadTexts>(
        ({ questionId }) => readNames([wordsOf(questionId)?.text], false),
        ({ questionId, ranges, version }, call, { masksOf }) =>
          change<'words-sealed' | 'bad-range'>(call, questionId, version, (question) => {
            const isAlert = question.state === 'safeguarding'
            if (isAlert && !safeguarding.opens()) return refuse('words-sealed')
            const { text } = isAlert ? safeguarding.opened(question) : question
            const masked = maskText(text ?? '', ranges, masksOf(text ?? ''))
            if (!masked.ok) return refuse('bad-range')
            const event = { type: 'QuestionMasked', seen: version, by: call.caller.label } as const
            if (isAlert) return accept(resealed({ ...event, person: null }, question, masked.value))
            sealOriginal(call.writing, questionId, safeguarding)
            return accept([{ ...event, person: { text: masked.value } }])
          }),
      ),
      tell: tellVersion,
    },

    'questions.merge': {
      ...storing<'questions.merge'>((input, call) => mergeQuestions(input, call, book)),
      tell: (refusal, { into }, states) => tellVersion(refusal, { questionId: into }, states),
    },

    'questions.unmerge': storing(({ questionId }, { writing, caller }) => {
      const { asked, mergedInto } = writing.state('question', questionId)
      if (!asked) return refuse('unknown-question')
      if (mergedInto === null) return refuse('not-merged')
      writing.append('question', questionId, { type: 'QuestionUnmerged' })
      writing.append('question', mergedInto, { type: 'QuestionPartsChanged', by: caller.label })
      return accept({})
    }),

    'questions.label': storing(({ questionId, labels }, { writing, caller }) => {
      const question = writing.state('question', questionId)
      if (!question.asked || question.erased) return refuse('unknown-question')
      if (isWithheld(question, caller)) return refuse('referent-needed')
      writing.append('question', questionId, { type: 'QuestionLabelled', person: { labels: [...new Set(labels)] } })
      return accept({})
    }),

    'questions.claim': storing(({ questionId }, { writing, caller }) => {
      const question = writing.state('question', questionId)
      if (!question.asked) return refuse('unknown-question')
      if (isWithheld(question, caller)) return refuse('referent-needed')
      if (question.claimedBy !== caller.label)
        writing.append('question', questionId, { type: 'QuestionClaimed', by: caller.label })
      return accept({})
    }),

    'questions.release': storing(({ questionId }, { writing }) => {
      const { asked, claimedBy } = writing.state('question', questionId)
      if (!asked) return refuse('unknown-question')
      if (claimedBy !== null) writing.append('question', questionId, { type: 'QuestionReleased' })
      return accept({})
    }),

    'questions.upvote': storing(({ questionId }, { writing, caller: { device } }) => {
      const question = writing.state('question', questionId)
      // What is not on show is nobody's to vote for, and a phone is not told that it is there.
      if (!device || !book.isPublic(questionId, question) || question.erased) return refuse('unknown-question')
      const id = `${questionId}/${device.voter}`
      if (writing.state('question-vote', id).at === null)
        writing.append('question-vote', id, { type: 'QuestionUpvoted' })
      return accept({})
    }),

    'questions.pause': storing(({ sessionId }, call) => openOrClose(call, sessionId, 'QuestionsPaused')),
    'questions.resume': storing(({ sessionId }, call) => openOrClose(call, sessionId, 'QuestionsResumed')),

    'questions.withdrawDevice': storing(({ questionId }, { writing, caller }) => {
      const question = writing.state('question', questionId)
      const { asked } = question
      if (!asked) return refuse('unknown-question')
      // What else its author has asked is told to nobody else either.
      if (isWithheld(question, caller)) return refuse('referent-needed')
      if (asked.deviceId === null) return refuse('no-device')
      writing.append('question', questionId, { type: 'QuestionAuthorWithdrawn' })
      let withdrawn = 0
      for (const id of book.ofDevice(asked.deviceId)) {
        const question = writing.state('question', id)
        if (!isWithdrawable(question)) continue
        const { version: seen } = question
        writing.append('question', id, { type: 'QuestionMoved', to: 'dismissed', seen, by: caller.label })
        withdrawn += 1
      }
      return accept({ withdrawn })
    }),

    'questions.referentSaw': storing(({ questionId, where }, call) =>
      withReferent(call, questionId, { type: 'ReferentSawQuestion', person: { where } }),
    ),
    'questions.referentDone': storing(({ questionId, note }, call) =>
      withReferent(call, questionId, { type: 'ReferentSettledQuestion', person: { box: safeguarding.seal(note) } }),
    ),
    'questions.reply': storing(({ questionId, text }, call) => {
      const { asked } = call.writing.state('question', questionId)
      if (!asked || asked.deviceId === null || asked.deviceId !== call.caller.device?.deviceId)
        return refuse('unknown-question')
      return withReferent(call, questionId, { type: 'QuestionReplied', person: { box: safeguarding.seal(text) } })
    }),
  }

  /** A change of an alert's words, which go to their box alone; the first words stay, sealed, as the original. */
  function resealed(event: QuestionEvent, question: QuestionState, text: string): readonly QuestionEvent[] {
    const { originalBox, textBox } = question
    const original = originalBox ?? textBox
    return [event, { type: 'QuestionSealed', person: { text: safeguarding.seal(text), original } }]
  }
}

/** Whether it is asked on a session's replay: read by the organiser afterwards, until replays end. */
function isReplay(writing: Writing, sessionId: string): 'yes' | 'no' | 'over' {
  const { settings } = writing.state('session', sessionId)
  const endsAt = replaysEndAt(writing.state('event', eventStreamId))
  if (endsAt !== null && writing.now >= endsAt) return 'over'
  const isShown = replayOnShow(writing.state('replay', sessionId)) !== null
  return isShown && settings !== null && writing.now >= settings.endsAt ? 'yes' : 'no'
}

const isReferent = ({ role }: Caller): boolean => role === 'referent'
const isWithheld = ({ state }: QuestionState, caller: Caller): boolean =>
  state === 'safeguarding' && !isReferent(caller)

/** A refusal of a stale version tells the present one. */
function tellVersion(refusal: string, { questionId }: { readonly questionId: string }, states: States) {
  return refusal === 'stale' ? { version: states.state('question', questionId).version } : {}
}

type Changing = 'unknown-question' | 'stale' | 'referent-needed'
function change<Refusal extends string>(
  { writing, caller }: Call,
  questionId: string,
  seen: number,
  rule: (question: QuestionState) => Result<readonly QuestionEvent[], Refusal>,
): Result<Record<string, never>, Refusal | Changing> {
  const question = writing.state('question', questionId)
  if (!question.asked || question.erased) return refuse('unknown-question')
  if (isWithheld(question, caller)) return refuse('referent-needed')
  if (seen !== question.version) return refuse('stale')
  const decided = rule(question)
  if (!decided.ok) return decided
  for (const event of decided.value) writing.append('question', questionId, event)
  return accept({})
}

/** Moderators read its words again, and may put aside what else its author asks. */
function giveBack(writing: Writing, questionId: string, { text, original, isMasked, asked }: QuestionState): void {
  if (text === null) return
  const device = asked?.deviceId ? { deviceId: asked.deviceId } : {}
  writing.append('question', questionId, {
    type: 'QuestionUnsealed',
    person: { text, original: isMasked ? null : original, ...device },
  })
}

/** What was merged into a question goes to the referent with it, each by itself: each has an author to be answered. */
function giveParts(
  writing: Writing,
  parts: readonly string[],
  by: string,
  safeguarding: Pick<Safeguarding, 'seal'>,
): void {
  for (const part of parts) {
    const { mergedInto } = writing.state('question', part)
    if (mergedInto === null) continue
    writing.append('question', part, { type: 'QuestionUnmerged' })
    writing.append('question', mergedInto, { type: 'QuestionPartsChanged', by })
    const { state, version } = writing.state('question', part)
    if (!mayMove(state, 'safeguarding')) continue
    writing.append('question', part, { type: 'QuestionMoved', to: 'safeguarding', seen: version, by })
    sealAlert(writing, part, safeguarding)
  }
}

function mergeQuestions(
  { into, questionIds, version }: ParsedInput<'questions.merge'>,
  { writing, caller }: Call,
  book: QuestionBook,
): Result<Record<string, never>, RefusalOf<'questions.merge'>> {
  const target = writing.state('question', into)
  if (!target.asked) return refuse('unknown-question')
  if (questionIds.includes(into)) return refuse('into-itself')
  const mergedInto = (id: string) => writing.state('question', id).mergedInto
  for (const id of questionIds) {
    const part = writing.state('question', id)
    if (!part.asked) return refuse('unknown-question')
    if (part.asked.sessionId !== target.asked.sessionId) return refuse('other-session')
    if (rootOf(into, mergedInto) === id) return refuse('into-its-part')
    if (part.mergedInto !== null && part.mergedInto !== into) return refuse('is-merged')
    if (isWithheld(part, caller)) return refuse('referent-needed')
  }
  if (target.mergedInto !== null) return refuse('is-merged')
  if (isWithheld(target, caller)) return refuse('referent-needed')
  if (version !== undefined && version !== target.version) return refuse('stale')
  const parts = [...new Set(questionIds)].filter((id) => mergedInto(id) !== into)
  const isFar = (id: string) => wayOf(id, mergedInto).size > mostMergesInARow
  if (parts.some((id) => [...book.family(id)].some(isFar))) return refuse('too-many-merges')
  for (const id of parts) writing.append('question', id, { type: 'QuestionMerged', into })
  if (parts.length > 0) writing.append('question', into, { type: 'QuestionPartsChanged', by: caller.label })
  return accept({})
}

function openOrClose(
  { writing }: Call,
  sessionId: string,
  type: 'QuestionsPaused' | 'QuestionsResumed',
): Result<Record<string, never>, 'unknown-session'> {
  if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
  const isPaused = writing.state('audience-session', sessionId).pausedAt !== null
  if (isPaused !== (type === 'QuestionsPaused')) writing.append('audience-session', sessionId, { type })
  return accept({})
}

/** What concerns one that is, or was, with the referent. */
function withReferent(
  { writing }: Call,
  questionId: string,
  event: EventOf<'question'>,
): Result<Record<string, never>, 'unknown-question' | 'not-withheld'> {
  const { asked, state, safeguarding, erased } = writing.state('question', questionId)
  if (!asked || erased) return refuse('unknown-question')
  if (state !== 'safeguarding' && safeguarding.seenAt === null) return refuse('not-withheld')
  writing.append('question', questionId, event)
  return accept({})
}
