import { latestOfOthers } from '../../shared/domain/counting.ts'
import type { Hello } from '../../shared/replication/messages.ts'
import { deliver } from './deliver.ts'
import { createForeigner, type Foreign, type Foreigner } from './foreigner.ts'
import { dates, guests, markOf } from './founding.ts'
import type { Node } from './node.ts'
import { eventId, mayRead } from './stations.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

/** Stations that break the rules, and stations of a later version with unknown rules. */
export type Hostile = ReturnType<typeof createHostile>

type Row = (string | number | null)[]
type Text = [origin: string, after: number, signature: string, rows: Row[]]

export function createHostile(world: World) {
  const random = world.random.fork('hostile')
  const changes = random.pick([0, 0, 0.02, 0.05])
  const foreigners = {
    forger: createForeigner(world, 'forger'),
    future: createForeigner(world, 'future'),
    stranger: createForeigner(world, 'stranger'),
  }
  let commands = 0

  const admission = (): Foreign => {
    const guest = random.pick(guests)
    const stream = `admission/${guest}/entrance/${random.pick(dates)}`
    return { lane: 'people', stream, type: 'AttendeeAdmitted', payload: {}, commandId: `foreign${commands++}` }
  }
  /** Events that a moderator may not write, and events that only a pilot may write. */
  function forbidden(): Foreign {
    const guest = random.pick(guests)
    const person = { lastName: `${markOf(guest)} forged` }
    switch (random.int(0, 4)) {
      case 0:
        return { lane: 'people', stream: `attendee/${guest}`, type: 'AttendeeErased', payload: {} }
      case 1:
        return {
          lane: 'people',
          stream: `attendee/${guest}`,
          type: 'AttendeeAmended',
          payload: { changes: {} },
          person,
        }
      case 2:
        return { lane: 'system', stream: 'station/desk1', type: 'StationRenamed', payload: { name: 'forged' } }
      case 3: {
        const signature = Buffer.alloc(64).toString('base64')
        return { lane: 'system', stream: 'station/desk1', type: 'StationRevoked', payload: { cut: {}, signature } }
      }
      default:
        return admission()
    }
  }
  function unheardOf(): Foreign {
    const guest = random.pick(guests)
    const person = { lastName: `${markOf(guest)} later` }
    switch (random.int(0, 3)) {
      case 0:
        return { lane: 'people', stream: `attendee/${guest}`, type: 'AttendeeTeleported', payload: { to: 1 }, person }
      case 1:
        return { lane: 'people', stream: `attendee/${guest}`, type: 'AttendeeAmended', payload: {}, v: 9, person }
      case 2:
        return { lane: 'people', stream: `hologram/${guest}`, type: 'HologramShown', payload: {} }
      default:
        // Tests what follows an event at the latest time that counts.
        return random.chance(0.5) ? admission() : { ...admission(), ts: latestOfOthers }
    }
  }

  /** Continues where the station stands, or sometimes anywhere. */
  function hand(foreigner: Foreigner, node: Node, origin: string): void {
    const held = node.durable.get(origin) ?? 0
    const text = foreigner.text(origin, random.chance(0.8) ? held : random.int(0, held + 2))
    if (text === null) return
    deliver(world, node, text, (result) => {
      if (foreigner === foreigners.stranger && result !== 'unpaired' && result !== 'unavailable')
        world.fail(new Violation('a stranger is not admitted', `${node.name} ${origin} ${result}`))
    })
  }
  const readers = (lane: Foreign['lane']) => world.nodes.filter(({ run, role }) => run && mayRead[role].includes(lane))

  return {
    writes(): void {
      const foreigner = foreigners[random.pick(['forger', 'forger', 'future', 'future', 'stranger'] as const)]
      const foreign = foreigner === foreigners.future ? unheardOf() : forbidden()
      const origin = foreigner.write(foreign)
      const to = readers(foreign.lane)
      if (to.length > 0) hand(foreigner, random.pick(to), origin)
    },
    /** Sends everything to one living station. Honest stations pass it on. */
    handOver(): void {
      for (const foreigner of [foreigners.forger, foreigners.future])
        for (const origin of foreigner.origins()) {
          const pilot = world.nodes.find(({ run, role }) => run && role === 'pilot')
          const text = pilot && foreigner.text(origin, pilot.durable.get(origin) ?? 0)
          if (pilot && text) deliver(world, pilot, text)
        }
    },
    replays(): void {
      if (world.links.overheard.length === 0) return
      const text = random.pick(world.links.overheard)
      const lane = text.slice(2, text.indexOf('"', 2)).split('.')[2] as Foreign['lane']
      const to = readers(lane)
      if (to.length > 0) deliver(world, random.pick(to), text)
    },
    liesAboutItself(): void {
      const vector: Record<string, number> = {}
      for (const origin of world.facts.origins()) if (random.chance(0.7)) vector[origin] = random.int(0, 12)
      const hello: Hello = { kind: 'hello', protocol: 1, eventId, wallMs: 0, digest: 'none', vector }
      const origin = random.pick([...world.facts.origins()])
      world.links.forge(random.chance(0.6) ? hello : { kind: 'ack', origin, seq: random.int(0, 99) })
    },
    mayChange: () => changes > 0 && !world.isOver && random.chance(changes),
    /** Changes a batch on the way. Returns the text that arrives, or null if there is nothing to change. */
    changed(text: string): string | null {
      const [origin, after, signature, rows] = JSON.parse(text) as Text
      const index = random.int(0, rows.length - 1)
      const row = rows[index] ?? []
      const write = (changed: Text) => JSON.stringify(changed)
      const withRow = (...cells: Row) =>
        write([origin, after, signature, rows.map((one, at) => (at === index ? cells : one))])
      switch (random.int(0, 6)) {
        case 0:
          return withRow(Number(row[0]) + 1, ...row.slice(1))
        case 1:
          return withRow(...row.slice(0, 2), `${row[2]}x`, ...row.slice(3))
        case 2:
          return rows.length > 1 ? write([origin, after, signature, rows.slice(0, -1)]) : null
        case 3:
          return write([origin, after, signature, [...rows, [1, 1, ...(rows.at(-1) ?? []).slice(2)]]])
        case 4:
          return write([origin, after, Buffer.alloc(64, 7).toString('base64'), rows])
        case 5:
          return write([origin.replace(/\.[a-z0-9]+\./, '.anotherrun.'), after, signature, rows])
        default:
          return row.length > 11 ? withRow(...row.slice(0, 12), String(row[12]).replace('zq', 'qz')) : null
      }
    },
  }
}
