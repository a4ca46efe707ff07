import { isDeepStrictEqual } from 'node:util'
import { eventStreamId } from '../../shared/domain/event/event.ts'
import type { KeptKindName, StateOf, StreamKindName } from '../../shared/domain/events.ts'
import { streamKinds } from '../../shared/domain/events.ts'
import { foldText } from '../../shared/kernel/fold-text.ts'
import type { Change } from './event-log/change.ts'
import type { EventLog } from './event-log/event-log.ts'

const isKept = (kind: StreamKindName): kind is KeptKindName => 'isKept' in streamKinds[kind]
const kept = (Object.keys(streamKinds) as StreamKindName[]).filter(isKept)

export type Catalog = ReturnType<typeof createCatalog>

/** Holds the states of the kept kinds: what every answer needs, without a query. */
export function createCatalog(log: EventLog) {
  // What was removed is as if it had never been.
  const standing = (kind: KeptKindName) =>
    [...log.streams.all(kind)].filter(([, state]) => !isDeepStrictEqual(state, streamKinds[kind].initial))
  const states = Object.fromEntries(kept.map((kind) => [kind, new Map<string, unknown>(standing(kind))])) as {
    [Kind in KeptKindName]: Map<string, StateOf<Kind>>
  }

  return {
    apply({ kind, id, after }: Change): void {
      if (!isKept(kind)) return
      const known: Map<string, unknown> = states[kind]
      // It was removed; or every fact of it was taken back with its station, and the log has no such stream either.
      if (after === streamKinds[kind].initial) known.delete(id)
      else known.set(id, after)
    },
    get: <Kind extends KeptKindName>(kind: Kind, id: string): StateOf<Kind> =>
      states[kind].get(id) ?? streamKinds[kind].initial,
    all: <Kind extends KeptKindName>(kind: Kind): IterableIterator<[string, StateOf<Kind>]> => states[kind].entries(),
    event: (): StateOf<'event'> => states.event.get(eventStreamId) ?? streamKinds.event.initial,
    /** The pilot's name for it, where it has given itself one that says nothing, or another station's. */
    stationName(stationId: string): string {
      const { name = '', pairing } = states.station.get(stationId) ?? {}
      const given = pairing?.name ?? name
      if (name === given) return name || stationId.slice(0, 6)
      const folded = foldText(name)
      const others = [...states.station]
        .filter(([id]) => id !== stationId)
        .map(([, other]) => other.pairing?.name ?? '')
      return folded === '' || others.some((other) => foldText(other) === folded) ? given : name
    },
  }
}

export { eventStreamId }
