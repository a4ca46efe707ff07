import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { createBadgeViews } from './badge-views.ts'
import { createBatchRunner } from './batch-runner.ts'
import { addBoxSheetsRoute } from './box-sheets.ts'
import { createBadgeHandlers } from './handlers/badge-handlers.ts'
import { createJobExpiry } from './job-expiry.ts'
import { createJobHolders } from './job-holder.ts'
import { createNeedlessJobs } from './needless-jobs.ts'
import { createPrintQueue } from './print-queue.ts'
import { printerOwnerOf } from './printer-owner.ts'
import { badgesInSource, createBadgeRenderer } from './render/renderer.ts'
import { createWrittenNames } from './render/written-names.ts'
import { createPreviews } from './template/previews.ts'
import { createTemplateBook } from './template/template-book.ts'
import { createTemplateHandlers } from './template/template-handlers.ts'
import { createTemplateViews } from './template/template-views.ts'

/** A box of 500 badges is drawn in half a minute by a slow laptop. */
const mostForBoxMs = 120_000

export type Badges = ReturnType<typeof createBadges>

/** @param needs folders and the entry of the thread that draws; from source where absent */
export function createBadges(
  { log, catalog, touch, onError, link }: Kit,
  needs: {
    readonly people: People
    /** Where the database is: no printer writes its files there. */
    readonly dataFolder: string
    readonly badgesFolder: string | undefined
    readonly fontsFolder: string
    readonly renderWorker: URL | undefined
  },
) {
  const { badges, mergedPeople, filled } = needs.people
  const badgesFolder = needs.badgesFolder ?? badgesInSource()
  const renderer = createBadgeRenderer({
    badgesFolder,
    fontsFolder: needs.fontsFolder,
    ...(needs.renderWorker && { workerUrl: needs.renderWorker }),
  })
  const sheetRenderer = createBadgeRenderer({
    badgesFolder,
    fontsFolder: needs.fontsFolder,
    timeoutMs: mostForBoxMs,
    waitingLimit: 4,
    ...(needs.renderWorker && { workerUrl: needs.renderWorker }),
  })
  const templates = createTemplateBook(catalog, badgesFolder)
  const previews = createPreviews(renderer, () => touch('badge-preview'))
  const queue = createPrintQueue({
    log,
    catalog,
    badges,
    templates,
    renderer,
    onError,
    isThere: link.isThere,
    onState: () => touch('printer-state'),
  })
  const batches = createBatchRunner({ log, catalog, badges, mergedPeople, onError })
  const needless = createNeedlessJobs({ log, catalog, badges, onError })
  const expiry = createJobExpiry({ log, catalog, badges, onError })
  const holders = createJobHolders(log, catalog, badges)
  let resumed = Promise.resolve()

  return {
    /** A forwarded command waits for what its sender knew of the print job. */
    arrived: holders.arrived,
    printerState: queue.stateOf,
    /** Resolves when what waited for a printer goes on. */
    resumed: (): Promise<void> => resumed,
    handlers: {
      ...createBadgeHandlers({ log, catalog, badges, mergedPeople, dataFolder: needs.dataFolder }),
      ...createTemplateHandlers({ catalog, templates, renderer, queue }),
    },
    views: {
      ...createBadgeViews({
        log,
        catalog,
        badges,
        mergedPeople,
        queue,
        holders,
        isThere: link.isThere,
        isWritten: createWrittenNames(needs.fontsFolder),
      }),
      ...createTemplateViews(templates, previews),
    },
    routes(app, api): void {
      addBoxSheetsRoute(app, api, { log, catalog, badges, templates, renderer: sheetRenderer })
    },
    projections: [queue, batches, needless, expiry],
    owners: { printer: { of: (_, input) => printerOwnerOf(catalog, input) }, 'print-job': holders },
    start(): void {
      resumed = filled().then(async () => {
        expiry.resume()
        await queue.resume(link.caughtUp())
        batches.resume()
        needless.resume()
      })
      resumed.catch(onError)
    },
    async close(): Promise<void> {
      await resumed.catch(() => {})
      batches.end()
      needless.end()
      expiry.end()
      await Promise.all([queue.close(), sheetRenderer.close()])
    },
  } satisfies FeatureWithExports
}
