import { definitionOf, type EventDefinition } from '../../../shared/domain/events.ts'
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
