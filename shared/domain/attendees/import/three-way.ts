import type { AttendeeCells, Pass } from '../attendee.ts'

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

function sameCell(name: keyof AttendeeCells, base: AttendeeCells, incoming: AttendeeCells): boolean {
  if (name === 'pass') return samePass(base.pass, incoming.pass)
  if (name === 'sessionCodes') return sameList(base.sessionCodes, incoming.sessionCodes)
  return base[name] === incoming[name]
}

const samePass = (a: Pass, b: Pass) => a.evening === b.evening && a.remote === b.remote && sameList(a.days, b.days)

const sameList = <Item>(a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every((item, index) => item === b[index])
