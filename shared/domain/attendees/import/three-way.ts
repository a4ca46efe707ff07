import { sessionIdOfCode } from '../../programme/session.ts'
import type { AttendeeCells, Pass } from '../attendee.ts'
import type { AttendeeState } from '../attendee-stream.ts'

/**
 * The cells that this file changed since the last one (`base`), or all where there was none. Only these are applied
 * to what stands now, so a file older than a correction made at a desk does not revert it.
 */
export function changesOf(base: AttendeeCells | undefined, incoming: AttendeeCells): Partial<AttendeeCells> {
  if (base === undefined) return incoming
  const names = Object.keys(incoming) as (keyof AttendeeCells)[]
  return Object.fromEntries(
    names.filter((name) => !sameCell(name, base, incoming)).map((name) => [name, incoming[name]]),
  )
}

/**
 * The cells of `changes` where a desk has written something else since: the file is newer and has its way, and somebody
 * must be told. Sessions are a desk's where they are not those of the last file.
 */
export function replacedCorrections(
  { edits, file, sessionIds }: Pick<AttendeeState, 'edits' | 'file' | 'sessionIds'>,
  changes: Partial<AttendeeCells>,
): (keyof AttendeeCells)[] {
  const names = Object.keys(changes) as (keyof AttendeeCells)[]
  return names.filter((name) => {
    if (name !== 'sessionCodes') return name in edits && !sameCell(name, edits, file) && !sameCell(name, edits, changes)
    const [now, before, wanted] = [sessionIds, idsOf(file.sessionCodes), idsOf(changes.sessionCodes)].map(sorted)
    return !sameList(now, before) && !sameList(now, wanted)
  })
}

const idsOf = (codes: readonly string[] = []) => codes.map(sessionIdOfCode)
const sorted = (ids: readonly string[]) => ids.toSorted()

function sameCell(name: keyof AttendeeCells, base: Partial<AttendeeCells>, incoming: Partial<AttendeeCells>): boolean {
  if (name === 'pass') return samePass(base.pass, incoming.pass)
  if (name === 'sessionCodes') return sameList(base.sessionCodes, incoming.sessionCodes)
  return base[name] === incoming[name]
}

const samePass = (a: Pass | undefined, b: Pass | undefined) =>
  a?.evening === b?.evening && a?.remote === b?.remote && sameList(a?.days, b?.days)

const sameList = <Item>(a: readonly Item[] = [], b: readonly Item[] = []) =>
  a.length === b.length && a.every((item, index) => item === b[index])
