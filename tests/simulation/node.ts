import Database from 'better-sqlite3'
import type { Sqlite } from '../../electron/station/event-log/database.ts'
import type { StationRole } from '../../shared/domain/stations/authority.ts'
import type { Random } from '../support/random.ts'
import { createDisk, type Disk } from './disk.ts'
import { type Run, startRun } from './run-of-station.ts'
import { cast, type StationName } from './stations.ts'
import { realEventTypes } from './versions.ts'
import { Crash, Violation } from './violation.ts'
import type { World } from './world.ts'

/** One machine of a run. Its disk outlives its program. */
export interface Node {
  readonly name: string
  readonly stationId: StationName
  readonly role: StationRole
  readonly random: Random
  readonly disk: Disk
  /** Null while the program is down. */
  run: Run | null
  db: Sqlite
  readonly clock: { offset: number; grain: number }
  /** A type of event that its version does not know yet. */
  lacks: string | null
  /** By origin, the last number that is durable here. */
  readonly durable: Map<string, number>
  /** By origin, the last number that a peer or a person was told is durable here. */
  readonly promised: Map<string, number>
  /** By stream and by station, the last time that is durable here. */
  readonly lastTs: Map<string, Map<string, number>>
  readonly copies: Copy[]
  wall(): number
  start(): void
  /** The program ends at once, whatever it is doing. */
  kill(): void
  /** Its program is replaced by a version that knows all types, which rebuilds its projections. */
  upgrade(): void
  /** Its disk is set back to an earlier copy. */
  restore(copy: Copy): void
}

export interface Copy {
  readonly image: Uint8Array
  /** The type of event that was unknown to the program that made the copy. */
  readonly lacks: string | null
}

export function createNode(world: World, name: string, stationId: StationName, image: Uint8Array): Node {
  const random = world.random.fork(`node ${name}`)
  const { agenda } = world
  const node: Node = {
    name,
    stationId,
    role: cast[stationId],
    random,
    disk: createDisk(random.fork('disk')),
    run: null,
    db: new Database(Buffer.from(image)),
    clock: { offset: random.int(-3000, 3000), grain: random.pick([1, 1, 100, 1000, 10_000]) },
    lacks: null,
    durable: new Map(),
    promised: new Map(),
    lastTs: new Map(),
    copies: [],
    wall: () => Math.floor((world.startedAt + agenda.now + node.clock.offset) / node.clock.grain) * node.clock.grain,
    start() {
      if (node.run) return
      try {
        node.run = realEventTypes.lacking(node.lacks, () => startRun(world, node))
      } catch (error) {
        if (!(error instanceof Crash) && !isFull(error)) throw error
        abandonTransaction()
        world.trace(`${name} does not start: ${error instanceof Crash ? 'it dies' : 'its disk is full'}`)
        restartLater()
        return
      }
      keptItsWord()
      world.trace(`${name} starts`)
    },
    kill() {
      if (node.run) node.run.isDead = true
      abandonTransaction()
      node.run = null
      world.trace(`${name} dies`)
      restartLater()
    },
    upgrade() {
      node.lacks = null
      node.kill()
      forgetProjections()
      world.trace(`${name} is upgraded`)
    },
    restore(copy) {
      node.kill()
      const before = new Map(node.durable)
      node.db = new Database(Buffer.from(copy.image))
      if (copy.lacks !== node.lacks) forgetProjections()
      node.durable.clear()
      node.promised.clear()
      node.lastTs.clear()
      world.noteDurable(node)
      world.forgive(node, before)
      world.printsTwice.add(stationId)
      world.trace(`${name} is set back`)
    },
  }

  function forgetProjections(): void {
    node.db.prepare(`DELETE FROM meta WHERE name = 'projection-version'`).run()
  }
  function abandonTransaction(): void {
    if (node.db.inTransaction) node.db.exec('ROLLBACK')
  }
  function restartLater(): void {
    agenda.in(random.int(50, 3000), () => {
      if (!world.isOver) node.start()
    })
  }
  /** Checked after each start: everything that was acknowledged as durable is still there. */
  function keptItsWord(): void {
    const held = node.run?.log.origins
    for (const [origin, seq] of node.promised)
      if ((held?.seqOf(origin) ?? 0) < seq)
        throw new Violation('acknowledged events are durable', `${name} ${origin} ${seq}`)
  }

  world.noteDurable(node, true)
  return node
}

export const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'SQLITE_FULL') || ('fault' in error && error.fault === 'disk-full'))
