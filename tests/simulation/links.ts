import { createRoleStore } from '../../electron/station/replication/role-store.ts'
import type { Lane } from '../../shared/domain/lanes.ts'
import { authority } from '../../shared/domain/stations/authority.ts'
import { decodeBatch, encodeBatch } from '../../shared/replication/batch-codec.ts'
import { type PeerMessage, plainMessage } from '../../shared/replication/messages.ts'
import { createPeerLink, type ReplicaStore } from '../../shared/replication/peer-link.ts'
import { laneIn } from '../../shared/replication/version-vector.ts'
import type { Cable, Connection, End } from './cable.ts'
import { base64 } from './keys.ts'
import { createWatch } from './link-watch.ts'
import type { Node } from './node.ts'
import { sendsReadableParts } from './readable-parts.ts'
import type { Run } from './run-of-station.ts'
import { realEventTypes } from './versions.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

export type Links = ReturnType<typeof createLinks>

/** ms after which a connection without answers is given up. */
const givesUpAfter = 4000

export function createLinks(world: World) {
  const { agenda } = world
  const random = world.random.fork('links')
  const cables: Cable[] = []
  /** Texts that went over some cable, which an attacker could have recorded. */
  const overheard: string[] = []

  const viewOf = ({ log }: Run, station: string) => {
    const { pairing, revoked } = log.streams.state('station', station)
    return revoked ? 'revoked' : (pairing?.role ?? null)
  }
  /** The log as the other station may have it. */
  function storeOf(run: Run, { stationId }: Node): ReplicaStore {
    const store = createRoleStore(run.store, run.log, () => run.log.streams.state('station', stationId))
    return { ...store, cut: (origin, after) => (world.sendsEveryPart ? run.store : store).cut(origin, after) }
  }

  /** An unknown station receives only the lane that says who is who. */
  function lanesOf(run: Run, station: string): readonly Lane[] {
    const role = viewOf(run, station)
    if (role === 'revoked') return []
    return role === null ? ['system'] : authority[role].reads
  }

  function open(cable: Cable): void {
    const [hub, station] = [cable.hub.run, cable.station.run]
    const role = hub && viewOf(hub, cable.station.stationId)
    if (!hub || !station || role === null || role === 'revoked') return
    const connection: Connection = { ends: [] as never, isOpen: true, isTampered: false, deafSince: null }
    const end = (node: Node, run: Run, peer: Node): End => {
      const watch = createWatch(world, node, peer)
      const link = createPeerLink({
        store: storeOf(run, peer),
        crypto: run.log.crypto,
        now: () => agenda.now,
        wallMs: node.wall,
        lanes: () => lanesOf(run, peer.stationId),
        ownLanes: () => lanesOf(run, node.stationId),
        send: (message) => send(cable, connection, node, message),
        onAlarm(alarm, origin) {
          const isExpected = connection.isTampered && (alarm === 'tampered' || alarm === 'forked')
          world.trace(`${node.name} raises ${alarm} ${origin ?? ''}`)
          if (!isExpected) world.fail(new Violation('no alarm without a reason', `${node.name} ${alarm} ${origin}`))
        },
      })
      return { node, run, link, watch, arrivals: new Map() }
    }
    Object.assign(connection, { ends: [end(cable.hub, hub, cable.station), end(cable.station, station, cable.hub)] })
    cable.connection = connection
    world.trace(`${cable.hub.name}-${cable.station.name} connect`)
    for (const { link, node } of connection.ends) realEventTypes.lacking(node.lacks, () => link.open())
    tick(cable, connection)
  }

  function close(cable: Cable): void {
    const { connection } = cable
    if (!connection) return
    connection.isOpen = false
    cable.connection = null
    for (const { link } of connection.ends) link.close()
    world.trace(`${cable.hub.name}-${cable.station.name} part`)
  }

  function tick(cable: Cable, connection: Connection): void {
    if (!connection.isOpen) return
    for (const { link, run, node, watch } of connection.ends) {
      if (run.isDead) continue
      realEventTypes.lacking(node.lacks, () => link.tick())
      watch.check(link)
    }
    agenda.in(450, () => tick(cable, connection))
  }

  function send(cable: Cable, connection: Connection, from: Node, message: PeerMessage): void {
    const [hubEnd, stationEnd] = connection.ends
    const [own, to] = hubEnd.node === from ? [hubEnd, stationEnd] : [stationEnd, hubEnd]
    try {
      own.watch.sent(message)
      if (message.kind === 'batch' && !world.sendsEveryPart) sendsReadableParts(to.node, message.batch)
    } catch (error) {
      world.fail(error)
      return
    }
    const text = message.kind === 'batch' ? encodeBatch(message.batch, base64) : JSON.stringify(message)
    const { weather } = world
    if (message.kind === 'batch' && overheard.length < 200) overheard.push(text)
    if (!connection.isOpen || cable.isCut || cable.deaf === to.node || random.chance(weather.loses)) return
    const times = random.chance(weather.repeats) ? 2 : 1
    const lane =
      message.kind === 'batch' ? laneIn(message.batch.origin) : 'origin' in message ? laneIn(message.origin) : null
    const queue = weather.overtakes ? String(lane) : ''
    for (let time = 0; time < times; time++) {
      const at = Math.max(agenda.now + random.int(1, weather.slowest), to.arrivals.get(queue) ?? 0)
      to.arrivals.set(queue, at)
      agenda.in(at - agenda.now, () => arrive(cable, connection, to, message.kind === 'batch', text))
    }
  }

  function arrive(cable: Cable, connection: Connection, to: End, isBatch: boolean, text: string): void {
    if (!connection.isOpen || to.run.isDead || cable.deaf === to.node) return
    const changed = isBatch && world.hostile.mayChange() ? world.hostile.changed(text) : null
    if (changed) connection.isTampered = true
    const said = changed ?? text
    const batch = isBatch ? decodeBatch(said, base64) : null
    if (isBatch && !batch) {
      if (!changed) throw new Violation('a decoded message equals the encoded one', text.slice(0, 200))
      return
    }
    const message: PeerMessage = batch ? { kind: 'batch', batch } : plainMessage.parse(JSON.parse(said))
    to.watch.heard(message)
    realEventTypes.lacking(to.node.lacks, () => to.link.receive(message))
    to.watch.check(to.link)
  }

  return {
    cables,
    overheard,
    connect(hub: Node, station: Node): Cable {
      const cable: Cable = { hub, station, isCut: false, deaf: null, connection: null }
      cables.push(cable)
      return cable
    },
    grown(node: Node, origin: string, seq: number): void {
      for (const { connection } of cables)
        for (const { node: at, link, run, watch } of connection?.ends ?? [])
          if (at === node && !run.isDead) {
            link.grown(origin, seq)
            watch.check(link)
          }
    },
    /** Opens and closes connections as the socket drivers do. */
    mend(): void {
      for (const cable of cables) {
        const { connection } = cable
        if (!connection) {
          if (!cable.isCut && !cable.deaf && random.chance(0.7)) open(cable)
          continue
        }
        const isDead = connection.ends.some(({ run, node }) => run.isDead || node.run !== run)
        connection.deafSince = cable.isCut || cable.deaf ? (connection.deafSince ?? agenda.now) : null
        const isGivenUp = connection.deafSince !== null && agenda.now - connection.deafSince >= givesUpAfter
        const isPutOut = cable.hub.run && viewOf(cable.hub.run, cable.station.stationId) === 'revoked'
        if (isDead || isGivenUp || isPutOut) close(cable)
      }
    },
    /** The station has chosen another hub. */
    move(cable: Cable, hub: Node): void {
      if (hub === cable.hub || hub === cable.station) return
      close(cable)
      cable.hub = hub
      world.trace(`${cable.station.name} moves to ${hub.name}`)
    },
    /** Closes the tampered connections, over which some messages would not be sent again, and half of the others. */
    closeSome(): void {
      for (const cable of cables) if (cable.connection?.isTampered || random.chance(0.5)) close(cable)
    },
    /** Sends a message that no honest peer sends to one end of an open connection. */
    forge(message: PeerMessage): void {
      const standing = cables.filter(({ connection }) => connection)
      if (standing.length === 0) return
      const { connection } = random.pick(standing)
      const end = connection && random.pick(connection.ends)
      if (!end || end.run.isDead) return
      end.watch.liedTo()
      realEventTypes.lacking(end.node.lacks, () => end.link.receive(message))
    },
  }
}
