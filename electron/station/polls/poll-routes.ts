import type { EventLog } from '../event-log/event-log.ts'
import type { ApiDeps } from '../server/api-routes.ts'
import { addAudienceExport } from '../server/audience-export.ts'
import type { HttpServer } from '../server/http-server.ts'
import { pollsTable } from './poll-export.ts'
import type { Polls } from './polls.ts'

/** What the polls came to, as a file: it names nobody, and no phone. */
export function addPollRoutes(
  app: HttpServer,
  deps: ApiDeps,
  log: EventLog,
  { exported }: Pick<Polls, 'exported'>,
): void {
  addAudienceExport(app, deps, log, { name: 'polls', file: 'sondages', exported, table: pollsTable })
}
