import { createHash } from 'node:crypto'
import type { EventRow } from '../../electron/station/event-log/event-table.ts'
import { placeOf } from '../../electron/station/event-log/place.ts'
import { endless, latestOfOthers } from '../../shared/domain/counting.ts'
import type { StreamKindName } from '../../shared/domain/events.ts'
import type { Random } from '../support/random.ts'
import { type Agenda, createAgenda } from './agenda.ts'
import type { Weather } from './cable.ts'
import { createFacts, type Facts } from './facts.ts'
import { createHostile, type Hostile } from './hostile.ts'
import { createLinks, type Links } from './links.ts'
import type { Node } from './node.ts'
import { readsOf } from './reads.ts'
import { createTurncoat, type Turncoat, turncoats } from './turncoat.ts'
import { Violation } from './violation.ts'

/** The whole of one run: the stations, the time, and what has been observed. */
export interface World {
  readonly random: Random
  readonly agenda: Agenda
  /** ms since 1970 */
  readonly startedAt: number
  readonly facts: Facts
  readonly nodes: Node[]
  readonly links: Links
  readonly hostile: Hostile
  readonly turncoat: Turncoat
  readonly weather: Weather
  /** Stations send every part, as those of the first release do, so receivers must filter. */
  sendsEveryPart: boolean
  /** No further faults. */
  isOver: boolean
  /** Attempts of badges that came out, by station and job. */
  readonly printed: Map<string, readonly number[]>
  /** By job, how often a person requested it again. */
  readonly retries: Map<string, number>
  /** Stations that were set back or copied, and do not know what they printed meanwhile. */
  readonly printsTwice: Set<string>
  /** Stations that were ever put out: their events may no longer count. */
  readonly everRevoked: Set<string>
  nextRun(): number
  trace(line: string): void
  readonly lines: readonly string[]
  digest(): string
  fail(error: unknown): void
  /** The first failure that was recorded, checked after each action. */
  readonly failure: unknown
  /** `isTrusted`: for events from before the run. */
  noteDurable(node: Node, isTrusted?: boolean): void
  /** A disk was set back: events that were on no other disk are lost, which is no failure. */
  forgive(node: Node, before: ReadonlyMap<string, number>): void
  /** Once a disk has been set back, a station that was put out may be the only holder of some events. */
  forgiveWhatIsOut(linked: readonly Node[]): void
  /** Its disk was set back a moment ago, and old connections may still believe otherwise. */
  isUnsure(node: Node): boolean
}

const linesKept = 60

export function createWorld(random: Random): World {
  const hash = createHash('sha256')
  const lines: string[] = []
  let runs = 0
  let failure: unknown
  const setBack = new Map<Node, number>()

  const world = {
    random,
    startedAt: Date.UTC(2026, 10, 26, 8),
    facts: createFacts(),
    nodes: [] as Node[],
    isOver: false,
    printed: new Map<string, readonly number[]>(),
    retries: new Map<string, number>(),
    printsTwice: new Set<string>(),
    everRevoked: new Set<string>(['forger', 'future', 'stranger', ...turncoats]),
    nextRun: () => runs++,
    lines,
    trace(line: string) {
      const text = `${String(world.agenda.now).padStart(7)} ${line}`
      hash.update(`${text}\n`)
      lines.push(text)
      if (lines.length > linesKept) lines.shift()
    },
    digest: () => hash.copy().digest('hex').slice(0, 32),
    fail(error: unknown) {
      failure ??= error
    },
    get failure() {
      return failure
    },
    noteDurable(node: Node, isTrusted = false) {
      try {
        noteDurable(world, node, isTrusted)
      } catch (error) {
        world.fail(error)
      }
    },
    forgive(node: Node, before: ReadonlyMap<string, number>) {
      setBack.set(node, world.agenda.now)
      for (const [origin, seq] of before) {
        const held = Math.max(...world.nodes.map(({ durable }) => durable.get(origin) ?? 0))
        if (held < seq) world.facts.lost(origin, held)
      }
    },
    forgiveWhatIsOut(linked: readonly Node[]) {
      if (setBack.size === 0) return
      for (const origin of world.facts.origins())
        world.facts.lost(origin, Math.max(...linked.map(({ durable }) => durable.get(origin) ?? 0)))
    },
    isUnsure: (node: Node) => world.agenda.now - (setBack.get(node) ?? Number.NEGATIVE_INFINITY) < 10_000,
  } as unknown as World & { agenda: Agenda }
  world.agenda = createAgenda(() => {
    if (failure !== undefined) throw failure
    for (const node of world.nodes) if (node.run?.isDead) node.kill()
  })
  Object.assign(world, {
    weather: {
      loses: random.pick([0, 0, 0.02, 0.1]),
      repeats: random.pick([0, 0, 0.05, 0.2]),
      slowest: random.pick([5, 50, 400, 2000]),
      overtakes: random.chance(0.5),
    },
    hostile: createHostile(world),
    turncoat: createTurncoat(world),
    links: createLinks(world),
  })
  return world
}

/** Reads the events that have become durable, and fails for any that its claimed writer has not written. */
function noteDurable(world: World, node: Node, isTrusted: boolean): void {
  const { db, durable } = node
  const reads = readsOf(db)
  const origins = reads.origins.all()
  const isOwn = (name: string) => name.startsWith(`${node.stationId}.`)
  origins.sort((one, other) => Number(isOwn(other.name)) - Number(isOwn(one.name)))
  for (const { id, name } of origins) {
    const before = durable.get(name) ?? 0
    const rows = reads.events.all(placeOf(id, before), placeOf(id + 1, 0))
    for (const [index, row] of rows.entries()) {
      if (row.seq !== before + index + 1) throw new Violation('origins have no gaps', `${node.name} ${name} ${row.seq}`)
      const isNew = world.facts.seen(name, row, isTrusted || isOwn(name))
      if (isNew && isOwn(name) && !isTrusted) {
        comesLast(world, node, row, name)
        namesWhatItSaw(world, node, row, name)
      }
      const [station = ''] = name.split('.')
      const lasts = node.lastTs.get(row.stream) ?? new Map<string, number>()
      node.lastTs.set(row.stream, lasts.set(station, Math.max(row.ts, lasts.get(station) ?? 0)))
      durable.set(name, row.seq)
    }
  }
}

/**
 * A station's event comes after all that the station knows on the same stream, whatever its clock says. A desk that
 * finds no room left in a person's entries continues by its clock.
 */
function comesLast(world: World, node: Node, { stream, ts, seq }: EventRow, origin: string): void {
  if (node.lacks !== null) return
  const lasts = [...(node.lastTs.get(stream) ?? [])]
  const isFull = lasts.some(([, last]) => last >= latestOfOthers)
  if (isFull && node.role !== 'pilot' && endless.has(stream.split('/')[0] as StreamKindName)) return
  for (const [station, last] of lasts)
    if (ts <= last && !world.everRevoked.has(station))
      throw new Violation('a new event comes after all known ones', `${node.name} ${origin} ${seq} ${stream}`)
}

/** An amendment names its own station's last one of the same person, unless an event since has seen or settled that. */
function namesWhatItSaw(world: World, node: Node, { stream, type, payload, seq }: EventRow, origin: string): void {
  if (type !== 'AttendeeAmended' || node.lacks !== null || world.everRevoked.has(node.stationId)) return
  const known = [...world.facts.all()].filter(
    (fact) => fact.stream === stream && (node.durable.get(fact.origin) ?? 0) >= fact.seq,
  )
  const last = known.findLast((fact) => fact.origin === origin && fact.type === 'AttendeeAmended' && fact.seq < seq)
  const id = last?.commandId
  if (!id) return
  const isSettled = known.some((fact) => fact !== last && (fact.commandId === id || fact.payload.includes(`"${id}"`)))
  if (!isSettled && !payload.includes(`"${id}"`))
    throw new Violation('an amendment names what it saw', `${node.name} ${origin} ${seq} ${stream}`)
}
