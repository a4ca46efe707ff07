import { createRandom } from '../support/random.ts'
import { checkEnd } from './at-the-end.ts'
import { dates, foundEvent } from './founding.ts'
import { isQuiet, isWhole } from './invariants.ts'
import { createMisfortunes } from './misfortunes.ts'
import { createNode, type Node } from './node.ts'
import { createCrowd } from './people.ts'
import { createQuestions } from './questions.ts'
import { holdsReadableParts } from './readable-parts.ts'
import { createRoomAir } from './room-air.ts'
import type { StationName } from './stations.ts'
import { recentTypes } from './versions.ts'
import { Violation } from './violation.ts'
import { createWorld, type World } from './world.ts'

export interface Outcome {
  readonly seed: number
  readonly digest: string
  readonly failure: {
    readonly invariant: string
    readonly message: string
    readonly step: number
    readonly last: readonly string[]
  } | null
}

/** ms of virtual time in which healed stations must become equal. */
const healsWithin = 60_000
let images: ReadonlyMap<StationName, Uint8Array> | undefined

/** One seed is one schedule: the stations, their faults, and the order. */
export async function runSeed(seed: number): Promise<Outcome> {
  images ??= await foundEvent()
  const random = createRandom(seed)
  const world = createWorld(random.fork('world'))
  world.sendsEveryPart = seed % 16 === 15
  const steps = random.int(50, 140)
  let step = 0
  try {
    gather(world, images)
    const people = createCrowd(world, dates)
    const questions = createQuestions(world, seed)
    const roomAir = createRoomAir(world, seed)
    const befall = createMisfortunes(world)
    for (; step < steps; step++) {
      if (random.chance(0.55)) people.asks()
      else befall()
      questions.acts()
      roomAir.acts()
      world.turncoat.acts()
      if (random.chance(0.5)) world.links.mend()
      await world.agenda.pass(random.pick([0, 5, 50, 300, 1200]))
      if (random.chance(0.06)) {
        const node = random.pick(world.nodes)
        isWhole(node)
        holdsReadableParts(node)
      }
    }
    await heal(world)
    checkEnd(world, people)
    return { seed, digest: finish(world), failure: null }
  } catch (error) {
    const invariant = error instanceof Violation ? error.invariant : 'no error in the program'
    const message =
      error instanceof Error
        ? error instanceof Violation
          ? error.message
          : (error.stack ?? error.message)
        : String(error)
    return { seed, digest: world.digest(), failure: { invariant, message, step, last: [...world.lines] } }
  } finally {
    world.isOver = true
    for (const node of world.nodes) {
      if (node.run) node.run.isDead = true
      node.db.close()
    }
  }
}

function finish(world: World): string {
  for (const { name, durable } of world.nodes)
    for (const [origin, seq] of durable) world.trace(`${name} ${origin} ${seq} ${world.facts.known(origin, seq)?.hash}`)
  return world.digest()
}

/** Always a pilot's hub and two desks; in some runs a second hub, a booth, a moderator and a late desk. */
function gather(world: World, disks: ReadonlyMap<StationName, Uint8Array>): void {
  const { random } = world
  const names: StationName[] = ['pilot', 'desk1', 'desk2']
  if (random.chance(0.5)) names.push('pilot2')
  for (const name of ['booth', 'talks', 'late'] as const) if (random.chance(0.25)) names.push(name)
  for (const name of names) world.nodes.push(createNode(world, name, name, disks.get(name) as Uint8Array))
  const hubs = world.nodes.filter(({ role }) => role === 'pilot')
  const [first, second] = hubs as [Node, Node | undefined]
  if (second) world.links.connect(first, second)
  for (const node of world.nodes) if (node.role !== 'pilot') world.links.connect(random.pick(hubs), node)
  for (const node of world.nodes) {
    if (random.chance(0.1)) node.lacks = random.pick(recentTypes)
    node.start()
  }
  world.trace(`${names.join(' ')}; ${JSON.stringify(world.weather)}`)
}

/** No fault follows: all programs run in one version, and every cable holds. */
async function heal(world: World): Promise<void> {
  world.isOver = true
  world.trace('all heals')
  Object.assign(world.weather, { loses: 0, repeats: 0, slowest: Math.min(400, world.weather.slowest) })
  world.hostile.liesAboutItself()
  world.links.closeSome()
  for (const cable of world.links.cables) Object.assign(cable, { isCut: false, deaf: null })
  for (const node of world.nodes) {
    node.disk.calm()
    if (node.run?.isDead) node.kill()
    if (node.lacks) node.upgrade()
    node.start()
  }
  world.hostile.handOver()
  world.turncoat.handsOver()
  for (let waited = 0; waited < healsWithin; waited += 1000) {
    world.links.mend()
    await world.agenda.pass(1000)
    if (waited >= 3000 && isQuiet(world, world.nodes)) break
  }
  await world.agenda.pass(3000)
}
