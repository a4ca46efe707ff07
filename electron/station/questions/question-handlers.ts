import type { ParsedInput } from '../../../shared/contract/contract.ts'
import type { questionCommands } from '../../../shared/contract/questions.ts'
import { askQuestion } from '../../../shared/domain/questions/ask-question.ts'
import { setQuestions } from '../../../shared/domain/questions/audience-session.ts'
import {
  type EventsByQuestion,
  mergeQuestions,
  unmergeQuestion,
} from '../../../shared/domain/questions/merge-questions.ts'
import {
  claimQuestion,
  labelQuestion,
  releaseQuestion,
  upvoteQuestion,
  withdrawAir,
  withdrawAuthor,
} from '../../../shared/domain/questions/question-desk.ts'
import type { Mover, Unread } from '../../../shared/domain/questions/question-moves.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { mayMove, publicStates } from '../../../shared/domain/questions/question-states.ts'
import {
  editQuestion,
  maskQuestion,
  moveWithWords,
  restoreText,
} from '../../../shared/domain/questions/question-words.ts'
import {
  checkQuestion,
  referentDone,
  referentSaw,
  replyToReferent,
} from '../../../shared/domain/questions/referred-question.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import { aliasOf } from '../audience/aliases.ts'
import { bornId } from '../born-id.ts'
import { eventStreamId } from '../catalog.ts'
import type { Call, Caller, HandlersOf } from '../commands/handler.ts'
import { change, looking, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { States } from '../event-log/states.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import { sealAlert, sealOriginal } from '../safeguarding/seal-words.ts'
import { appendAsked } from './append-asked.ts'
import { createHeldIn } from './held-in.ts'
import type { QuestionBook } from './question-book.ts'
import { standingQuestion } from './standing-question.ts'
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
  /** What a person must review in a text before the public may read it, or null. */
  const unreadOf = (text: string, mayName: ReadTexts['mayName']): Unread | null =>
    mayName(text) ? 'unmasked-name' : heldIn(text).length > 0 ? 'held-word' : null

  const { boxesOf } = safeguarding

  /**
   * Reads a question's text and its earlier text before it is made public. Reads nothing once a person has reviewed it.
   */
  const readNames = (texts: readonly (string | null | undefined)[], isReviewed: boolean): Promise<ReadTexts> =>
    readTexts(reader, isReviewed ? [] : texts.filter((text) => typeof text === 'string'))

  function isWithdrawn(deviceId: string, writing: Writing): boolean {
    const isTold = [...book.ofDevice(deviceId)].some((id) => writing.state('question', id).authorWithdrawn)
    // In the log of the first release, where the key of voters named the phone.
    const alias = isTold ? null : aliasOf(log, writing, 'device', deviceId)
    return isTold || (alias !== null && writing.state('audience-device', alias).withdrawnAt !== null)
  }

  /** A question with the words that this station may open. */
  function wordsOf(questionId: string): QuestionState | undefined {
    const question = book.get(questionId)
    return question && safeguarding.opens() ? boxesOf(questionId).opened(question) : question
  }
  const isOnShow = (questionId: string): boolean => publicStates.has(book.get(questionId)?.state ?? 'incoming')
  const readAsked = ({ text }: ParsedInput<'questions.ask'>, _: CommandId, { device }: Caller): Promise<TextVerdict> =>
    reader.read(text, device ? 'phone' : 'staff')

  /** The author of a change, and what they must review first. */
  const moverOf = (
    { caller }: Call,
    { version, reviewed = false }: { readonly version: number; readonly reviewed?: boolean | undefined },
    mayName: ReadTexts['mayName'],
  ): Mover => ({
    seen: version,
    ...moderatorOf(caller),
    reviewed,
    unreadOf: (text) => (reviewed ? null : unreadOf(text, mayName)),
  })

  return {
    'questions.ask': looking(readAsked, ({ sessionId, text, origin }, call, { danger, toCheck }) => {
      const { writing, commandId, caller } = call
      const { device } = caller
      const decision = askQuestion(
        { sessionId, origin },
        {
          session: writing.state('session', sessionId).settings,
          replay: writing.state('replay', sessionId),
          event: writing.state('event', eventStreamId),
          isPaused: writing.state('audience-session', sessionId).pausedAt !== null,
          phone: device?.place ?? null,
          danger,
          toCheck,
          now: writing.now,
        },
      )
      if (!decision.ok) return decision
      const questionId = bornId(log, writing, 'question', commandId)
      const withdrawn = device !== undefined && isWithdrawn(device.deviceId, writing)
      appendAsked(writing, questionId, { ...decision.value, text, device, withdrawn }, safeguarding)
      return accept({ questionId })
    }),

    'questions.move': {
      ...looking<'questions.move', ReadTexts>(
        ({ questionId, to, reviewed = false }) =>
          readNames([wordsOf(questionId)?.text], reviewed || !publicStates.has(to)),
        ({ questionId, to, ...input }, call, { mayName }) => {
          const { writing, caller } = call
          const moved = change(call, 'question', questionId, () =>
            moveWithWords(
              standingQuestion(writing, questionId),
              to,
              moverOf(call, input, mayName),
              boxesOf(questionId),
            ),
          )
          if (!moved.ok || to !== 'safeguarding') return moved
          sealAlert(writing, questionId, safeguarding)
          giveParts(writing, [...book.family(questionId)].slice(1), caller.label, safeguarding)
          return moved
        },
      ),
      tell: tellVersion,
    },

    'questions.withdrawAir': storing(({ questionId }, call) => change(call, 'question', questionId, withdrawAir)),

    'questions.edit': {
      ...looking<'questions.edit', ReadTexts>(
        ({ questionId, text, reviewed = false }) => readNames([text], reviewed || !isOnShow(questionId)),
        ({ questionId, text, ...input }, call, { mayName }) =>
          change(call, 'question', questionId, (question) =>
            editQuestion(question, text, moverOf(call, input, mayName), boxesOf(questionId)),
          ),
      ),
      tell: tellVersion,
    },

    'questions.restoreText': {
      ...looking<'questions.restoreText', ReadTexts>(
        ({ questionId, reviewed = false }) =>
          readNames([wordsOf(questionId)?.original], reviewed || !isOnShow(questionId)),
        ({ questionId, ...input }, call, { mayName }) =>
          change(call, 'question', questionId, (question) =>
            restoreText(question, moverOf(call, input, mayName), boxesOf(questionId)),
          ),
      ),
      tell: tellVersion,
    },

    'questions.mask': {
      ...looking<'questions.mask', ReadTexts>(
        ({ questionId }) => readNames([wordsOf(questionId)?.text], false),
        ({ questionId, ranges, version }, { writing, caller }, { masksOf }) => {
          const question = writing.state('question', questionId)
          const editor = { seen: version, ...moderatorOf(caller) }
          const decision = maskQuestion(question, ranges, editor, { ...boxesOf(questionId), masksOf })
          if (!decision.ok) return decision
          if (question.state !== 'safeguarding') sealOriginal(writing, questionId, safeguarding)
          return append(
            writing,
            decision.value.map((event) => [questionId, event]),
          )
        },
      ),
      tell: tellVersion,
    },

    'questions.merge': {
      ...storing<'questions.merge'>((input, { writing, caller }) => {
        const questionOf = (id: string) => standingQuestion(writing, id)
        const facts = { questionOf, familyOf: (id: string) => book.family(id), ...moderatorOf(caller) }
        const decision = mergeQuestions(input, facts)
        return decision.ok ? append(writing, decision.value) : decision
      }),
      tell: (refusal, { into }, states) => tellVersion(refusal, { questionId: into }, states),
    },

    'questions.unmerge': storing(({ questionId }, { writing, caller }) => {
      const decision = unmergeQuestion(questionId, writing.state('question', questionId), moderatorOf(caller))
      return decision.ok ? append(writing, decision.value) : decision
    }),

    'questions.label': storing(({ questionId, labels }, call) =>
      change(call, 'question', questionId, (question) => labelQuestion(question, labels, moderatorOf(call.caller))),
    ),
    'questions.claim': storing(({ questionId }, call) =>
      change(call, 'question', questionId, (question) => claimQuestion(question, moderatorOf(call.caller))),
    ),
    'questions.release': storing(({ questionId }, call) => change(call, 'question', questionId, releaseQuestion)),

    'questions.upvote': storing(({ questionId }, { writing, caller: { device } }) => {
      const question = writing.state('question', questionId)
      const isPublic = device !== undefined && book.isPublic(questionId, question)
      const id = `${questionId}/${device?.voter ?? ''}`
      const decision = upvoteQuestion(writing.state('question-vote', id), { isPublic, erased: question.erased })
      if (!decision.ok) return decision
      if (decision.value) writing.append('question-vote', id, decision.value)
      return accept({})
    }),

    'questions.pause': storing(({ sessionId }, call) => openOrClose(call, sessionId, 'paused')),
    'questions.resume': storing(({ sessionId }, call) => openOrClose(call, sessionId, 'open')),

    'questions.withdrawDevice': storing(({ questionId }, { writing, caller }) => {
      const questionOf = (id: string) => writing.state('question', id)
      const all = (ids: Iterable<string>) => [...ids].map((id) => [id, questionOf(id)] as const)
      const decision = withdrawAuthor(questionId, questionOf(questionId), moderatorOf(caller), {
        ofAuthor: (deviceId) => all(book.ofDevice(deviceId)),
        partsOf: (id) => all(book.parts(id)),
      })
      if (!decision.ok) return decision
      append(writing, decision.value)
      return accept({ withdrawn: decision.value.filter(([, { type }]) => type === 'QuestionMoved').length })
    }),

    'questions.check': storing(({ questionId }, call) => change(call, 'question', questionId, checkQuestion)),

    'questions.referentSaw': storing(({ questionId, where }, call) =>
      change(call, 'question', questionId, (question) => referentSaw(question, where)),
    ),
    'questions.referentDone': storing(({ questionId, note }, call) =>
      change(call, 'question', questionId, (question) => referentDone(question, note, boxesOf(questionId))),
    ),
    'questions.reply': storing(({ questionId, text }, call) => {
      const author = { deviceId: call.caller.device?.deviceId ?? null, seal: boxesOf(questionId).seal }
      return change(call, 'question', questionId, (question) => replyToReferent(question, text, author))
    }),
  }
}

const moderatorOf = ({ role, label }: Caller) => ({ isReferent: role === 'referent', by: label })

/** A refusal of a stale version contains the present version. */
function tellVersion(refusal: string, { questionId }: { readonly questionId: string }, states: States) {
  return refusal === 'stale' ? { version: states.state('question', questionId).version } : {}
}

function append(writing: Writing, events: EventsByQuestion) {
  for (const [questionId, event] of events) writing.append('question', questionId, event)
  return accept({})
}

/** Questions merged into an alert go to the referent as separate questions: each has an author who needs an answer. */
function giveParts(
  writing: Writing,
  parts: readonly string[],
  by: string,
  safeguarding: Pick<Safeguarding, 'boxesOf'>,
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

function openOrClose(
  { writing }: Call,
  sessionId: string,
  to: 'paused' | 'open',
): Result<Record<string, never>, 'unknown-session'> {
  const isSession = writing.state('session', sessionId).settings !== null
  const decision = setQuestions(writing.state('audience-session', sessionId), to, isSession)
  if (!decision.ok) return decision
  if (decision.value) writing.append('audience-session', sessionId, decision.value)
  return accept({})
}
