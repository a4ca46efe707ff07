import { sessionIdOfCode } from '../../programme/session.ts'
import type { AttendeeCells, Pass } from '../attendee.ts'
import type { AttendeeState } from '../attendee-state.ts'
import { cellsOf } from '../attendee-stream.ts'
import type { FileScope } from './file-scope.ts'

type Name = keyof AttendeeCells
type Cells = Partial<AttendeeCells>

/**
 * The cells that this file changed since the last one, or all where the person is new. Only these are applied to what
 * stands now, so a file older than a correction made at a desk does not revert it. Where no file has spoken of a cell
 * before, it changes what it does not say as it stands.
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

/** Those of the changes that are not already as the person stands: a desk may have been first. */
const changesSeen = (known: AttendeeState, changes: Cells): readonly Name[] =>
  (Object.keys(changes) as Name[]).filter((name) => !isStanding(known, name, changes))

/**
 * The cells of `changes` where a desk has written something else since: the file is newer and has its way, and somebody
 * must be told. Sessions are a desk's where they are not those of the last file.
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

/** What belongs to the order and not to who comes: it goes over to a substitute, and so does what a file changes of it. */
const orderCells = ['order', 'pass', 'category', 'status', 'sessionCodes'] as const satisfies readonly Name[]

/**
 * What a file that changes an order changes for the substitute who has taken it over, and which of it a desk had written
 * otherwise for the substitute.
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

/** Whether a cell is as the person stands. Sessions are compared as far as a file can name them: those with a code. */
function isStanding(
  known: AttendeeState,
  name: Name,
  { sessionCodes, ...cells }: { [N in Name]?: Cells[N] | undefined },
) {
  if (name !== 'sessionCodes') return sameCell(name, cellsOf(known), cells as Cells)
  return sameList(sorted(known.sessionIds.filter((id) => id.startsWith(codedId))), sorted(idsOf(sessionCodes)))
}
const codedId = sessionIdOfCode('')

/** The pass with what the file tells of it; undefined where that is what was there before. */
function toldPass({ pass: told }: FileScope, before: Pass, incoming: Pass): Pass | undefined {
  const remote = told.remote ? incoming.remote : before.remote
  // Who no longer comes has no evening either; who is remote already keeps what was said of it.
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
