import { type attendeeViews, mostInGroup } from '../../../shared/contract/attendees.ts'
import type { Role } from '../../../shared/contract/define.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import { mostEntries } from '../../../shared/domain/attendees/same-person.ts'
import type { ExportTaken } from '../../../shared/domain/event/export.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import type { Catalog } from '../catalog.ts'
import { firstAdmissionOf } from '../check-in/admissions.ts'
import type { Caller } from '../commands/handler.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import type { Directory } from './directory.ts'
import { formerName } from './former-name.ts'
import type { ImportRun } from './import-runner.ts'
import type { MergedPeople } from './merged-people.ts'
import { noteExport } from './note-export.ts'
import { listForPaper } from './paper-list.ts'
import { listPeople } from './people-list.ts'
import { presentAttendee, presentById, presentWithWork } from './present-attendee.ts'
import { replacedBy } from './substitutes.ts'

const isIn = ({ admission }: { readonly admission: object | null }): number => Number(admission !== null)

/** Rows of a list that is shown and not stored. */
const mostVanished = 500

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly directory: Directory
  readonly badges: BadgeBook
  readonly imports: ImportRun
  readonly mergedPeople: MergedPeople
}

export function createAttendeeViews(deps: Deps): ViewSources<Exclude<keyof typeof attendeeViews, 'imports.last'>> {
  const { log, catalog, days, directory, badges, imports, mergedPeople } = deps

  /** Today's first entry. */
  function firstOf(attendeeId: string) {
    const { rehearsal, rehearsals } = catalog.event()
    const place = { checkpoint: 'entrance', date: days.today().date, ...(rehearsal && { rehearsal: rehearsals }) }
    return firstAdmissionOf(log.streams, mergedPeople, attendeeId, place)
  }

  function found(attendeeId: string, { role }: Caller) {
    const state = log.streams.state('attendee', attendeeId)
    const first = firstOf(attendeeId)
    return Object.assign(presentWithWork(log.streams, attendeeId, state, role), {
      admission: first ? { at: iso(first.at), station: catalog.stationName(first.station) } : null,
      hasBadge: badges.standingOf(attendeeId) !== 'none',
    })
  }

  /** Standing admissions of one entry, in the order of days. */
  function admissionsOf(attendeeId: string) {
    const admissions = []
    for (const [id, { standing }] of log.streams.within('admission', `${attendeeId}/`)) {
      const [, checkpoint = '', date = ''] = id.split('/')
      for (const { at, station } of standing)
        admissions.push({
          at: iso(at),
          station: catalog.stationName(station),
          checkpoint,
          day: days.ofDate(date).number,
        })
    }
    return admissions
  }

  function mergesOf(attendeeId: string, role: Role) {
    const merges = mergedPeople.mergesOf(attendeeId)
    const named = (id: string) => {
      const { code, firstName, lastName } = presentById(log.streams, id, role)
      return { attendeeId: id, code, firstName, lastName }
    }
    const into = merges.find(([from]) => from === attendeeId)?.[1]
    const { code: _, ...shown } = named(into ?? attendeeId)
    return {
      mergedInto: into === undefined ? null : shown,
      merged: merges
        .filter(([, to]) => to === attendeeId)
        .slice(0, mostEntries)
        .map(([from]) => named(from)),
    }
  }

  /** The next command reports a full disk. The list must still appear, because it may be needed just then. */
  const noted =
    (what: ExportTaken['what']) =>
    ({ label }: Caller) =>
      void noteExport(log, label, what).catch(() => {})

  const boxOf = (entries: readonly string[]) => {
    const boxed = entries.map(badges.boxedOf).find((one) => one !== undefined)
    return boxed ? { label: boxed.label, place: boxed.placeInBox } : null
  }

  return {
    'attendees.search': {
      topics: ['attendee', 'same-person', 'admission', 'rehearsal-admission', 'print-job', 'event', 'day'],
      rows: ({ q, limit }, caller) => directory.search(q, limit, caller.role).map((id) => found(id, caller)),
    },

    'attendees.one': {
      topics: [
        ...(['attendee', 'same-person', 'admission', 'rehearsal-admission'] as const),
        ...(['print-job', 'print-batch', 'event', 'day'] as const),
      ],
      value({ id }, { role }) {
        const state = log.streams.state('attendee', id)
        if (state.source === null || state.undone) return null
        const shown = presentWithWork(log.streams, id, state, role)
        const { email, phone, registrationNumber } = cellsOf(state)
        const hidden = shown.lastName === null
        const first = firstOf(id)
        const entries = mergedPeople.isShown(id) ? mergedPeople.entriesOf(id) : [id]
        return {
          ...shown,
          email: hidden ? '' : email,
          phone: hidden ? '' : phone,
          registrationNumber,
          sessionIds: [...state.sessionIds],
          admissions: entries.flatMap(admissionsOf),
          formerName: first ? formerName(log, { attendeeId: id, attendee: state, at: first.at }, role) : null,
          badgeBox: boxOf(entries),
          badgesOut: entries.reduce((sum, entry) => sum + badges.countOut(entry), 0),
          substitutes: replacedBy(log.streams, state),
          ...mergesOf(id, role),
        }
      },
    },

    'attendees.group': {
      topics: ['attendee', 'same-person', 'admission', 'rehearsal-admission', 'print-job', 'event', 'day'],
      rows: ({ organisation }, caller) =>
        directory
          .group(organisation)
          .map((id) => found(id, caller))
          .sort(
            (one, other) => isIn(one) - isIn(other) || (one.lastName ?? '').localeCompare(other.lastName ?? '', 'fr'),
          )
          .slice(0, mostInGroup),
    },

    'attendees.vanished': {
      topics: ['attendee', 'same-person', 'station'],
      // Everybody is read, as for `attendees.people`.
      restMs: 3000,
      rows(_, { role }) {
        const rows = []
        for (const [id, state] of log.streams.all('attendee')) {
          if (state.vanished && isListed(state) && mergedPeople.isShown(id))
            rows.push(presentAttendee(log.streams, id, state, role))
          if (rows.length === mostVanished) break
        }
        return rows
      },
    },

    'attendees.people': {
      topics: ['attendee', 'same-person', 'station'],
      // Everybody is read for each change: an import under way must not have that done twelve times a second.
      restMs: 3000,
      onRead: noted('people-list'),
      rows: (params) => listPeople(log, mergedPeople, params),
    },

    'attendees.paperList': {
      // A list for paper is not updated after it was requested.
      topics: [],
      onRead: noted('paper-list'),
      rows: () => listForPaper(log, mergedPeople, badges, days.today().date),
    },

    'attendees.count': { topics: ['attendee', 'same-person'], value: () => directory.counts.totals() },
    'imports.progress': { topics: ['import-progress'], value: () => imports.progress() },
  }
}
