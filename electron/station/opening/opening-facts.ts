import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { isForSomebody } from '../../../shared/domain/access/access.ts'
import { hasRoll } from '../../../shared/domain/badges/printer-drivers.ts'
import type { OpeningFacts, PrinterFacts, StationFacts } from '../../../shared/domain/event/opening.ts'
import { lostChoices } from '../../../shared/domain/programme/lost-choices.ts'
import { plannedIn } from '../../../shared/domain/programme/session.ts'
import { overlaps } from '../../../shared/domain/programme/session-changes.ts'
import { mostSkewMs } from '../../../shared/domain/stations/clock.ts'
import { sheetStanding } from '../../../shared/domain/stations/keys.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { formatOf } from '../badges/template/template-book.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { hasSession, standingSessions } from '../programme/standing-sessions.ts'

export interface OpeningNeeds {
  readonly people: Pick<People, 'attendance' | 'badges' | 'directory'>
  readonly stations: () => readonly ViewRow<'stations'>[]
  readonly backup: () => ViewValue<'backup'>
  /** When the oldest fact was written that is in no copy. */
  readonly uncopiedSince: () => number | null
  readonly preflight: () => ViewValue<'preflightSummary'>
  /** Printers that ask for a person, by id. */
  readonly printerState: (printerId: string) => { readonly state: ViewRow<'printers'>['state'] }
}

/** Gathers what the list of the opening is made of, whenever it is called. */
export function createOpeningFacts({ log, catalog, days }: Kit, needs: OpeningNeeds): () => OpeningFacts {
  const { attendance, badges, directory } = needs.people

  function printers(): readonly PrinterFacts[] {
    return [...catalog.all('printer')].flatMap(([printerId, { settings, removed, testedAt, roll }]) => {
      if (!settings || removed) return []
      const { name, driver, label } = settings
      const { changedAt } = catalog.get('badge-template', formatOf(label))
      const hasShown = (since: Instant) => (testedAt ?? 0) > since || badges.usedSince(printerId, since) > 0
      return {
        name,
        isTried: hasShown(0 as Instant),
        showsTemplate: hasShown(changedAt),
        hasTrouble: needs.printerState(printerId).state === 'attention',
        takesRolls: hasRoll(driver),
        labelsLeft: badges.labelsLeft(printerId, roll),
      }
    })
  }

  const stations = (): readonly StationFacts[] =>
    needs
      .stations()
      .filter(({ revoked, givenBack, role }) => !revoked && !givenBack && role !== 'cloud')
      .map(({ name, self, connected, clockSkewMs, sealed }) => ({
        name,
        isSelf: self,
        isThere: self || connected,
        hasWrongClock: !self && Math.abs(clockSkewMs ?? 0) > mostSkewMs,
        isSealed: sealed === null ? null : sealed !== 'file',
      }))

  function sessions(): OpeningFacts['sessions'] {
    const all = standingSessions(catalog)
    const planned = all.filter((session) => plannedIn(session))
    const lacksSeats = planned.filter(
      ({ sessionId, settings: { capacity } }) => capacity !== null && directory.counts.ofSession(sessionId) > capacity,
    )
    return {
      planned: planned.length,
      outside: planned.filter(({ settings: { day } }) => day > catalog.event().days.length).length,
      overlapping: overlaps(all).size,
      seats: lacksSeats.length,
      lost: lostChoices(directory.counts.choices, (sessionId) => hasSession(catalog, sessionId)),
    }
  }

  function rehearsal(): OpeningFacts['rehearsal'] {
    const { rehearsal: isOn, rehearsals: times } = catalog.event()
    const made = isOn ? log.streams.within('rehearsal-admission', `${times}/`) : []
    return { isOn, times, entries: made.filter(([, { standing }]) => standing.length > 0).length }
  }

  return () => {
    const { lastAt, isEarlier, folder, problem } = needs.backup()
    const uncopiedSince = needs.uncopiedSince()
    const { totals, stale } = needs.preflight()
    const { onSite, remote } = directory.counts.totals()
    const isMorning = days.ofDate(days.actualDate()).kind === 'event' && !catalog.event().rehearsal
    return {
      days: catalog.event().days.length,
      people: { onSite, remote },
      sessions: sessions(),
      cues: [...catalog.all('cue')].filter(([, { settings, removed }]) => settings && !removed).length,
      printers: printers(),
      desksThatPrint: [...catalog.all('desk')].filter(
        ([, { printerId }]) => printerId !== null && !catalog.get('printer', printerId).removed,
      ).length,
      stations: stations(),
      accesses: [...catalog.all('access')].flatMap(([, access]) =>
        isForSomebody(access, log.now()) ? [{ used: access.used }] : [],
      ),
      backup: {
        folder,
        lastAt: lastAt === null ? null : Date.parse(lastAt),
        isEarlier,
        uncopiedMs: uncopiedSince === null ? null : log.now() - uncopiedSince,
        hasProblem: problem !== null,
      },
      sheet: sheetStanding(log.streams.state('key', 'recovery')),
      rehearsal: rehearsal(),
      isMorning,
      admitted: attendance.inside('entrance', days.actualDate()),
      // A look at what has changed since says nothing.
      scenes: (stale ? null : totals?.scenes) ?? null,
    }
  }
}
