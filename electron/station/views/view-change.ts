export type ListChange = { readonly upserts: readonly unknown[]; readonly removals: readonly string[] }

/**
 * What a watcher of `before` needs to have `after`; null when nothing changed. `key`: the field that names a row, null
 * for a view of one thing. A list whose order alone has changed is sent whole as upserts, in its new order.
 */
export function changeBetween(
  key: string | null,
  before: unknown,
  after: unknown,
): ListChange | { value: unknown } | null {
  if (key === null) return JSON.stringify(before) === JSON.stringify(after) ? null : { value: after }
  const was = byKey(key, before as Row[])
  const is = byKey(key, after as Row[])
  const upserts = (after as Row[]).filter((row) => was.get(String(row[key])) !== is.get(String(row[key])))
  const removals = [...was.keys()].filter((name) => !is.has(name))
  return upserts.length + removals.length === 0 ? null : { upserts, removals }
}

type Row = Readonly<Record<string, unknown>>
const byKey = (key: string, rows: readonly Row[]) =>
  new Map(rows.map((row) => [String(row[key]), JSON.stringify(row)] as const))
