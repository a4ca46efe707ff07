import { Readable } from 'node:stream'
import { cellsOf, isKnown } from '../../../shared/domain/attendees/attendee-stream.ts'
import { csvLine } from '../../../shared/kernel/csv-line.ts'
import { noteExport } from '../attendees/note-export.ts'
import { invalidField } from '../commands/problems.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type ApiDeps, requireRole } from '../server/api-routes.ts'
import { type HttpServer, sendProblem } from '../server/http-server.ts'
import type { PersonalLinks } from './remote-views.ts'

const headings = ['Code', 'Nom', 'Prénom', 'Courriel', 'Organisation', 'Lien personnel']
const peoplePerChunk = 200

/**
 * Personal links as a file for the organiser to mail: for all remote people, or for one move. Each link opens one
 * person's access, so only the pilot may export them, and the journal records it.
 */
export function addLinkRoutes(app: HttpServer, deps: ApiDeps, log: EventLog, linkOf: PersonalLinks): void {
  app.get('/api/v1/export/remote-links', async (request, reply) => {
    const caller = requireRole(deps, 'pilot', request, reply)
    if (!caller) return reply
    const { move } = request.query as { move?: unknown }
    if (move !== undefined && (typeof move !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/.test(move)))
      return sendProblem(reply, badMove)
    const ids =
      move === undefined
        ? [...log.streams.all('attendee')].map(([id]) => id)
        : log.streams.state('remote-move', move).people.map(({ attendeeId }) => attendeeId)
    await noteExport(log, caller.label, 'remote-links')
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="liens-a-distance.csv"')
      .send(Readable.from(linesOf(log, ids, linkOf)))
  })
}

async function* linesOf(log: EventLog, ids: readonly string[], linkOf: PersonalLinks) {
  yield `\uFEFF${csvLine(headings)}`
  for (let at = 0; at < ids.length; at += peoplePerChunk) {
    yield ids
      .slice(at, at + peoplePerChunk)
      .map((id) => {
        const attendee = log.streams.state('attendee', id)
        const url = isKnown(attendee) ? linkOf(id, attendee) : null
        if (url === null) return ''
        const { code, lastName, firstName, email, organisation } = cellsOf(attendee)
        return csvLine([code, lastName, firstName, email, organisation, url])
      })
      .join('')
    await new Promise(setImmediate)
  }
}

const badMove = invalidField('move', 'Ce déplacement est inconnu.', 'This move is unknown.')
