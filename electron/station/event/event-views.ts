import type { eventViews } from '../../../shared/contract/event.ts'
import { type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import { newestFirst, sheetStanding } from '../../../shared/domain/stations/keys.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { ViewSources } from '../views/view.ts'
import { readJournal } from './journal.ts'
import { isOldPilotCodeHash } from './pilot-code-hash.ts'
import type { Days } from './today.ts'

export function createEventViews(log: EventLog, catalog: Catalog, days: Days): ViewSources<keyof typeof eventViews> {
  return {
    event: {
      topics: ['event', 'day', 'key'],
      value() {
        const { name, timeZone, days: dates, evening, rehearsal, pilotCodeHash, cloudParts } = catalog.event()
        const { date, number, kind } = days.today()
        return {
          eventId: log.identity.eventId,
          name,
          timeZone,
          days: [...dates],
          evening,
          rehearsal,
          cloudParts,
          draft: dates.length === 0,
          hasPilotCode: pilotCodeHash !== null,
          recoverySheet: sheetStanding(log.streams.state('key', 'recovery')),
          isPilotCodeOld: pilotCodeHash !== null && isOldPilotCodeHash(pilotCodeHash),
          today: { date, number, kind },
        }
      },
    },

    'event.recoverySheet': {
      topics: ['event', 'station', 'key'],
      onRead: ({ label }) => noteShown(log, label),
      value: () => ({
        eventName: catalog.event().name,
        eventId: log.identity.eventId,
        recoveryCode: log.keys.recoveryCode(),
        stationName: catalog.stationName(log.identity.stationId),
      }),
    },

    journal: {
      // The journal lists events of every kind, and is too large to be read again after each scan.
      topics: Object.keys(streamKinds) as StreamKindName[],
      restMs: 1000,
      rows: (params) => readJournal(log, catalog, params),
    },
  }
}

/** A holder of the recovery sheet can read everything, so the journal records who has viewed it. */
function noteShown(log: EventLog, actor: string): void {
  const shown = log.note(actor, (writing) => {
    writing.append('export', `${writing.now}-sheet`, { type: 'RecoverySheetShown' })
    const [newest] = newestFirst(writing.state('key', 'recovery').generations)
    if (newest && !newest.isShown)
      writing.append('key', 'recovery', { type: 'RecoveryLettersShown', keyId: newest.keyId })
  })
  // The next command reports a full disk. The sheet must still appear, because its owner may need it just then.
  shown.catch(() => {})
}
