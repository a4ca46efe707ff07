import type { kioskCommands } from '../../../../shared/contract/kiosk.ts'
import { cellsOf, isThere } from '../../../../shared/domain/attendees/attendee-stream.ts'
import { answerKiosk, callDesk } from '../../../../shared/domain/check-in/kiosk.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import type { Catalog } from '../../catalog.ts'
import { answering, type Call, change, done, type HandlersOf } from '../../commands/handler.ts'
import type { Days } from '../../event/today.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { placeOf } from '../admissions.ts'
import type { CodeCheck, PilotCode } from '../pilot-code.ts'
import type { StoredVerdict } from '../present-verdict.ts'
import type { Undoing } from '../undoing.ts'
import { verdictOf } from '../verdict-of.ts'
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

  /** A passage that this kiosk has made. */
  function passageOf(scanId: string, { caller }: Call): (StoredVerdict & { attendeeId: string }) | undefined {
    const verdict = verdictOf(log, scanId)
    return verdict?.attendeeId !== undefined && verdict.kiosk === caller.accessId
      ? { ...verdict, attendeeId: verdict.attendeeId }
      : undefined
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

    'kiosk.call': answering<'kiosk.call', { callId: string }>(
      ({ why, scanId }, asked) => {
        const { writing } = asked
        if (scanId === undefined) return accept({ callId: call({ why }, asked) })
        const passage = passageOf(scanId, asked)
        if (!passage?.place) return refuse('unknown-passage')
        const { attendeeId, place, admissionIds, printJobId } = passage
        // Refused if a desk has undone it already: the badge is void then, and the desk is called all the same.
        if (why === 'not-me')
          undoing.undoIn(writing, attendeeId, place, { reason: notMe, admissionIds, voidBadges: true })
        if (why === 'printer' && printJobId !== undefined) {
          const { status } = writing.state('print-job', printJobId)
          if (status === 'queued' || status === 'failed')
            writing.append('print-job', printJobId, { type: 'PrintJobCancelled' })
        }
        return accept({ callId: call({ why, attendeeId }, asked) })
      },
      (stored) => stored,
    ),

    'kiosk.answerCall': answering<'kiosk.answerCall', Record<string, never>>(
      ({ accessId, callId }, asked) => change(asked, 'kiosk', accessId, (state) => answerKiosk(state, callId)),
      (stored) => stored,
    ),

    'kiosk.direct': answering<'kiosk.direct', Record<string, never>>(
      ({ accessId, ...settings }, { writing }) => {
        if (catalog.get('access', accessId).grant?.role !== 'kiosk') return refuse('unknown-access')
        const { printerId, deskId } = settings
        const printer = printerId === null ? undefined : writing.state('printer', printerId)
        if (printer && (printer.settings === null || printer.removed)) return refuse('unknown-printer')
        if (deskId !== null && writing.state('station', deskId).pairing === null && deskId !== log.identity.stationId)
          return refuse('unknown-station')
        return done(writing.decide('kiosk', accessId, () => accept({ type: 'KioskDirected', ...settings } as const)))
      },
      (stored) => stored,
    ),

    'kiosk.unlock': {
      look: ({ pilotCode: code }, _, caller): Promise<CodeCheck> => pilotCode.check(code, caller),
      ...answering<'kiosk.unlock', Record<string, never>>(
        (_, __, checked) => {
          const check = checked as CodeCheck
          return check.ok ? accept({}) : check
        },
        (stored) => stored,
      ),
    },
  }
}
