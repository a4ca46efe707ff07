import type { Cable } from './cable.ts'
import { createNode, type Node } from './node.ts'
import { pairingOf, revocationOf, type StationName } from './stations.ts'
import type { World } from './world.ts'

/** The faults of a run, one at a time, drawn by weight. */
export function createMisfortunes(world: World): () => void {
  const { random, links, agenda } = world
  const living = () => world.nodes.filter(({ run }) => run && !run.isDead)
  const someone = (): Node | undefined => (living().length > 0 ? random.pick(living()) : undefined)
  let clones = 0

  function moveCable(cable: Cable): void {
    if (cable.station.role !== 'pilot')
      links.move(cable, random.pick(world.nodes.filter(({ role }) => role === 'pilot')))
  }
  function toCable(act: (cable: Cable) => void): void {
    act(random.pick(links.cables))
  }
  /** A working pilot writes an event about another station that only pilots may write. */
  function byPilot(
    station: StationName,
    event: (pilot: Node) => ReturnType<typeof pairingOf> | ReturnType<typeof revocationOf>,
  ): void {
    const pilot = living().find(({ role }) => role === 'pilot')
    const log = pilot?.run?.log
    if (!pilot || !log) return
    const written = event(pilot)
    world.trace(`${pilot.name} ${written.type} ${station}`)
    if (written.type === 'StationRevoked') world.everRevoked.add(station)
    const run = (writing: Parameters<Parameters<typeof log.submit>[0]['run']>[0]) => {
      writing.append('station', station, written)
      return { answer: undefined, outcome: null }
    }
    log.submit({ actor: 'pilot', command: null, run }).catch(() => {})
  }

  const misfortunes: readonly (readonly [weight: number, act: () => void])[] = [
    [6, () => someone()?.disk.dieSoon()],
    [2, () => someone()?.disk.dieAfterCommit()],
    [2, () => someone()?.kill()],
    [3, fillDisk],
    [5, () => toCable((cable) => (cable.isCut = !cable.isCut))],
    [3, () => toCable((cable) => (cable.deaf = cable.deaf ? null : random.pick([cable.hub, cable.station])))],
    [4, jump],
    [2, keepCopy],
    [2, restore],
    [1, clone],
    [3, () => world.hostile.writes()],
    [2, () => world.hostile.replays()],
    [2, () => world.hostile.liesAboutItself()],
    [2, revoke],
    [1, () => pair()],
    [1, upgrade],
    [2, () => toCable(moveCable)],
    [3, () => links.mend()],
  ]
  const total = misfortunes.reduce((sum, [weight]) => sum + weight, 0)

  function fillDisk(): void {
    const node = someone()
    if (!node) return
    node.disk.fill()
    world.trace(`${node.name} has no room`)
    agenda.in(random.int(100, 4000), () => node.disk.makeRoom())
  }
  function jump(): void {
    const node = random.pick(world.nodes)
    node.clock.offset += random.pick([-3_600_000, -5000, -20, 20, 5000, 3_600_000])
    node.clock.grain = random.pick([1, 100, 10_000])
  }
  function keepCopy(): void {
    const node = someone()
    node?.copies.push({ image: node.db.serialize(), lacks: node.lacks })
  }
  function restore(): void {
    const node = random.pick(world.nodes)
    if (node.copies.length > 0) node.restore(random.pick(node.copies))
  }
  /** Two machines run from copies of one disk. */
  function clone(): void {
    const node = someone()
    if (!node || node.role === 'pilot' || clones > 0 || node.stationId === 'late') return
    clones += 1
    const twin = createNode(world, `${node.name}'`, node.stationId, node.db.serialize())
    twin.lacks = node.lacks
    world.nodes.push(twin)
    world.printsTwice.add(node.stationId)
    links.connect(random.pick(world.nodes.filter(({ role }) => role === 'pilot')), twin)
    world.trace(`${node.name} is cloned`)
    twin.start()
  }
  function revoke(): void {
    const { turncoat } = world
    const drawn = random.pick(['desk2', 'desk2', 'late', 'booth'] as const)
    const station = turncoat.station && turncoat.isToBeOut() ? turncoat.station : drawn
    byPilot(station, (pilot) => {
      const own = [...pilot.durable].filter(([origin]) => origin.startsWith(`${station}.`))
      const cut = own.map(([origin, seq]) => [origin, Math.max(0, seq - random.pick([0, 0, 1, 2]))] as const)
      return revocationOf(station, Object.fromEntries(cut), signerOf(pilot))
    })
  }
  /** A first pairing, or a new one after the station was put out. */
  function pair(): void {
    const station = random.pick(['late', 'late', 'desk2'] as const)
    byPilot(station, (pilot) => pairingOf(station, signerOf(pilot)))
  }
  function upgrade(): void {
    const node = someone()
    if (node) node.upgrade()
  }

  return () => {
    let drawn = random.int(1, total)
    for (const [weight, act] of misfortunes) {
      drawn -= weight
      if (drawn <= 0) return act()
    }
  }
}

const signerOf = (pilot: Node) => {
  if (!pilot.run) throw new Error('the pilot is not running')
  return pilot.run.log.identity
}
