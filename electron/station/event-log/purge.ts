import type { EventTable } from './event-table.ts'
import type { StreamStore } from './stream-store.ts'

/** A stream whose state says so keeps nothing personal, and takes nothing personal in again. */
export const isErased = (state: unknown): boolean => (state as { readonly erased?: boolean }).erased === true

/**
 * Whether an event is about somebody who was erased, in whatever stream it stands: then its part is not kept. The same
 * events as `deletePartsAbout` finds: those that are there when somebody is erased, and those that come later.
 */
export function isAboutErased(streams: StreamStore, stream: string, payload: string): boolean {
  return perhapsPeopleIn(stream, payload).some((id) => isErased(streams.state('attendee', id)))
}

/** Ids of which some may be attendees': an unknown kind of stream is read as well. */
function perhapsPeopleIn(stream: string, payload: string): readonly string[] {
  const [kind, ...ids] = stream.split('/')
  if (kind === 'attendee')
    return payload.includes('"substituteIds"') ? [ids.join('/'), ...quotedIn(payload)] : [ids.join('/')]
  if (kind === 'same-person') return ids
  if (kind === 'print-job') return quotedIn(payload)
  return ids.slice(0, -1)
}

const quotedIn = (payload: string): readonly string[] =>
  [...payload.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text)

/**
 * Deletes personal parts; the chain still proves what is left. `person`: of every event that is about this attendee,
 * also where it stands in another stream or cannot be read by this version. `refs`: of one stream's events alone, for
 * what comes in later.
 */
export function deleteParts(table: EventTable, of: { readonly person: string } | { readonly refs: string }): void {
  if ('person' in of) {
    table.deletePartsAbout.run({ id: of.person })
    return
  }
  for (const ref of of.refs.split(' ')) {
    const [origin = 0, seq = 0] = ref.split('.').map(Number)
    table.deletePart.run(origin, seq)
  }
}
