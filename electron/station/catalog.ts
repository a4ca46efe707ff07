import { eventStreamId } from '../../shared/domain/event/event.ts'
import type { StateOf, StreamKindName } from '../../shared/domain/events.ts'
import { streamKinds } from '../../shared/domain/events.ts'
import { foldText } from '../../shared/kernel/fold-text.ts'
import type { EventLog } from './event-log/event-log.ts'
import type { Change } from './event-log/projector.ts'

/** Kinds of which there are few, kept in memory: what every answer needs, without a query. */
const kept = [
  ...(['event', 'station', 'put-out', 'hub', 'pairing', 'desk', 'access', 'organiser', 'connector'] as const),
  ...(['printer', 'print-batch', 'badge-template', 'room', 'session', 'session-remote'] as const),
  ...(['players', 'replay', 'door-call', 'over-capacity'] as const),
  ...(['obs', 'room-air', 'stage', 'cue'] as const),
  ...(['audience-session', 'audience-settings', 'poll', 'rehearsal-poll'] as const),
  ...(['recording', 'replay-mark', 'room-show', 'privacy', 'alarm', 'retention'] as const),
] as const
type Kept = (typeof kept)[number]

export type Catalog = ReturnType<typeof createCatalog>

export function createCatalog(log: EventLog) {
  const states = Object.fromEntries(kept.map((kind) => [kind, new Map(log.streams.all(kind))])) as {
    [Kind in Kept]: Map<string, StateOf<Kind>>
  }
  const isKept = (kind: StreamKindName): kind is Kept => (kept as readonly string[]).includes(kind)

  return {
    apply({ kind, id, after }: Change): void {
      if (isKept(kind)) (states[kind] as Map<string, unknown>).set(id, after)
    },
    get: <Kind extends Kept>(kind: Kind, id: string): StateOf<Kind> =>
      states[kind].get(id) ?? streamKinds[kind].initial,
    all: <Kind extends Kept>(kind: Kind): IterableIterator<[string, StateOf<Kind>]> => states[kind].entries(),
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
