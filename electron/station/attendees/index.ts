import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import type { ProgrammeImport } from '../programme/programme-import.ts'
import { addImportRoutes } from '../server/import-routes.ts'
import { addOperatorRoutes } from '../server/operator-routes.ts'
import { createAttendeeHandlers } from './attendee-handlers.ts'
import { createAttendeeViews } from './attendee-views.ts'
import { createImportRunner } from './import-runner.ts'
import { createImportUndo } from './import-undo.ts'
import { createMergeHandlers } from './merge-handlers.ts'

/** @param needs `importWorker`: the entry of the thread that reads files; if absent, it runs from source */
export function createAttendees(
  { log, catalog, days, touch, onError }: Kit,
  { people, programme, importWorker }: { people: People; programme: ProgrammeImport; importWorker: URL | undefined },
) {
  const { mergedPeople, directory, badges } = people
  const imports = createImportRunner({
    log,
    catalog,
    days,
    people,
    workerUrl: importWorker,
    onProgress: () => touch('import-progress'),
  })
  const undo = createImportUndo({ log, badges, mergedPeople, imports, onError })
  return {
    imports,
    handlers: {
      ...createAttendeeHandlers(log, imports, mergedPeople),
      ...createMergeHandlers(mergedPeople),
      'imports.undo': undo.handler,
    },
    views: {
      ...createAttendeeViews({ log, catalog, days, directory, badges, imports, mergedPeople }),
      'imports.last': { topics: ['import'], value: undo.lastImport },
    },
    routes(app, api): void {
      addImportRoutes(app, api, imports, programme)
      addOperatorRoutes(app, api, log, catalog, mergedPeople, people.everybody)
    },
    stop: () => void imports.cancel(),
  } satisfies FeatureWithExports
}
