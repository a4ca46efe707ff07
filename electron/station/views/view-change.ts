export type ListChange = { readonly upserts: readonly unknown[]; readonly removals: readonly string[] }

/**
 * What a watcher of `before` needs to have `after`; null when nothing changed. `key`: the field that names a row, null
 * for a view of one thing. A list whose order alone has changed is sent whole as upserts, in its new order.
 */
export function changeBetween(
  key: string | null,
  before: unknown,
  after: unknown,
  uncounted: readonly string[] = [],
): ListChange | { value: unknown } | null {
  if (key === null) return JSON.stringify(before) === JSON.stringify(after) ? null : { value: after }
  const was = byKey(key, before as Row[])
  const present = new Set<string>()
  const text = (row: Row) => JSON.stringify(counted(row, uncounted))
  const upserts = (after as Row[]).filter((row) => {
    const name = String(row[key])
    present.add(name)
    const known = was.get(name)
    // Of thousands of rows nearly all are the very ones of before.
    return known !== row && (known === undefined || text(known) !== text(row))
  })
  const removals = [...was.keys()].filter((name) => !present.has(name))
  return upserts.length + removals.length === 0 ? null : { upserts, removals }
}

type Row = Readonly<Record<string, unknown>>
const byKey = (key: string, rows: readonly Row[]) => new Map(rows.map((row) => [String(row[key]), row] as const))

const counted = (row: Row, uncounted: readonly string[]): Row =>
  uncounted.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => !uncounted.includes(name)))
