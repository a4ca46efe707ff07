import { languages } from '../../../shared/kernel/language.ts'
import { registrationsCsv } from '../attendees/export.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { noteExport } from '../attendees/note-export.ts'
import type { Catalog } from '../catalog.ts'
import { invalidField } from '../commands/problems.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { verifyLog } from '../event-log/verify.ts'
import { type ApiDeps, requireRole } from './api-routes.ts'
import { type HttpServer, sendProblem } from './http-server.ts'

/** Exports and checks of a station, for the pilot. */
export function addOperatorRoutes(
  app: HttpServer,
  deps: ApiDeps,
  log: EventLog,
  catalog: Catalog,
  mergedPeople: MergedPeople,
  /** The ids of all people, by name. */
  everybody: () => Promise<readonly string[]>,
): void {
  app.get('/api/v1/verify', async (request, reply) => {
    if (!requireRole(deps, 'pilot', request, reply)) return reply
    const steps = verifyLog(log)
    for (;;) {
      const step = steps.next()
      if (step.done) return reply.send(step.value)
      // A station continues to serve scans while it verifies itself.
      await new Promise(setImmediate)
    }
  })

  app.get('/api/v1/export/attendees', async (request, reply) => {
    const caller = requireRole(deps, 'pilot', request, reply)
    if (!caller) return reply
    const { lang = 'fr' } = request.query as { lang?: string }
    const language = languages.find((one) => one === lang)
    if (!language) return sendProblem(reply, badLanguage)
    await noteExport(log, caller.label, 'attendees')
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="participants.csv"')
      .send(registrationsCsv(log, catalog, mergedPeople, await everybody(), language))
  })
}

const badLanguage = invalidField('lang', 'Valeurs possibles : fr, en.', 'Possible values: fr, en.')
