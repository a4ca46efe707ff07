import type { EventLog } from '../event-log/event-log.ts'
import { count, itemsOf, nothing } from './count-items.ts'
import { keyItems } from './key-items.ts'
import { partItems } from './part-items.ts'
import { readableOfFolder } from './readable-of-folder.ts'

/**
 * Lines of JSON, each with its line end. First `{ kind, id, ... }` for each item, then `{ kind: "count", id: KIND,
 * count }` for each kind that occurs. The last line is `{ kind: "summary", id: "counts", ... }` with the counts that a
 * pilot sees for a role.
 */
export function* disclosedBy(log: EventLog): Generator<string> {
  const counts = { ...nothing }
  const byKind = new Map<string, number>()
  const pages = [[keyItems(log)], itemsOf(log, readableOfFolder(log)), partItems(log)]
  for (const source of pages)
    for (const page of source)
      for (const item of page) {
        count(counts, item)
        byKind.set(item.kind, (byKind.get(item.kind) ?? 0) + 1)
        yield line(item)
      }
  for (const [id, amount] of [...byKind].sort()) yield line({ kind: 'count', id, count: amount })
  yield line({ kind: 'summary', id: 'counts', ...counts })
}

const line = (content: object): string => `${JSON.stringify(content)}\n`
