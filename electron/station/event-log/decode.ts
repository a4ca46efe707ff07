import { definitionOf, type EventDefinition } from '../../../shared/domain/events.ts'
import { isBoundedText } from '../../../shared/kernel/json-text.ts'
import { isSealed } from '../../../shared/replication/sealed-part.ts'

/** An event as `evolve` takes it: its type, its payload's fields, and `person` where its type has a personal part. */
export type DecodedEvent = { readonly type: string }

/**
 * Reads a stored event, upcast to today's version. Null for a type, version or payload that this version does not
 * know: such an event is kept and passed on, and not projected.
 */
export function decodeEvent(type: string, v: number, payload: string, part: string | null): DecodedEvent | null {
  const definition = definitionOf(type)
  if (!definition) return null
  const parsed = definition.payload.safeParse(upcast(definition, v, parseJson(payload)))
  if (!parsed.success) return null
  if (!definition.part) return { type, ...(parsed.data as object) }
  // What is sealed is to whoever cannot open it as if it were purged.
  const person = part === null || isSealed(part) ? null : definition.part.safeParse(parseJson(part))
  if (person !== null && !person.success) return null
  return { type, ...(parsed.data as object), person: person?.data ?? null } as DecodedEvent
}

function upcast({ version, upcast: steps = {} }: EventDefinition, from: number, payload: unknown): unknown {
  let upcasted = payload
  for (let v = from; v < version; v++) {
    const step = steps[v]
    if (!step) return undefined
    upcasted = step(upcasted)
  }
  return from > version ? undefined : upcasted
}

/** Longer ones are looked at before they are parsed: an event of another station is read before anything else is asked of it. */
const longText = 64 * 1024
/** Ten times what any of ours has, such as the cut of a poll with a number for each start of each station. */
const mostOfEvent = { depth: 32, commas: 50_000, objects: true }

/** Undefined if it is no JSON, or larger than any event of ours. */
export function parseJson(text: string): unknown {
  try {
    if (text.length > longText && !isBoundedText(new TextEncoder().encode(text), mostOfEvent)) return undefined
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
