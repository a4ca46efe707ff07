import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { isBroughtIn, mayUndoImport, undoneFor } from '../../../shared/domain/attendees/import/undo-import.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import type { LoggedHandler } from '../commands/handler.ts'
import { parseJson } from '../event-log/decode.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { iso } from '../iso.ts'
import { pairedRole } from '../stations/paired-role.ts'
import type { ImportRun } from './import-runner.ts'
import { inSlices } from './in-slices.ts'
import type { MergedPeople } from './merged-people.ts'
import { replacedBy } from './substitutes.ts'

/** People whose events are read in one step. */
const peoplePerStep = 100

interface Deps {
  readonly log: EventLog
  readonly badges: Pick<BadgeBook, 'standingOf'>
  readonly mergedPeople: Pick<MergedPeople, 'mergesOf'>
  readonly imports: Pick<ImportRun, 'alone' | 'isWriting'>
  readonly onError: (error: unknown) => void
}

/** What `run` stores: who asked, for the events that are written behind it. */
interface Begun {
  readonly importId: string
  readonly by: string
}

/** References to a person's events, in order of arrival. `earlier`: those that the import found. */
interface OtherEvents {
  readonly all: readonly string[]
  readonly earlier: readonly string[]
}

interface Brought {
  /** The people of whom the import has written anything. */
  readonly people: readonly string[]
  readonly hasEntry: boolean
}

/**
 * Undoes the last import as a whole. The people and their former values follow from the log: a stream is folded without
 * the import's events. It is written in slices, like the import, and marked as undone at the end. So an undoing that was
 * interrupted may be given again, and ends as if it had run once.
 */
export function createImportUndo({ log, badges, mergedPeople, imports, onError }: Deps) {
  /** The last import of registrations that came to its end. */
  function last() {
    const runs = [...log.streams.all('import')].filter(([, { counts }]) => counts?.kind === 'attendees')
    return runs.toSorted(([, one], [, other]) => (one.at ?? 0) - (other.at ?? 0)).at(-1)
  }

  /** The person's events besides those of the import, as a stream's row names them. Null if the import wrote none. */
  function othersOf(importId: string, attendeeId: string): OtherEvents | null {
    const refs = log.streams.refs('attendee', attendeeId).split(' ')
    const first = refs.findIndex((ref) => isOfImport(importId, ref))
    if (first === -1) return null
    return { all: refs.filter((ref) => !isOfImport(importId, ref)), earlier: refs.slice(0, first) }
  }

  const folded = (refs: readonly string[]): AttendeeState => {
    const row = refs.length > 0 ? log.projector.refold('attendee', refs.join(' ')) : null
    return (row?.state ?? log.streams.initial('attendee')) as AttendeeState
  }

  function isOfImport(importId: string, ref: string): boolean {
    const [origin = 0, seq = 0] = ref.split('.').map(Number)
    const row = log.table.one.get(origin, seq)
    if (row?.type !== 'AttendeeImported' && row?.type !== 'AttendeeVanished') return false
    return (parseJson(row.payload) as { importId?: unknown } | undefined)?.importId === importId
  }

  async function broughtBy(importId: string): Promise<Brought> {
    const people: string[] = []
    const isNew = new Set<string>()
    let after = ''
    for (;;) {
      const ids = log.streams.ids('attendee', after, peoplePerStep)
      for (const id of ids) {
        const others = othersOf(importId, id)
        if (others !== null) people.push(id)
        if (others !== null && isBroughtIn(folded(others.earlier))) isNew.add(id)
      }
      const end = ids.at(-1)
      if (end === undefined) break
      after = end
      await new Promise(setImmediate)
    }
    const hasEntry = [...log.streams.all('admission')].some(
      ([id, { standing }]) => standing.length > 0 && isNew.has(id.split('/')[0] ?? ''),
    )
    return { people, hasEntry }
  }

  const isTouched = (id: string): boolean =>
    badges.standingOf(id) !== 'none' ||
    mergedPeople.mergesOf(id).some(([from, into]) => !isOfSubstitute(from, into)) ||
    log.streams.within('admission', `${id}/`).some(([, { standing }]) => standing.length > 0)

  /** An import merges a desk's substitute into a person whom it brings. The merge counts as long as that person is there. */
  const isOfSubstitute = (from: string, into: string): boolean => {
    const [merged, kept] = [log.streams.state('attendee', from), log.streams.state('attendee', into)]
    return merged.source === 'desk' && replacedBy(log.streams, merged) !== null && kept.source === 'file'
  }

  function undoOne(importId: string, id: string, writing: Writing): 'removed' | 'restored' | 'kept' | null {
    const others = othersOf(importId, id)
    if (others === null) return null
    const found = folded(others.earlier)
    // A desk's correction may come before the person does. What was written before they were taken out touches nobody.
    const heard = found.source === null ? 0 : others.earlier.length
    const facts = { isBrought: isBroughtIn(found), isTouched: others.all.length > heard || isTouched(id) }
    const { as, events } = undoneFor(importId, writing.state('attendee', id), folded(others.all), facts)
    for (const event of events) writing.append('attendee', id, event)
    return as
  }

  async function undo({ importId, by }: Begun): Promise<void> {
    if (log.streams.state('import', importId).undone !== null) return
    const { people } = await broughtBy(importId)
    const undone = { removed: 0, restored: 0, kept: 0 }
    let at = 0
    await inSlices(log, by, (writing) => {
      const id = people[at++]
      const as = id === undefined ? null : undoOne(importId, id, writing)
      if (as !== null) undone[as] += 1
      return at < people.length
    })
    const none = { imported: 0, updated: 0, unchanged: 0, refused: 0, vanished: 0 }
    await log.note(by, (writing) => {
      writing.append('import', importId, { type: 'ImportFinished', kind: 'attendees', ...none, ...undone })
    })
  }

  const handler: LoggedHandler<'imports.undo'> = {
    look: ({ importId }) => broughtBy(importId),
    run({ importId }, { writing, caller }, seen) {
      const { hasEntry } = seen as Brought
      // Only a pilot's station writes what follows.
      if (pairedRole(writing, log.identity.stationId) !== 'pilot') return refuse('pilot-station-needed')
      if (imports.isWriting()) return refuse('import-running')
      const isLast = last()?.[0] === importId
      const decision = mayUndoImport(writing.state('import', importId), { isLast, hasEntry })
      return decision.ok ? accept({ importId, by: caller.label } satisfies Begun) : decision
    },
    // A failure leaves the import as not undone, for the pilot to ask again.
    settle: (begun) => imports.alone(() => undo(begun as Begun)).catch(onError),
    present(begun) {
      const { undone } = log.streams.state('import', (begun as Begun).importId)
      return undone ?? { removed: 0, restored: 0, kept: 0 }
    },
  }

  return {
    handler,
    /** For the pilot's page. Null before the first import. */
    lastImport(): ViewValue<'imports.last'> {
      const [importId, run] = last() ?? []
      if (importId === undefined || !run?.counts || run.at === null) return null
      const { imported, updated, vanished } = run.counts
      return { importId, at: iso(run.at), imported, updated, vanished, undone: run.undone }
    },
  }
}
