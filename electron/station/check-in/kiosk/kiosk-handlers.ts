import type { kioskCommands } from '../../../../shared/contract/kiosk.ts'
import { cellsOf, isThere } from '../../../../shared/domain/attendees/attendee-stream.ts'
import { answerKiosk, callDesk } from '../../../../shared/domain/check-in/kiosk.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import type { Catalog } from '../../catalog.ts'
import { answering, type Call, change, type HandlersOf, looking, storing } from '../../commands/handler.ts'
import type { Days } from '../../event/today.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { placeOf } from '../admissions.ts'
import type { CodeCheck, PilotCode } from '../pilot-code.ts'
import type { Undoing } from '../undoing.ts'
import { kioskPassage } from './kiosk-passage.ts'
import type { AtKiosk, KioskStanding } from './kiosk-standing.ts'

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly atKiosk: AtKiosk
  readonly undoing: Undoing
  readonly pilotCode: PilotCode
  /** Whether a badge would come out of this printer now, as far as this station knows. */
  readonly canPrint: (printerId: string | null) => boolean
}

/** The stored answer of a look: an id, never a name. */
type Look = Pick<KioskStanding, 'answer'> & { readonly attendeeId?: string }

/** Stored with the undoing, as the reason that a desk reads. */
const notMe = 'Borne : « pas moi »'

export function createKioskHandlers(deps: Deps): HandlersOf<keyof typeof kioskCommands> {
  const { log, catalog, days, atKiosk, undoing, pilotCode, canPrint } = deps

  /** Returns the id of the call, or of the one that is open already. */
  function call(why: Parameters<typeof callDesk>[1], { writing, caller, commandId, givenAt }: Call): string {
    const at = givenAt < writing.now ? { at: givenAt } : {}
    const decision = writing.decide('kiosk', caller.accessId ?? '', (state) => callDesk(state, { ...why, ...at }))
    return decision.ok ? commandId : decision.refusal.callId
  }

  return {
    'kiosk.look': answering<'kiosk.look', Look>(
      ({ code }, asked) => {
        const place = placeOf(days, asked, 'entrance', undefined)
        if (!place.ok) throw new Error('the entrance is a place on every day')
        const standing = atKiosk(code, place.value, asked)
        if (!('attendeeId' in standing)) return accept({ answer: standing.answer })
        const { attendeeId } = standing
        const { printerId } = catalog.get('kiosk', asked.caller.accessId ?? '').settings
        if (standing.answer === 'welcome' && canPrint(printerId)) return accept({ answer: 'welcome', attendeeId })
        call({ why: 'sent', attendeeId, verdict: standing.answer === 'desk' ? standing.reason : 'no-printer' }, asked)
        return accept({ answer: 'desk' })
      },
      ({ answer, attendeeId }, _, states) => {
        const attendee = attendeeId === undefined ? undefined : states.state('attendee', attendeeId)
        return { answer, ...(attendee && isThere(attendee) && { firstName: cellsOf(attendee).firstName }) }
      },
    ),

    'kiosk.call': storing<'kiosk.call'>(({ why, scanId }, asked) => {
      const { writing } = asked
      if (scanId === undefined) return accept({ callId: call({ why }, asked) })
      const { attendeeId, place, admissionIds, printJobId } = kioskPassage(log, scanId, asked.caller) ?? {}
      if (attendeeId === undefined || !place) return refuse('unknown-passage')
      // Refused if a desk has undone it already: the badge is void then, and the desk is called all the same.
      if (why === 'not-me')
        undoing.undoIn(writing, attendeeId, place, { reason: notMe, admissionIds, voidBadges: true })
      if (why === 'printer' && printJobId !== undefined) {
        const { status } = writing.state('print-job', printJobId)
        if (status === 'queued' || status === 'failed')
          writing.append('print-job', printJobId, { type: 'PrintJobCancelled' })
      }
      return accept({ callId: call({ why, attendeeId }, asked) })
    }),

    'kiosk.answerCall': storing<'kiosk.answerCall'>(({ accessId, callId }, asked) =>
      change(asked, 'kiosk', accessId, (state) => answerKiosk(state, callId)),
    ),

    'kiosk.direct': storing<'kiosk.direct'>(({ accessId, ...settings }, { writing }) => {
      if (catalog.get('access', accessId).grant?.role !== 'kiosk') return refuse('unknown-access')
      const { printerId, deskId } = settings
      const printer = printerId === null ? undefined : writing.state('printer', printerId)
      if (printer && (printer.settings === null || printer.removed)) return refuse('unknown-printer')
      if (deskId !== null && writing.state('station', deskId).pairing === null && deskId !== log.identity.stationId)
        return refuse('unknown-station')
      writing.append('kiosk', accessId, { type: 'KioskDirected', ...settings })
      return accept({})
    }),

    'kiosk.unlock': looking<'kiosk.unlock', CodeCheck>(
      ({ pilotCode: code }, _, caller) => pilotCode.check(code, caller),
      (_, __, check) => (check.ok ? accept({}) : check),
    ),
  }
}
