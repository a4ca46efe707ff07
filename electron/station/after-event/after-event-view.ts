import type { afterEventViews } from '../../../shared/contract/after-event.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { isDue, type Purpose, purposes } from '../../../shared/domain/event/retention.ts'
import { stillHolding } from '../../../shared/domain/stations/still-holding.ts'
import { fingerprintOf } from '../archive/archive-format.ts'
import type { Catalog } from '../catalog.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import type { ViewSources } from '../views/view.ts'
import { isOver } from './after-event-handlers.ts'
import { hasTakenPart, type ListSources, listAttendance, signersOf } from './attendance-list.ts'

interface Deps extends Omit<ListSources, 'everybody'> {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly questions: QuestionBook
  readonly stations: () => readonly ViewRow<'stations'>[]
  /** The ids of all people who are shown, as far as the directory is filled. */
  readonly shown: () => readonly string[]
}

/** Counts when a page asks, and again when the data that the counts depend on change, at most every 5 s. */
export function createAfterEventView(deps: Deps): ViewSources<keyof typeof afterEventViews> {
  const { log, catalog, days, questions, stations, shown } = deps
  const { pilotPrivateKey, pilotPublicKey } = log.identity

  function questionsAsked(): { asked: number; erased: number } {
    const states = questions
      .sessions()
      .flatMap((sessionId) => [...questions.ofSession(sessionId)])
      .map((id) => log.streams.state('question', id))
      .filter(({ asked }) => asked)
    return { asked: states.length, erased: states.filter(({ erased }) => erased).length }
  }

  function retentionOf(purpose: Purpose, held: number): ViewValue<'afterEvent'>['retention'][number] {
    const state = catalog.get('retention', purpose)
    const { until, last } = state
    return {
      purpose,
      until,
      due: isDue(state, days.actualDate()),
      held,
      awayStations: [...stillHolding(stations(), purpose, last && held === 0 ? last.at : null)],
      last: last && { at: iso(last.at), erased: last.erased, kept: last.kept },
    }
  }

  return {
    afterEvent: {
      topics: [
        ...(['station', 'link-state'] as const),
        ...(['event', 'session', 'day', 'retention', 'audience-key', 'import'] as const),
        ...(['attendee', 'same-person', 'admission', 'question', 'poll'] as const),
      ],
      // Each refresh counts the whole attendance, which after every scan would delay scans.
      restMs: 5000,
      value() {
        const list = listAttendance(deps, shown())
        const today = days.actualDate()
        const dates = catalog.event().days
        const awaited = list.people.filter(({ expectedOn }) =>
          expectedOn.some((day) => (dates[day - 1] ?? '9') <= today),
        )
        const { asked, erased } = questionsAsked()
        const held: Readonly<Record<Purpose, number>> = { people: list.people.length, audience: asked - erased }
        return {
          isOver: isOver(catalog, days),
          halfDays: list.halfDays.map((half) => ({
            day: half.day,
            date: half.date,
            half: half.half,
            signers: signersOf(list, half).length,
          })),
          present: list.people.filter(hasTakenPart).length,
          awaited: awaited.length,
          noShows: awaited.filter(({ passages }) => passages.size === 0).length,
          remote: list.people.filter(({ cells }) => cells.pass.remote && cells.status !== 'cancelled').length,
          signers: list.people.filter((person) =>
            list.halfDays.some((half) => signersOf({ people: [person] }, half).length > 0),
          ).length,
          questions: asked,
          polls: [...catalog.all('poll')].filter(([, { settings }]) => settings !== null).length,
          pilotKey: pilotPrivateKey === null ? null : fingerprintOf(log.crypto, pilotPublicKey),
          retention: purposes.map((purpose) => retentionOf(purpose, held[purpose])),
        }
      },
    },
  }
}
