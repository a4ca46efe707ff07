import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { ScreenVisibilityOf } from '../show/stage/screen-visibility.ts'
import type { QuestionBook } from './question-book.ts'

type OnStage = ViewValue<'stage'>['question']
type Asked = NonNullable<ViewValue<'stage'>['questions']>['asked']
type Air = ViewValue<'questionDesk'>['air']
type Shown = readonly [questionId: string, question: QuestionState]

export type QuestionAir = ReturnType<typeof createQuestionAir>

/**
 * Shows a question on its room's screens: a moderator requests it, a page paints it, and the page's report puts it on
 * air. A question is on air because it was painted, never because it was requested.
 */
export function createQuestionAir(deps: {
  log: EventLog
  catalog: Catalog
  book: QuestionBook
  screenVisibility: ScreenVisibilityOf
  onError: (error: unknown) => void
}) {
  const { log, catalog, book, screenVisibility, onError } = deps
  const self = log.identity.stationId
  const roomOf = ({ asked }: QuestionState) => catalog.get('session', asked?.sessionId ?? '').settings?.roomId ?? null

  /** Of the questions that were requested or are on air and match `isIn`, the one with the latest request. */
  function latest(isIn: (question: QuestionState) => boolean): Shown | null {
    const all = [...book.atTheAir()].flatMap((id): Shown[] => {
      const question = book.get(id)
      return question && isIn(question) && book.isPublic(id, question) ? [[id, question]] : []
    })
    const word = ([, { airAsked, since }]: Shown) => airAsked ?? since
    return all.toSorted((one, other) => word(other) - word(one))[0] ?? null
  }

  function shownIn(roomId: string): Shown | null {
    const isHeld = catalog.get('stage', roomId).questions === 'held'
    return latest((question) => roomOf(question) === roomId && (!isHeld || question.state === 'on-air'))
  }

  /**
   * The questions of a session that screens have shown, each from the last time it was painted until it was taken off.
   */
  function shownOf(sessionId: string): { from: number; to: number | null; text: string }[] {
    return [...book.ofSession(sessionId)].flatMap((id) => {
      const question = book.get(id)
      if (!question || question.onAirAt === null || !book.isPublic(id, question)) return []
      const to = question.state === 'on-air' ? null : question.since
      return [{ from: question.onAirAt, to, text: wordsOf(question) }]
    })
  }

  const isOurs = (): boolean => {
    const hub = catalog.get('hub', hubStreamId).stationId
    return hub === null || hub === self
  }

  return {
    /** What the pages of a room show. */
    onStage(roomId: string): OnStage {
      const shown = shownIn(roomId)
      if (!shown) return null
      const [id, question] = shown
      const version = paintedVersionOf(question)
      return { id, version, text: wordsOf(question), origin: question.asked?.origin ?? 'room' }
    },

    /** When what the pages of a room show was requested, or came on air. Null: they show none. */
    askedAt(roomId: string): number | null {
      const shown = shownIn(roomId)
      return shown && (shown[1].airAsked ?? shown[1].since)
    },

    /** The question that moderators request in a room, whether or not the booth allows it. For the booth. */
    askedIn(roomId: string): Asked {
      const asked = latest((question) => question.airAsked !== null && roomOf(question) === roomId)
      if (!asked) return null
      const [id, question] = asked
      const { asked: first, changedBy, airAsked } = question
      return { id, text: wordsOf(question), origin: first?.origin ?? 'room', by: changedBy, at: iso(airAsked ?? 0) }
    },

    /** The questions that a room's screens have shown. */
    shownBefore: (roomId: string) =>
      book
        .sessions()
        .filter((sessionId) => catalog.get('session', sessionId).settings?.roomId === roomId)
        .flatMap(shownOf),
    /** The questions of a session that screens have shown. */
    shownOf,

    /** The state of the air for the moderators of a session. */
    ofSession(sessionId: string): Air {
      const shown = latest(({ asked }) => asked?.sessionId === sessionId)
      if (!shown) return null
      const [questionId, question] = shown
      const roomId = roomOf(question) ?? ''
      const seen = screenVisibility('question', questionId, roomId)
      const state = () => {
        if (seen.state === 'unknown' || question.state === 'on-air') return seen.state
        return shownIn(roomId)?.[0] === questionId ? 'asked' : 'held'
      }
      return { questionId, state: state(), screens: seen.screens }
    },

    /**
     * A page reports that it has painted a question. If the question was requested and the text is current, it is on
     * air.
     */
    painted(questionId: string, version: number): void {
      const isAsked = ({ airAsked, textVersion }: QuestionState) => airAsked !== null && version >= textVersion
      const question = book.get(questionId)
      if (!question || !isAsked(question) || !book.isPublic(questionId, question)) return
      log
        .note('screen', (writing) => {
          const now = writing.state('question', questionId)
          if (isAsked(now) && book.isPublic(questionId, now))
            writing.append('question', questionId, { type: 'QuestionOnAir' })
        })
        .catch(onError)
    },

    /** Only one question is on air in a session: a new one replaces the earlier one. The hub alone writes this. */
    apply({ kind, id, before: was, after: is }: Change): void {
      if (kind !== 'question' || !isOurs()) return
      if (is.state !== 'on-air' || was.state === 'on-air') return
      const others = [...book.atTheAir()].filter((other) => {
        const question = book.get(other)
        return other !== id && question?.state === 'on-air' && question.asked?.sessionId === is.asked?.sessionId
      })
      if (others.length === 0) return
      log
        .note('station', (writing) => {
          for (const other of others) {
            const { state, version, textFrom } = writing.state('question', other)
            if (state !== 'on-air') continue
            const of = textFrom ?? undefined
            writing.append('question', other, { type: 'QuestionMoved', to: 'answered', seen: version, by: null, of })
          }
        })
        .catch(onError)
    },
  }
}

/** A booth's station has only the words that the hub has shown. */
const wordsOf = ({ text, shown }: QuestionState): string => text ?? shown ?? ''

/** A page that paints words which have been edited meanwhile reports their older version, which confirms nothing. */
const paintedVersionOf = ({ text, version, textVersion, shownVersion }: QuestionState): number =>
  text !== null || shownVersion >= textVersion ? version : shownVersion
