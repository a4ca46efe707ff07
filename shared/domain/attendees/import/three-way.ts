import { sessionIdOfCode } from '../../programme/session.ts'
import type { AttendeeCells, Pass } from '../attendee.ts'
import type { AttendeeState } from '../attendee-state.ts'
import { cellsOf } from '../attendee-stream.ts'
import type { FileScope } from './file-scope.ts'

type Name = keyof AttendeeCells
type Cells = Partial<AttendeeCells>

/**
 * The cells that this file changed since the last one, or all cells of a new person. Only these are applied to the
 * present values, so a file older than a desk's correction does not revert it. A cell of which no file has said
 * anything before is changed if it differs from the present value.
 */
export function changesOf(known: AttendeeState, incoming: AttendeeCells, scope: FileScope): Cells {
  if (known.source === null) return incoming
  const { file } = known
  let standing: AttendeeCells | undefined
  const stands = () => {
    standing ??= cellsOf(known)
    return standing
  }
  const changes: Record<string, unknown> = {}
  for (const name of Object.keys(incoming) as Name[]) {
    if (scope.silent.has(name)) continue
    if (name === 'pass') {
      const pass = toldPass(scope, file.pass ?? stands().pass, incoming.pass)
      if (pass) changes.pass = toldPass(scope, stands().pass, incoming.pass) ?? stands().pass
    } else if (name === 'status') {
      const before = file.status ?? stands().status
      if (before !== incoming.status && tellsStatus(scope, [before, stands().status], incoming.status))
        changes.status = incoming.status
    } else if (name === 'sessionCodes') {
      if (file.sessionCodes ? !sameList(file.sessionCodes, incoming.sessionCodes) : !isStanding(known, name, incoming))
        changes.sessionCodes = incoming.sessionCodes
    } else if ((file[name] ?? stands()[name]) !== incoming[name]) changes[name] = incoming[name]
  }
  return scope.isOurs ? only(changes, changesSeen(known, changes)) : changes
}

const only = (cells: Cells, names: readonly Name[]): Cells =>
  Object.fromEntries(names.map((name) => [name, cells[name]]))

/** Those changes that differ from the person's present values: a desk may have been first. */
const changesSeen = (known: AttendeeState, changes: Cells): readonly Name[] =>
  (Object.keys(changes) as Name[]).filter((name) => !isStanding(known, name, changes))

/**
 * The cells of `changes` that a desk has changed since. The file is newer and overrides them, and a person must be
 * told. Sessions are the desk's if they differ from the last file's.
 */
export function replacedCorrections(
  { edits, file, sessionIds }: Pick<AttendeeState, 'edits' | 'file' | 'sessionIds'>,
  changes: Cells,
): Name[] {
  const names = Object.keys(changes) as Name[]
  return names.filter((name) => {
    if (name !== 'sessionCodes') return name in edits && !sameCell(name, edits, file) && !sameCell(name, edits, changes)
    const [now, before, wanted] = [sessionIds, idsOf(file.sessionCodes), idsOf(changes.sessionCodes)].map(sorted)
    return !sameList(now, before) && !sameList(now, wanted)
  })
}

/**
 * Cells that belong to the order and not to the person. They pass to a substitute, and so do a file's changes of them.
 */
const orderCells = ['order', 'pass', 'category', 'status', 'sessionCodes'] as const satisfies readonly Name[]

/**
 * A file's changes of an order that pass to its substitute, and which of these cells a desk had changed for the
 * substitute.
 */
export function orderChanges(
  replaced: AttendeeState,
  substitute: AttendeeState,
  changes: Cells,
): { readonly changes: Cells; readonly corrected: readonly Name[] } {
  const seen = changesSeen(replaced, changes)
  const names = orderCells.filter((name) => seen.includes(name) && !isStanding(substitute, name, changes))
  const before = { ...cellsOf(replaced), sessionCodes: undefined }
  const corrected = names.filter((name) =>
    name === 'sessionCodes'
      ? !sameList(sorted(replaced.sessionIds), sorted(substitute.sessionIds))
      : !isStanding(substitute, name, before),
  )
  return { changes: only(changes, names), corrected }
}

/**
 * Whether a cell equals the person's present value. Sessions are compared as far as a file can name them: those with a
 * code.
 */
function isStanding(
  known: AttendeeState,
  name: Name,
  { sessionCodes, ...cells }: { [N in Name]?: Cells[N] | undefined },
) {
  if (name !== 'sessionCodes') return sameCell(name, cellsOf(known), cells as Cells)
  return sameList(sorted(known.sessionIds.filter((id) => id.startsWith(codedId))), sorted(idsOf(sessionCodes)))
}
const codedId = sessionIdOfCode('')

/** The pass with the file's values. Undefined if that equals the pass before. */
function toldPass({ pass: told }: FileScope, before: Pass, incoming: Pass): Pass | undefined {
  const remote = told.remote ? incoming.remote : before.remote
  // A person who no longer comes has no evening either. A person who is already remote keeps their evening.
  const isTold = told.evening && (told.remote || !before.remote)
  const evening = isTold ? incoming.evening : before.evening && (before.remote || !remote)
  const pass = { days: told.days ? incoming.days : before.days, evening, remote }
  return samePass(pass, before) ? undefined : pass
}

function tellsStatus(scope: FileScope, before: readonly string[], incoming: string): boolean {
  if (!scope.cancellation) return !before.includes('cancelled')
  return scope.payment || incoming !== 'confirmed' || before[0] !== 'unpaid'
}

const idsOf = (codes: readonly string[] = []) => codes.map(sessionIdOfCode)
const sorted = (ids: readonly string[]) => ids.toSorted()

function sameCell(name: Name, base: Cells, incoming: Cells): boolean {
  if (name === 'pass') return samePass(base.pass, incoming.pass)
  if (name === 'sessionCodes') return sameList(base.sessionCodes, incoming.sessionCodes)
  return base[name] === incoming[name]
}

const samePass = (a: Pass | undefined, b: Pass | undefined) =>
  a?.evening === b?.evening && a?.remote === b?.remote && sameList(a?.days, b?.days)

const sameList = <Item>(a: readonly Item[] = [], b: readonly Item[] = []) =>
  a.length === b.length && a.every((item, index) => item === b[index])
