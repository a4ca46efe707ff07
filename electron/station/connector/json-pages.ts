import { fileWording } from '../../../shared/domain/attendees/import/wording.ts'
import { csvLine } from '../../../shared/kernel/csv-line.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import { maxColumns, maxRows } from '../attendees/import/limits.ts'
import { faultLine } from './json-fault.ts'
import type { PageContent, PageReader } from './page-reader.ts'
import { inTrouble, type Trouble } from './trouble.ts'

/** Rows converted to text before other work gets its turn. */
const rowsPerTurn = 500
/** Deeper nested fields are not registration data. */
const maxDepth = 6

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Row = ReadonlyMap<string, string>

/**
 * Pages of JSON: a list of records. Every field becomes a column named by its path (`ticket.code`). A list within a
 * record becomes one cell, with its items separated by commas.
 */
export function jsonPages(listPath: string | null, nextPath: string | null): PageReader {
  const rows: Row[] = []
  const headings = new Set<string>()

  function take(body: Uint8Array): Result<PageContent, Trouble> {
    const text = new TextDecoder().decode(body)
    let json: Json
    try {
      json = JSON.parse(text) as Json
    } catch {
      return inTrouble('not-json', { line: faultLine(text) })
    }
    const list = listIn(json, listPath)
    if (!list) return inTrouble('no-list', { name: listPath })
    for (const [index, record] of list.entries()) {
      if (!isGroup(record)) return inTrouble('not-a-record', { item: index + 1 })
      const row = new Map<string, string>()
      flatten(record, '', row, 0)
      for (const heading of row.keys()) headings.add(heading)
      rows.push(row)
      // Checked before the table is made, because each row has a cell for every field of every other row.
      if (headings.size > maxColumns) return inTrouble('bad-file', { detail: fileWording.tooManyColumns(maxColumns) })
      if (rows.length > maxRows) return inTrouble('bad-file', { detail: fileWording.tooManyRows(maxRows) })
    }
    const next = nextPath === null ? (isGroup(json) ? (own(json, 'next') ?? null) : null) : (at(json, nextPath) ?? null)
    if (next === null || next === '' || next === false) return accept({ records: list.length, next: null })
    if (typeof next === 'string') return accept({ records: list.length, next })
    // If the settings name no path, a field `next` may mean something else.
    return nextPath === null ? accept({ records: list.length, next: null }) : inTrouble('bad-next', { name: nextPath })
  }

  return {
    take,
    headings: () => [...headings],
    async file() {
      const columns = [...headings]
      const lines = [csvLine(columns)]
      for (const [index, row] of rows.entries()) {
        lines.push(csvLine(columns.map((heading) => row.get(heading) ?? '')))
        if (index % rowsPerTurn === rowsPerTurn - 1) await new Promise(setImmediate)
      }
      return new TextEncoder().encode(`\uFEFF${lines.join('')}`)
    },
  }
}

const isGroup = (json: Json | undefined): json is { readonly [name: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const own = (group: { readonly [name: string]: Json }, name: string): Json | undefined =>
  Object.hasOwn(group, name) ? group[name] : undefined

function at(json: Json, path: string): Json | undefined {
  let found: Json | undefined = json
  for (const name of path.split('.')) found = isGroup(found) ? own(found, name) : undefined
  return found
}

/** Without a configured path: the answer itself, or the only list among its fields. */
function listIn(json: Json, path: string | null): readonly Json[] | undefined {
  if (path !== null) {
    const list = at(json, path)
    return Array.isArray(list) ? (list as readonly Json[]) : undefined
  }
  if (Array.isArray(json)) return json as readonly Json[]
  const lists = isGroup(json) ? Object.values(json).filter(Array.isArray) : []
  return lists.length === 1 ? (lists[0] as readonly Json[]) : undefined
}

function flatten(json: Json, path: string, row: Map<string, string>, depth: number): void {
  if (isGroup(json) && depth < maxDepth) {
    for (const [name, value] of Object.entries(json))
      flatten(value, path === '' ? name : `${path}.${name}`, row, depth + 1)
    return
  }
  if (Array.isArray(json) && depth < maxDepth) {
    for (const item of json as readonly Json[]) flatten(item, path, row, depth + 1)
    return
  }
  const cell = cellOf(json)
  const before = row.get(path) ?? ''
  row.set(path, before === '' ? cell : cell === '' ? before : `${before}, ${cell}`)
}

/** On one line, because the report counts lines. */
function cellOf(json: Json): string {
  if (json === null || typeof json === 'object') return ''
  if (typeof json === 'boolean') return json ? 'oui' : 'non'
  return String(json).replace(/[\r\n]+/g, ' ')
}
