import { z } from 'zod'
import { problemOf } from '../../../shared/contract/problem.ts'
import { id } from '../../../shared/contract/shapes.ts'
import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { mostBoxes } from '../../../shared/domain/badges/print-batch.ts'
import type { PrintJobState, PrintJobStatus } from '../../../shared/domain/badges/print-job.ts'
import { languages, type PerLanguage } from '../../../shared/kernel/language.ts'
import { noteExport } from '../attendees/note-export.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { Catalog } from '../catalog.ts'
import { invalidField } from '../commands/problems.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type ApiDeps, requireRole } from '../server/api-routes.ts'
import { type HttpServer, sendProblem } from '../server/http-server.ts'
import type { BadgeBook } from './badge-book.ts'
import { badgeContentOf } from './badge-drawing.ts'
import { boxAt } from './batch-progress.ts'
import { badgeFileName } from './drivers/driver.ts'
import { RenderError } from './render/render-error.ts'
import type { BadgeRenderer } from './render/renderer.ts'
import { sheetLayouts } from './render/sheet-layout.ts'
import type { TemplateBook } from './template/template-book.ts'

const query = z.object({
  batch: id,
  /** From 1. */
  box: z.coerce.number().int().min(1).max(mostBoxes),
  layout: z.enum(sheetLayouts).default('marks'),
  lang: z.enum(languages).default('fr'),
})

const boxWords: PerLanguage<string> = { fr: 'Carton', en: 'Box' }

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: Pick<BadgeBook, 'ofBatch'>
  readonly templates: Pick<TemplateBook, 'choices'>
  /** Its own: a box takes seconds to draw, and no badge of a desk may wait behind it. */
  readonly renderer: Pick<BadgeRenderer, 'render'>
}

/** Serves one box of a batch as a PDF to be cut. The badges are those of the batch's jobs, so that their codes hold. */
export function addBoxSheetsRoute(app: HttpServer, api: ApiDeps, deps: Deps): void {
  const { log, catalog, badges, templates, renderer } = deps

  function badgesOf(batchId: string, box: number, boxSize: number) {
    const jobs = new Map<number, PrintJobState>()
    for (const [, job] of badges.ofBatch(batchId)) {
      const { batch, attendeeId = '' } = job.request ?? {}
      if (!batch || boxAt(batch.place, boxSize) !== box - 1 || isWithoutBadge.has(job.status)) continue
      const attendee = log.streams.state('attendee', attendeeId)
      // The substitute's badge has the place.
      if (isThere(attendee) && substituteOf(log.streams, attendeeId, attendee) === null) jobs.set(batch.place, job)
    }
    const inOrder = [...jobs].sort(([one], [other]) => one - other)
    return inOrder.map(([, job]) => badgeContentOf(log, catalog, job))
  }

  app.get('/api/v1/export/badge-sheets', async (request, reply) => {
    const caller = requireRole(api, 'pilot', request, reply)
    if (!caller) return reply
    const asked = query.safeParse(request.query)
    if (!asked.success) {
      const field = String(asked.error.issues[0]?.path[0] ?? '')
      return sendProblem(reply, invalidField(field, 'Cette valeur n’est pas possible.', 'This value is not possible.'))
    }
    const { batch, box, layout, lang } = asked.data
    const { plan, boxes } = catalog.get('print-batch', batch)
    const label = catalog.get('printer', plan?.printerId ?? '').settings?.label
    const name = boxes[box - 1]?.label
    if (!plan || !label || name === undefined) return sendProblem(reply, problemOf('unknown-batch', 404))
    const drawn = badgesOf(batch, box, plan.boxSize)
    if (drawn.length === 0) return sendProblem(reply, problemOf('nobody-to-print', 409))
    await noteExport(log, caller.label, 'badge-sheets')
    try {
      const title = `${boxWords[lang]} ${name}`
      const job = { format: 'sheets', badges: drawn, label, layout, title, templates: templates.choices() } as const
      const file = badgeFileName(layout, { box, label: name, place: drawn.length })
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(Buffer.from(await renderer.render(job)))
    } catch (error) {
      if (error instanceof RenderError) return sendProblem(reply, problemOf(error.key, 409))
      throw error
    }
  })
}

/** Their badge does not lie in the box. */
const isWithoutBadge: ReadonlySet<PrintJobStatus> = new Set(['failed', 'cancelled'])
