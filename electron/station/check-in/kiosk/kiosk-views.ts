import type { kioskViews } from '../../../../shared/contract/kiosk.ts'
import { type KioskSettings, openCallsOf } from '../../../../shared/domain/check-in/kiosk.ts'
import { presentById } from '../../attendees/present-attendee.ts'
import type { Catalog } from '../../catalog.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { iso } from '../../iso.ts'
import type { ViewSources } from '../../views/view.ts'
import { kioskPassage } from './kiosk-passage.ts'

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  /** Whether people work at this station now. */
  readonly isThere: (stationId: string) => boolean
  readonly canPrint: (printerId: string | null) => boolean
}

const badgeStates = {
  queued: 'printing',
  printing: 'printing',
  printed: 'out',
  sent: 'out',
  unknown: 'failed',
  failed: 'failed',
  cancelled: 'failed',
} as const

export function createKioskViews({ log, catalog, isThere, canPrint }: Deps): ViewSources<keyof typeof kioskViews> {
  const self = log.identity.stationId
  const openDeskOf = ({ deskId }: KioskSettings): string | null =>
    deskId !== null && (deskId === self || isThere(deskId)) ? deskId : null

  /** Kiosks of pilots' accesses: any desk may write about an access that does not exist. */
  const kiosks = () =>
    [...catalog.all('access')].flatMap(([accessId, { grant, revoked }]) =>
      grant?.role === 'kiosk' && !revoked ? [{ accessId, label: grant.label, ...catalog.get('kiosk', accessId) }] : [],
    )

  return {
    kiosk: {
      topics: ['kiosk', 'printer', 'print-job', 'printer-state', 'station', 'link-state'],
      perSession: true,
      value(_, { accessId }) {
        const { settings, calls } = catalog.get('kiosk', accessId ?? '')
        const desk = openDeskOf(settings)
        const help = calls.findLast(({ why }) => why === 'help')
        return {
          desk: desk && catalog.stationName(desk),
          waitAt: settings.waitAt,
          canPrint: canPrint(settings.printerId),
          help: help ? (help.answeredAt === undefined ? 'called' : 'coming') : 'none',
        }
      },
    },

    kioskBadge: {
      topics: ['print-job', 'admission', 'rehearsal-admission'],
      perSession: true,
      value({ scanId }, caller) {
        const passage = kioskPassage(log, scanId, caller)
        if (!passage) return null
        const { printJobId } = passage
        return { state: printJobId ? badgeStates[log.streams.state('print-job', printJobId).status] : 'none' }
      },
    },

    kioskCalls: {
      topics: ['kiosk', 'access', 'attendee', 'station', 'link-state'],
      rows: (_, { role }) =>
        kiosks().flatMap(({ accessId, label, settings, calls }) => {
          const desk = openDeskOf(settings)
          if (role !== 'pilot' && desk !== null && desk !== self) return []
          return openCallsOf({ settings, calls }).map(({ callId, why, attendeeId, verdict, at }) => {
            const person = attendeeId === undefined ? null : presentById(log.streams, attendeeId, role)
            return {
              callId,
              accessId,
              kiosk: label,
              why,
              attendeeId: attendeeId ?? null,
              firstName: person?.firstName ?? null,
              lastName: person?.lastName ?? null,
              verdict: verdict ?? null,
              at: iso(at),
            }
          })
        }),
    },

    kiosks: {
      topics: ['kiosk', 'access'],
      rows: () => kiosks().map(({ accessId, label, settings }) => ({ accessId, label, ...settings })),
    },
  }
}
