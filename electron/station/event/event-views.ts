import type { eventViews } from '../../../shared/contract/event.ts'
import { isTimeZone } from '../../../shared/domain/event/event-day.ts'
import { movedDates } from '../../../shared/domain/event/moved-days.ts'
import { type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import type { MovedCue, MovedSession } from '../../../shared/domain/programme/moved-programme.ts'
import { newestFirst, sheetStanding } from '../../../shared/domain/stations/keys.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { readJournal } from './journal.ts'
import { movedBy } from './moved-by.ts'
import { isOldPilotCodeHash } from './pilot-code-hash.ts'
import type { Days } from './today.ts'

export function createEventViews(log: EventLog, catalog: Catalog, days: Days): ViewSources<keyof typeof eventViews> {
  return {
    event: {
      topics: ['event', 'day', 'key', 'link-state'],
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
          today: { date, number, kind, isHubs: days.isHubs() },
        }
      },
    },

    'event.move': {
      topics: ['event', 'session', 'cue'],
      value(after) {
        const before = catalog.event()
        const { sessions, cues } = isTimeZone(after.timeZone) ? movedBy(catalog, before, after) : nothingMoved
        const told = ({ id, title, from, to }: MovedSession | MovedCue) => ({
          id,
          title,
          from: iso(from),
          to: isoOrNull(to),
        })
        // A cue that was removed moves along, and nobody waits for it.
        const shown = cues.filter(({ id }) => !catalog.get('cue', id).removed)
        return { sessions: sessions.map(told), cues: shown.map(told), renumbered: renumbered(before.days, after.days) }
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

const nothingMoved = { sessions: [], cues: [] }

const renumbered = (before: readonly string[], after: readonly string[]) =>
  [...movedDates(before, after)].flatMap(([, date], index) => {
    const to = date === null ? 0 : after.indexOf(date) + 1
    return date === null || to === index + 1 ? [] : [{ date, from: index + 1, to }]
  })

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
