import { DatabaseUnavailable } from '../../electron/station/event-log/database.ts'
import { NotOursToWrite, StreamAtItsEnd, type Writing } from '../../electron/station/event-log/writing.ts'
import { followRoom, takeOverRoom, unfollowRoom } from '../../shared/domain/show/obs-setup.ts'
import type { Fact } from './facts.ts'
import { isFull, type Node } from './node.ts'
import { Crash, Violation } from './violation.ts'
import type { World } from './world.ts'

/** Few rooms, so that stations act on the same ones. */
const rooms = ['room1', 'room2'] as const

/** Who drives and who follows a room, as handlers of the booth's and the pilots' stations write it. An eighth of the seeds has it. */
export function createRoomAir(world: World, seed: number) {
  const random = world.random.fork('room air')
  const isPlayed = [12, 14].includes(seed % 16)

  function act(writing: Writing, { stationId, role }: Node, room: string): void {
    const air = writing.state('room-air', room)
    const facts = { isRoom: true, station: stationId, role, fencedBy: null }
    const turn = random.int(0, 9)
    const decision =
      turn < 4 ? followRoom(air, facts) : turn < 9 ? takeOverRoom(air, facts) : unfollowRoom(air, facts.isRoom)
    if (decision.ok && decision.value) writing.append('room-air', room, decision.value)
  }

  return {
    acts(): void {
      if (!isPlayed || !random.chance(0.5)) return
      const nodes = world.nodes.filter(({ run, role }) => run && (role === 'pilot' || role === 'booth'))
      if (nodes.length === 0) return
      const node = random.pick(nodes)
      const { run } = node
      const room = random.pick(rooms)
      run?.log
        .note('obs', (writing) => act(writing, node, room))
        .catch((error: unknown) => {
          const isExpected =
            [Crash, DatabaseUnavailable, NotOursToWrite, StreamAtItsEnd].some((kind) => error instanceof kind) ||
            isFull(error)
          if (!run.isDead && !isExpected) world.fail(error)
        })
    },
  }
}

/** A room has one driver, by all claims that count, and another station for its second, which has not been put out. */
export function roomsAreDriven(
  { name, run }: Node,
  facts: readonly Fact[],
  isPutOut: (station: string) => boolean,
): void {
  for (const room of rooms) {
    const claims = facts.filter(({ stream, type }) => stream === `room-air/${room}` && type === 'RoomAirTaken')
    const standing = claims.filter(({ station }) => !isPutOut(station))
    const [last] = standing
      .map(({ station, payload }) => ({ station, epoch: (JSON.parse(payload) as { epoch: number }).epoch }))
      .toSorted((one, other) => other.epoch - one.epoch || (one.station > other.station ? -1 : 1))
    const air = run?.log.streams.state('room-air', room)
    if (!air) continue
    if (last && (air.owner !== last.station || air.epoch !== last.epoch))
      throw new Violation('a room is driven by the highest claim', `${name} ${room} ${JSON.stringify([air, last])}`)
    if (air.second !== null && (air.second === air.owner || isPutOut(air.second)))
      throw new Violation('a room’s second is another station that is let in', `${name} ${room} ${JSON.stringify(air)}`)
  }
}
