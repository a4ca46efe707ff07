import * as fc from 'fast-check'
import { type EventDefinition, eventTypes, type StreamKindName, streamKinds } from '../../shared/domain/events.ts'
import type { Lane } from '../../shared/domain/lanes.ts'
import { arbitraryOf } from '../support/arbitrary-from-schema.ts'
import { streamNameOf } from './stream-name.ts'

/** An event of the domain that no station has written. */
export interface AnyEvent {
  readonly kind: StreamKindName
  readonly lane: Lane
  readonly stream: string
  readonly type: string
  readonly payload: object
  readonly part: object | null
}

/** Few ids, so that stations meet in the same streams. */
const idsOf = (kind: StreamKindName): readonly string[] => {
  if (kind === 'event') return ['current']
  return [streamNameOf(kind, 'a', 1), streamNameOf(kind, 'b', 2)]
}

/** Any valid event of any type, except pairings, which need a pilot's signature. */
export function anyEvent(lanes: readonly Lane[] = ['people', 'show', 'audience', 'system']): fc.Arbitrary<AnyEvent> {
  const all = Object.entries(eventTypes as Readonly<Record<string, EventDefinition>>)
    .filter(([type]) => type !== 'StationPaired')
    .flatMap(([type, definition]) => definition.kinds.map((kind) => eventOf(type, kind, definition)))
    .filter(([lane]) => lanes.includes(lane))
  return fc.oneof(...all.map(([, arbitrary]) => arbitrary))
}

/** Any valid event of one kind of stream. */
export function anyEventOf(kind: StreamKindName): fc.Arbitrary<AnyEvent> {
  const all = Object.entries(eventTypes as Readonly<Record<string, EventDefinition>>)
  return fc.oneof(
    ...all
      .filter(([, { kinds }]) => kinds.includes(kind))
      .map(([type, definition]) => eventOf(type, kind, definition)[1]),
  )
}

function eventOf(type: string, kind: StreamKindName, { payload, part }: EventDefinition) {
  const lane = streamKinds[kind].lane
  const arbitrary = fc.record({
    kind: fc.constant(kind),
    lane: fc.constant(lane),
    stream: fc.constantFrom(...idsOf(kind)).map((id) => `${kind}/${id}`),
    type: fc.constant(type),
    payload: arbitraryOf(payload),
    part: part ? arbitraryOf(part) : fc.constant(null),
  }) as fc.Arbitrary<AnyEvent>
  return [lane, arbitrary] as const
}
