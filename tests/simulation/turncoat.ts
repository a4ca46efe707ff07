import * as fc from 'fast-check'
import { lettersAfterStation } from '../../shared/domain/birthplaces.ts'
import { latestOfOthers } from '../../shared/domain/counting.ts'
import { type EventDefinition, eventTypes, type StreamKindName, streamKinds } from '../../shared/domain/events.ts'
import { latestInstant } from '../../shared/replication/recorded-event.ts'
import { arbitraryOf } from '../support/arbitrary-from-schema.ts'
import { deliver } from './deliver.ts'
import { createForeigner, type Foreign } from './foreigner.ts'
import { cast, mayRead } from './stations.ts'
import { isName, ofPilotsAlone } from './verdicts.ts'
import type { World } from './world.ts'

/** Members that may turn, one in a run: each has the keys of its role and another program. */
export const turncoats = ['badcloud', 'badbooth', 'badtalks', 'baddesk'] as const
export type TurncoatName = (typeof turncoats)[number]

const definitions = Object.entries(eventTypes as Readonly<Record<string, EventDefinition>>)
/**
 * Events on streams that the pilot has decided before. They are tried more often, because few streams are of these
 * kinds.
 */
const ofDecided = definitions.filter(([, { kinds }]) =>
  kinds.some((kind) => ['question', 'poll', 'poll-vote', 'audience-key', 'access'].includes(kind)),
)
/** Each kind of stream has other names than some of these. */
const misnames = ['a/b', 'guest1', 'guest2/guest1', 'guest1/entrance/2026-11-26/a', '1/guest1', 'guest1/guest2/guest3']
/** Events that only the pilot's signature makes valid. They are copied out of the log instead. */
const signed = ['StationPaired', 'StationRevoked']
/** By type; made once, since a run writes hundreds. */
const payloads = new Map<string, fc.Arbitrary<unknown>>()
const parts = new Map<string, fc.Arbitrary<unknown>>()

/**
 * A member that turns in about two runs of five. From then on it writes every well-formed event on every stream at
 * every `ts`, in its own chains with its own signature. It sends some of them, withholds others, and copies signed
 * events of others.
 */
export function createTurncoat(world: World) {
  const random = world.random.fork('turncoat')
  const station: TurncoatName | null = random.chance(0.42) ? random.pick(turncoats) : null
  const role = station && cast[station]
  const foreigner = createForeigner(world, station ?? 'nobody')
  const idsOf = (kind: StreamKindName, misnamed: string): readonly string[] => {
    const prefix = `${kind}/`
    const known = [...world.facts.all()].filter(({ stream }) => stream.startsWith(prefix))
    const named = `${station}${'abcdefghij'.slice(0, lettersAfterStation)}`
    return [
      ...new Set([...known.map(({ stream }) => stream.slice(prefix.length)), named, station ?? '', 'a/b', misnamed]),
    ]
  }
  // Events about people and printers that it may write are already requested by people; `people.ts` checks their effects.
  const isLeftOut = (type: string, kind: StreamKindName): boolean =>
    signed.includes(type) || (role === 'reception' && kind === 'printer')
  /** Then it writes them in streams that no command names. */
  const isLeftToPeople = (type: string, kind: StreamKindName): boolean =>
    role === 'reception' && streamKinds[kind].lane === 'people' && !ofPilotsAlone.includes(type)

  function anything(): Foreign {
    const [type, definition] = random.pick(random.chance(0.5) ? ofDecided : definitions)
    const kind = random.pick(definition.kinds)
    if (isLeftOut(type, kind)) return anything()
    const seed = random.int(0, 2 ** 30)
    const wrong = misnames.filter((name) => !isName(kind, name))
    const misnamed = wrong[seed % wrong.length] ?? ''
    const ids = isLeftToPeople(type, kind) ? [misnamed] : idsOf(kind, misnamed)
    const own = ids.filter((id) => station !== null && id.startsWith(station))
    const id = random.pick(random.chance(0.3) && own.length > 0 ? own : ids)
    const one = (arbitraries: Map<string, fc.Arbitrary<unknown>>, schema: EventDefinition['payload']) => {
      const arbitrary = arbitraries.get(type) ?? arbitraryOf(schema)
      arbitraries.set(type, arbitrary)
      return fc.sample(arbitrary, { seed, numRuns: 1 })[0] as object
    }
    const now = world.startedAt + world.agenda.now
    return {
      lane: streamKinds[kind].lane,
      stream: `${kind}/${id}`,
      type,
      v: definition.version,
      payload: one(payloads, definition.payload),
      ...(definition.part && { person: one(parts, definition.part) }),
      ts: random.pick([1, world.startedAt - 7_000_000, now, now + 86_400_000, latestOfOthers, latestInstant]),
      commandId: `${station}${random.int(0, 2 ** 30)}`,
    }
  }
  /** The pilots' own statements again, from before a station was put out, or before it was paired again. */
  function copied(): Foreign {
    const words = [...world.facts.all()].filter(({ type }) => signed.includes(type))
    const { stream, type, payload } = random.pick(words)
    const ts = random.pick([1, world.startedAt + world.agenda.now, latestOfOthers])
    return { lane: 'system', stream, type, payload: JSON.parse(payload) as object, ts }
  }
  function hand(origin: string, everything: boolean): void {
    const lane = origin.split('.')[2] as Foreign['lane']
    const to = world.nodes.filter((node) => node.run && mayRead[node.role].includes(lane))
    if (to.length === 0) return
    const node = random.pick(to)
    const held = node.durable.get(origin) ?? 0
    const text = foreigner.text(origin, everything || random.chance(0.8) ? held : random.int(0, held + 1))
    if (text !== null) deliver(world, node, text)
  }

  return {
    station,
    role,
    /** Whether the next one to be put out is this one. */
    isToBeOut: () => station !== null && random.chance(0.4),
    acts(): void {
      if (station === null || !random.chance(0.3)) return
      for (let count = random.int(1, 4); count > 0; count--) {
        const origin = foreigner.write(random.chance(0.12) ? copied() : anything())
        if (random.chance(0.7)) hand(origin, false)
      }
    },
    /** Sends a pilot everything that was withheld. */
    handsOver(): void {
      for (const origin of foreigner.origins()) {
        const pilot = world.nodes.find((node) => node.run && node.role === 'pilot')
        const text = pilot && foreigner.text(origin, pilot.durable.get(origin) ?? 0)
        if (pilot && text) deliver(world, pilot, text)
      }
    },
  }
}
export type Turncoat = ReturnType<typeof createTurncoat>
