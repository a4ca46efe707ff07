import { tags } from './request.ts'

/** A value that we ask for; null where the server says that there is none. Kinds that we never ask for are left out. */
export type AnswerValue = string | number | boolean | null
export type AnswerGroup = ReadonlyMap<string, readonly AnswerValue[]>

export interface IppAnswer {
  readonly status: number
  readonly requestId: number
  /** Several only where a server was asked for all its printers. */
  readonly printers: readonly AnswerGroup[]
  readonly job: AnswerGroup
}

const groupTags: ReadonlySet<number> = new Set([
  ...[tags.operationGroup, tags.jobGroup, tags.printerGroup, tags.unsupportedGroup],
])
const [leastValueTag, mostValueTag] = [0x10, 0x4a]
const [mostNameBytes, mostAttributes] = [255, 500]

/** Undefined where `bytes` is not one whole answer by RFC 8010 and nothing more: no part of it is believed then. */
export function parseAnswer(bytes: Uint8Array): IppAnswer | undefined {
  try {
    return readAnswer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    // `Buffer` throws a RangeError when read past its end: the answer is cut.
    if (error instanceof Malformed || error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

class Malformed extends Error {}
const insist = (holds: boolean): void => {
  if (!holds) throw new Malformed()
}
const utf8 = new TextDecoder('utf-8', { fatal: true })

function readAnswer(bytes: Buffer): IppAnswer {
  insist(bytes.readUInt8(0) === 1 || bytes.readUInt8(0) === 2)
  const groups = new Map<number, Map<string, AnswerValue[]>>()
  const printers: Map<string, AnswerValue[]>[] = []
  let group: Map<string, AnswerValue[]> | undefined
  let values: AnswerValue[] | undefined
  let count = 0
  let depth = 0
  let at = 8
  const take = (length: number) => {
    insist(at + length <= bytes.length)
    at += length
    return bytes.subarray(at - length, at)
  }

  for (;;) {
    const tag = take(1).readUInt8()
    if (tag < leastValueTag) {
      insist(depth === 0)
      if (tag === tags.endOfAttributes) break
      // One group of each kind, but for printers: we never ask for several jobs.
      const isPrinter = tag === tags.printerGroup
      insist(groupTags.has(tag) && (isPrinter || !groups.has(tag)))
      insist(groups.size > 0 || tag === tags.operationGroup)
      group = new Map()
      if (isPrinter) printers.push(group)
      else groups.set(tag, group)
      values = undefined
      continue
    }
    count += 1
    insist(tag <= mostValueTag && group !== undefined && count <= mostAttributes)
    const nameLength = take(2).readUInt16BE()
    insist(nameLength <= mostNameBytes)
    const name = utf8.decode(take(nameLength))
    const value = take(take(2).readUInt16BE())
    if (name !== '') {
      insist(depth === 0 && group?.has(name) === false)
      values = []
      group?.set(name, values)
    }
    insist(values !== undefined)
    if (tag === tags.beginCollection) depth += 1
    else if (tag === tags.endCollection) depth -= 1
    else if (depth === 0) {
      const read = readValue(tag, value)
      if (read !== undefined) values?.push(read)
    }
    insist(depth >= 0)
  }
  insist(at === bytes.length)
  const about = groups.get(tags.operationGroup)
  insist([...(about?.keys() ?? [])].slice(0, 2).join() === 'attributes-charset,attributes-natural-language')
  insist(about?.get('attributes-charset')?.[0] === 'utf-8')
  return {
    status: bytes.readUInt16BE(2),
    requestId: bytes.readUInt32BE(4),
    printers,
    job: groups.get(tags.jobGroup) ?? new Map(),
  }
}

function readValue(tag: number, value: Buffer): AnswerValue | undefined {
  if (tag >= tags.unsupported && tag <= tags.noValue) return null
  if (tag === tags.integer || tag === tags.enum) {
    insist(value.length === 4)
    return value.readInt32BE()
  }
  if (tag === tags.boolean) {
    insist(value.length === 1 && value.readUInt8() <= 1)
    return value.readUInt8() === 1
  }
  if (tag >= tags.text && tag <= tags.mimeType) return utf8.decode(value)
  return undefined
}

export const textsOf = (group: AnswerGroup, name: string): readonly string[] =>
  (group.get(name) ?? []).filter((value) => typeof value === 'string')

/** Undefined where there is not exactly one. */
export function numberOf(group: AnswerGroup, name: string): number | undefined {
  const [value, ...others] = group.get(name) ?? []
  return typeof value === 'number' && others.length === 0 ? value : undefined
}
