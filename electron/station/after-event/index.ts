import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { createAfterEventHandlers } from './after-event-handlers.ts'
import { addAfterEventRoutes } from './after-event-routes.ts'
import { createAfterEventView } from './after-event-view.ts'

/** Lists, certificates, the archive and the purges, once the event is over. */
export function createAfterEvent(
  { log, catalog, days }: Kit,
  needs: {
    readonly people: People
    readonly book: QuestionBook
    readonly fontsFolder: string
    readonly version: string
    readonly stations: () => readonly ViewRow<'stations'>[]
  },
) {
  const { mergedPeople, directory, badges, everybody } = needs.people
  const { fontsFolder, version, stations } = needs
  return {
    handlers: createAfterEventHandlers({
      catalog,
      days,
      mergedPeople,
      recorded: () => log.streams.ids('attendee', '', Number.MAX_SAFE_INTEGER),
    }),
    views: createAfterEventView({
      log,
      catalog,
      mergedPeople,
      days,
      stations,
      questions: needs.book,
      shown: directory.byName,
    }),
    routes: (app, api) =>
      addAfterEventRoutes(app, api, {
        log,
        catalog,
        mergedPeople,
        everybody,
        days,
        badges,
        fontsFolder,
        version,
        stations,
      }),
  } satisfies FeatureWithExports
}
