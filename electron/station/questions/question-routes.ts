import type { EventLog } from '../event-log/event-log.ts'
import type { ApiDeps } from '../server/api-routes.ts'
import { addAudienceExport } from '../server/audience-export.ts'
import type { HttpServer } from '../server/http-server.ts'
import { type ExportedQuestion, questionsTable } from './question-export.ts'

/** The questions as a file, without phones and without questions that are with the referent. */
export function addQuestionRoutes(
  app: HttpServer,
  deps: ApiDeps,
  log: EventLog,
  exported: (sessionId: string | undefined) => Promise<readonly ExportedQuestion[]>,
): void {
  addAudienceExport(app, deps, log, { name: 'questions', file: 'questions', exported, table: questionsTable })
}
