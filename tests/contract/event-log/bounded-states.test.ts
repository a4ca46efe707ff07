import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvent } from '../../../electron/station/event-log/decode.ts'
import { kindDefinition, rowText } from '../../../electron/station/event-log/stream-store.ts'
import { definitionOf, type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import { anyEventOf } from '../any-event.ts'
import { written } from '../given.ts'

const kinds = Object.keys(streamKinds) as StreamKindName[]
const events = 1200

const decoded = ({ type, payload, part }: { type: string; payload: object; part: object | null }) =>
  decodeEvent(type, definitionOf(type)?.version ?? 1, JSON.stringify(payload), part && JSON.stringify(part))

describe.each(kinds)('the state of %s', (kind) => {
  it('grows no faster than its events, for any writer', () => {
    const { initial, evolve } = kindDefinition(kind)
    const some = fc.sample(anyEventOf(kind), { numRuns: 200, seed: 7 }).map(decoded)
    // Each type of event alone as well: one type may remove what another adds.
    const byType = Map.groupBy(some, (event) => event?.type ?? '')
    for (const ofType of [some, ...byType.values()]) {
      const sizes: number[] = []
      let state = initial
      for (let at = 0; at < events; at++) {
        const event = { type: '', ...ofType[at % ofType.length] }
        state = evolve(
          state,
          event,
          written(`desk-${at % 3}`, at, `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
        )
        if (at + 1 === events / 2 || at + 1 === events) sizes.push(rowText(kind, state).length)
      }
      const [half = 0, whole = 0] = sizes
      expect(whole).toBeLessThan(2.5 * half + 10_000)
    }
  })
})
