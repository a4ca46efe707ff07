import type { Batch, BatchedEvent } from './batch.ts'
import { batchLimits } from './batch.ts'
import { isWithinLimits, mostBytesOfLetter, mostTextBytes, sumOfTexts } from './fact-limits.ts'
import { type PersonalPart, parseOrigin } from './recorded-event.ts'

/** Converts bytes to text and measures it, so that a batch is one JSON text before compression. */
export interface ByteText {
  encode(bytes: Uint8Array): string
  /** Null if the text is invalid. */
  decode(text: string): Uint8Array | null
  /** In UTF-8. */
  lengthOf(text: string): number
}

type Cell = string | number | null

/** A batch as one JSON text: rows of cells, with instants as differences, which compress well. */
export function encodeBatch({ origin, after, events, parts, signature }: Batch, bytes: ByteText): string {
  let [ts, wall] = [0, 0]
  const rows = events.map((event, index): Cell[] => {
    const part = parts.get(after + index + 1)
    const row: Cell[] = [
      event.ts - ts,
      event.wallMs - wall,
      ...[event.stream, event.type, event.v, event.payload],
      event.partHash && bytes.encode(event.partHash),
      event.commandId,
      event.commandHash && bytes.encode(event.commandHash),
      ...[event.outcome, event.actor],
      ...(part ? [bytes.encode(part.salt), part.part] : []),
    ]
    ts = event.ts
    wall = event.wallMs
    return row
  })
  return JSON.stringify([origin, after, bytes.encode(signature), rows])
}

/** Cells of a row without and with a personal part. */
const cells = { bare: 11, withPart: 13 }
/** Some stations sign after more events than a batch has when it is cut. */
const mostRows = batchLimits.events * 5
/** Rows are lists of texts and numbers. The receiver checks these bounds before it parses the text. */
export const batchTextBounds = { depth: 3, commas: mostRows * cells.withPart + 3, objects: false } as const

/**
 * Twice the length that a station makes. Empty if the part is sealed. A quota counts only the texts, so a longer salt
 * would evade it.
 */
const mostSaltBytes = 32

/**
 * Null for anything that no station of this protocol sends. The check is written by hand for speed: a copy of a whole
 * day is 100 000 rows.
 */
export function decodeBatch(text: string, bytes: ByteText): Batch | null {
  // PostgreSQL stores no U+0000: the cloud could take nothing more of such a chain. Others take six bytes here for one that
  // is counted. The JSON and the names of a fact contain none.
  const isOdd = text.includes('\\u00') && controlIn(text)
  const read = isOdd ? null : parseJson(text)
  if (!Array.isArray(read) || read.length !== 4) return null
  const [origin, after, signature, rows] = read as unknown[]
  if (typeof origin !== 'string' || origin.length > 100 || !parseOrigin(origin)) return null
  if (!isCount(after) || typeof signature !== 'string' || !Array.isArray(rows)) return null
  const sig = bytes.decode(signature)
  if (sig?.length !== 64 || rows.length === 0 || rows.length > mostRows) return null
  const events: BatchedEvent[] = []
  const parts = new Map<number, PersonalPart>()
  let [ts, wall] = [0, 0]
  for (const row of rows as unknown[]) {
    const event = decodeRow(row, ts, wall, bytes)
    if (!event) return null
    events.push(event.event)
    if (event.part) parts.set(after + events.length, event.part)
    ts = event.event.ts
    wall = event.event.wallMs
  }
  if (text.length > mostTextBytes / mostBytesOfLetter && bytesOf(events, parts, bytes) > mostTextBytes) return null
  return { origin, after, events, parts, signature: sig }
}

function bytesOf(
  events: readonly BatchedEvent[],
  parts: ReadonlyMap<number, PersonalPart>,
  { lengthOf }: ByteText,
): number {
  const inJson = (text: string): number => lengthOf(JSON.stringify(text))
  let sum = 0
  for (const event of events) sum += sumOfTexts(event, undefined, inJson)
  for (const { part } of parts.values()) sum += inJson(part)
  return sum
}

function decodeRow(row: unknown, tsBefore: number, wallBefore: number, bytes: ByteText) {
  if (!Array.isArray(row) || (row.length !== cells.bare && row.length !== cells.withPart)) return null
  const [ts, wall, stream, type, v, payload, partHash, commandId, commandHash, outcome, actor, salt, part] =
    row as unknown[]
  if (!isWhole(ts) || !isWhole(wall) || !isCount(v)) return null
  if (!isText(stream) || !isText(type) || !isText(payload) || !isText(actor)) return null
  if (!isTextOrNull(partHash) || !isTextOrNull(commandId) || !isTextOrNull(commandHash) || !isTextOrNull(outcome))
    return null
  const hashOfPart = partHash === null ? null : bytes.decode(partHash)
  const hashOfCommand = commandHash === null ? null : bytes.decode(commandHash)
  if (!isHash(partHash, hashOfPart) || !isHash(commandHash, hashOfCommand)) return null
  const event: BatchedEvent = {
    ts: tsBefore + ts,
    wallMs: wallBefore + wall,
    stream,
    type,
    v,
    payload,
    commandId,
    outcome,
    actor,
    partHash: hashOfPart,
    commandHash: hashOfCommand,
  }
  if (row.length === cells.bare) return isWithinLimits(event, null) ? { event, part: null } : null
  const salted = isText(salt) ? bytes.decode(salt) : null
  if (!salted || salted.length > mostSaltBytes || !isText(part) || !isWithinLimits(event, part)) return null
  return { event, part: { salt: salted, part } }
}

/** A control character that JSON writes as a number, behind an even number of backslashes. */
const controlIn = (text: string): boolean => /(?<!\\)(?:\\\\)*\\u00[01]/i.test(text)

const isHash = (text: string | null, bytes: Uint8Array | null): boolean => text === null || bytes?.length === 32

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** SQLite would store a text with half a surrogate pair as a different text from the hashed one. */
const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed()
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
/** As an `integer` of PostgreSQL. */
const isCount = (value: unknown): value is number => isWhole(value) && value >= 0 && value < 2 ** 31
