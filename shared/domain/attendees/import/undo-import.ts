import { accept, type Result, refuse } from '../../../kernel/result.ts'
import { seenIn } from '../amendments.ts'
import type { AttendeeCells } from '../attendee.ts'
import type { AttendeeState } from '../attendee-state.ts'
import { type AttendeeEvent, cellsOf, splitCells, without } from '../attendee-stream.ts'
import type { ImportRunState } from '../import-run.ts'

/**
 * Whether an import may be undone as a whole. `hasEntry`: one of the people whom it brought in has come in since, who
 * would then be inside without a registration.
 */
export function mayUndoImport(
  run: Pick<ImportRunState, 'counts' | 'undone'>,
  { isLast, hasEntry }: { readonly isLast: boolean; readonly hasEntry: boolean },
): Result<null, 'unknown-import' | 'already-undone' | 'not-the-last-import' | 'import-has-entries'> {
  if (run.counts?.kind !== 'attendees') return refuse('unknown-import')
  if (run.undone !== null) return refuse('already-undone')
  if (!isLast) return refuse('not-the-last-import')
  return hasEntry ? refuse('import-has-entries') : accept(null)
}

export interface UndonePerson {
  /** `kept`: somebody has had this person in hand since, and they stay as they are. */
  readonly as: 'removed' | 'restored' | 'kept'
  readonly events: readonly AttendeeEvent[]
}

/**
 * Whether an import that meets this person brings them in: nobody knew them, or an undoing had taken them out. So the same
 * file can be undone each time that it comes.
 */
export const isBroughtIn = ({ source, undone }: Pick<AttendeeState, 'source' | 'undone'>): boolean =>
  source === null || undone

/**
 * What undoes an import for one person. `before`: the person without the import's events, and with all others. A person
 * whom the import brought in (`isBroughtIn`) is taken out; another one gets the former values back, corrections included.
 */
export function undoneFor(
  importId: string,
  now: AttendeeState,
  before: AttendeeState,
  { isBrought, isTouched }: { readonly isBrought: boolean; readonly isTouched: boolean },
): UndonePerson {
  if (now.erased) return { as: 'kept', events: [] }
  // An earlier undoing of the same import was interrupted.
  if (now.undone) return { as: 'removed', events: [] }
  if (isBrought)
    return isTouched
      ? { as: 'kept', events: [] }
      : { as: 'removed', events: [{ type: 'AttendeeVanished', importId, undone: true }] }
  const formerFile = { ...cellsOf(before), ...before.file }
  const ofFile = differing(now.file, formerFile)
  // What the file has overridden: the file's former value first, then the correction.
  const overridden = differing({ ...formerFile, ...without(now.edits, ofFile) }, cellsOf(before))
  const { sessionCodes: _, ...amended } = overridden
  const areSessionsOther = now.sessionIds.join() !== before.sessionIds.join()
  return {
    as: 'restored',
    events: [
      imported(importId, ofFile),
      ...(Object.keys(amended).length > 0 ? [amendedTo(now, amended)] : []),
      ...(areSessionsOther ? [{ type: 'RegistrationsSet', sessionIds: [...before.sessionIds] } as const] : []),
      ...(before.vanished ? [{ type: 'AttendeeVanished', importId } as const] : []),
    ],
  }
}

type Cells = Partial<AttendeeCells>

/** The cells of `now` that are otherwise in `former`, as they are there. */
const differing = (now: Cells, former: AttendeeCells): Cells =>
  Object.fromEntries(
    (Object.keys(now) as (keyof AttendeeCells)[])
      .filter((name) => JSON.stringify(now[name]) !== JSON.stringify(former[name]))
      .map((name) => [name, former[name]]),
  )

function imported(importId: string, cells: Cells): AttendeeEvent {
  const { plain, personal } = splitCells(cells)
  return { type: 'AttendeeImported', importId, changes: plain, person: personal }
}

function amendedTo({ amendments }: AttendeeState, cells: Cells): AttendeeEvent {
  const { plain, personal } = splitCells(cells)
  return { type: 'AttendeeAmended', changes: plain, saw: seenIn(amendments, cells), person: personal }
}
