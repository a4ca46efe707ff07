import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import type { PrintMessage } from '../../../shared/domain/badges/print-messages.ts'
import type { PrinterSettings } from '../../../shared/domain/badges/printer.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { badgeCodeOf, specimenCodeOf } from '../keys/people-codes.ts'
import type { PrinterDriver } from './drivers/driver.ts'
import type { BadgeContent } from './render/badge-content.ts'
import { RenderError } from './render/render-error.ts'
import type { BadgeJob } from './render/render-protocol.ts'
import type { BadgeRenderer } from './render/renderer.ts'
import type { TemplateBook } from './template/template-book.ts'

/** A badge that is drawn while another one prints. */
export interface DrawnAhead {
  readonly drawing: BadgeJob
  readonly bytes: Promise<Uint8Array>
}

/** What the badge of a print job shows. */
export function badgeContentOf(log: EventLog, catalog: Catalog, { request }: PrintJobState): BadgeContent {
  const { attendeeId = '', version = 0, specimen = false, codeKey } = request ?? {}
  const { firstName, lastName, organisation, category, firstNameOnly } = cellsOf(
    log.streams.state('attendee', attendeeId),
  )
  return {
    firstName,
    lastName,
    organisation,
    firstNameOnly,
    specimen,
    part: category === 'participant' ? null : category,
    code: specimen ? specimenCodeOf(log, attendeeId) : badgeCodeOf(log, attendeeId, version, codeKey),
    eventName: catalog.event().name,
  }
}

/** The organiser changes a label on which no badge fits, or the station stops meanwhile. */
const noBugs: ReadonlySet<string> = new Set(['label-unusable', 'code-too-long', 'renderer-closed'])

/** The pictures of print jobs. */
export function createBadgeDrawing(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly templates: TemplateBook
  readonly renderer: BadgeRenderer
  readonly onError: (error: unknown) => void
}) {
  const { log, catalog, templates, renderer, onError } = deps

  return {
    drawingOf: (job: PrintJobState, { format }: PrinterDriver, { label }: PrinterSettings): BadgeJob => ({
      format,
      label,
      badge: badgeContentOf(log, catalog, job),
      templates: templates.choices(),
    }),

    ahead(drawing: BadgeJob): DrawnAhead {
      const bytes = renderer.render(drawing)
      // `draw` learns of the error.
      bytes.catch(() => {})
      return { drawing, bytes }
    },

    /** The bytes for the driver: those drawn ahead, unless something that they show has changed since. */
    async draw(
      drawing: BadgeJob,
      ahead: DrawnAhead | null,
    ): Promise<{ readonly bytes: Uint8Array } | { readonly message: PrintMessage }> {
      try {
        const isDrawn = ahead !== null && isSameDrawing(ahead.drawing, drawing)
        return { bytes: await (isDrawn ? ahead.bytes : renderer.render(drawing)) }
      } catch (error) {
        const key = error instanceof RenderError ? error.key : 'render-failed'
        if (!noBugs.has(key)) onError(error)
        return { message: key }
      }
    },
  }
}

/** The organiser's choices are the same objects until somebody changes them, so no logo is compared byte by byte. */
function isSameDrawing({ templates: before, ...one }: BadgeJob, { templates: after, ...other }: BadgeJob): boolean {
  const isChosenAlike = before?.a6 === after?.a6 && before?.['80x50'] === after?.['80x50']
  return isChosenAlike && JSON.stringify(one) === JSON.stringify(other)
}
