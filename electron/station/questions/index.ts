import { audienceSettingsId } from '../../../shared/domain/questions/audience-settings.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import { createSafeguarding } from '../safeguarding/safeguarding.ts'
import type { ScreenVisibilityOf } from '../show/stage/screen-visibility.ts'
import type { Screens } from '../show/stage/screens.ts'
import { createQuestionAir } from './question-air.ts'
import { createQuestionBook } from './question-book.ts'
import { exportedQuestions } from './question-export.ts'
import { createQuestionHandlers } from './question-handlers.ts'
import { addQuestionRoutes } from './question-routes.ts'
import { createQuestionRows } from './question-rows.ts'
import { createQuestionViews } from './question-views.ts'
import { createTextReader } from './texts/text-reader.ts'

export type Questions = ReturnType<typeof createQuestions>

/**
 * Questions and the decisions on them, at the venue and in the cloud.
 * @param textWorker the entry of the thread that reads texts; if absent, it runs from source
 */
export function createQuestions({ log, catalog }: Pick<Kit, 'log' | 'catalog'>, textWorker: URL | undefined) {
  const book = createQuestionBook(log)
  const reader = createTextReader({ workerUrl: textWorker })
  const safeguarding = createSafeguarding(log)
  const heldWords = () => catalog.get('audience-settings', audienceSettingsId).heldWords
  return {
    book,
    reader,
    safeguarding,
    /** The event's list of words that hold a question back. */
    heldWords,
    handlers: createQuestionHandlers(log, book, reader, heldWords, safeguarding),
    projections: [book],
    committed: book.committed,
    close: reader.close,
  } satisfies FeatureWithExports
}

/** The moderators' desk at the venue: lists of questions, and the display of questions on a room's screens. */
export function createQuestionDesk(
  { log, catalog, touch, onError }: Kit,
  questions: Questions,
  { screens, screenVisibility }: { screens: Screens; screenVisibility: ScreenVisibilityOf },
) {
  const { book, reader, heldWords, safeguarding } = questions
  const rows = createQuestionRows(book, reader, heldWords, safeguarding, () => touch('question'), onError)
  const air = createQuestionAir({ log, catalog, book, screenVisibility, onError })
  screens.onPainted(({ kind, id, version }, _, isForHall) => {
    if (kind === 'question' && id !== null && isForHall) air.painted(id, version)
  })
  return {
    air,
    views: createQuestionViews(catalog, book, rows, air, safeguarding),
    projections: [air],
    routes: (app, api) =>
      addQuestionRoutes(app, api, log, (sessionId) => exportedQuestions(catalog, book, rows, reader, sessionId)),
  } satisfies FeatureWithExports
}
