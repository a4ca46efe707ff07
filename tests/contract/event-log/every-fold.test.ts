import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type DecodedEvent, decodeEvent } from '../../../electron/station/event-log/decode.ts'
import { projectionVersion } from '../../../electron/station/event-log/projection-tables.ts'
import { kindDefinition, rowText, stateIn } from '../../../electron/station/event-log/stream-store.ts'
import { definitionOf, eventTypes, type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import { type AnyEvent, anyEvent, anyEventOf } from '../any-event.ts'
import { written } from '../given.ts'

const kinds = Object.keys(streamKinds) as StreamKindName[]
const recorded = fc
  .record({
    station: fc.constantFrom('desk-1', 'desk-2'),
    at: fc.integer({ min: 0, max: 50 }),
    commandId: fc.constantFrom('c1', 'c2', 'c3', null),
  })
  .map(({ station, at, commandId }) => written(station, at, commandId))

/** As the log passes it to a fold: parsed from the stored text. */
function decoded({ type, payload, part }: AnyEvent): DecodedEvent {
  const version = definitionOf(type)?.version ?? 1
  const event = decodeEvent(type, version, JSON.stringify(payload), part && JSON.stringify(part))
  if (!event) throw new Error(`${type} is not read`)
  return event
}

describe.each(kinds)('the fold of %s', (kind) => {
  const history = fc.array(fc.tuple(anyEventOf(kind), recorded), { maxLength: 8 })
  const { initial, evolve } = kindDefinition(kind)

  it('never throws, and its state is plain JSON at every step, which a row gives back whole', () => {
    void fc.assert(
      fc.property(history, (facts) => {
        let state = initial
        for (const [event, by] of facts) {
          state = evolve(state, decoded(event), by)
          // vitest's own equality takes an own key "constructor" for another class.
          for (const given of [JSON.parse(JSON.stringify(state)), stateIn(kind, rowText(kind, state))])
            if (!isDeepStrictEqual(given, state)) expect(given).toStrictEqual(state)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('changes neither the state nor the event that it is given', () => {
    void fc.assert(
      fc.property(history, (facts) => {
        let state = deepFrozen(initial)
        for (const [event, by] of facts) state = deepFrozen(evolve(state, deepFrozen(decoded(event)), by))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a stored event', () => {
  it('reads back unchanged', () => {
    void fc.assert(
      fc.property(anyEvent(), (event) => {
        const { type: _, person, ...payload } = decoded(event) as { type: string; person?: unknown }
        expect(payload).toStrictEqual(JSON.parse(JSON.stringify(event.payload)))
        if (event.part) expect(person).toStrictEqual(JSON.parse(JSON.stringify(event.part)))
      }),
      { numRuns: 300 },
    )
  })

  it('is not read where its type, its version or its payload is not known', () => {
    void fc.assert(
      fc.property(anyEvent(), ({ type, payload }) => {
        const text = JSON.stringify(payload)
        expect(decodeEvent(`${type}2`, 1, text, null)).toBeNull()
        expect(decodeEvent(type, (definitionOf(type)?.version ?? 1) + 1, text, null)).toBeNull()
        expect(decodeEvent(type, 0, text, null)).toBeNull()
        for (const malformed of ['', '{', 'null', '[]', '7', JSON.stringify({ ...payload, unheardOf: 1 })])
          expect(decodeEvent(type, 1, malformed, null)).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('has no type called %s', (type) => {
    expect(decodeEvent(type, 1, '{}', null)).toBeNull()
  })
})

it('every type of event belongs to streams of one lane', () => {
  for (const { kinds: of } of Object.values(eventTypes)) expect(of.length).toBeGreaterThan(0)
  // Booths do not read attendees' names. Speakers' names are on their screens.
  const onScreens = ['cue', 'rehearsal-cue', 'stage', 'replay']
  // What the public writes, which moderators read, and the words that they hold for review.
  const ofPublic = [
    ...['audience-settings', 'audience-key', 'question', 'poll', 'poll-vote'],
    ...['rehearsal-poll', 'rehearsal-poll-vote'],
  ]
  for (const { part, kinds: of } of Object.values(eventTypes) as { part?: unknown; kinds: readonly string[] }[])
    if (part)
      for (const kind of of)
        expect(streamKinds[kind as StreamKindName].lane).toBe(
          // The label of a link to the cloud, like that of any other access. Only the cloud has it sealed.
          kind === 'organiser'
            ? 'system'
            : onScreens.includes(kind)
              ? 'show'
              : ofPublic.includes(kind)
                ? 'audience'
                : 'people',
        )
})

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFrozen(inner)
  }
  return value
}

/**
 * Rows of an earlier version lack a field that a state has since: `projectionVersion` must rise, so that the rows are folded
 * anew. This finds a changed field of an initial state; a fold that changes otherwise needs a new version, too.
 */
test('a state with other fields raises the version of the projections', () => {
  const initials = kinds.toSorted().map((kind) => [kind, kindDefinition(kind).initial])
  const fingerprint = createHash('sha256').update(JSON.stringify(initials)).digest('hex').slice(0, 12)
  expect([projectionVersion, fingerprint]).toEqual([68, 'e2b819802940'])
})
