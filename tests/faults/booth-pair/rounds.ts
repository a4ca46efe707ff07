import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../support/random.ts'
import { until } from '../../support/until.ts'
import { insist } from '../scenario.ts'
import type { Booth, Pair, PairRoom } from './hall.ts'
import { untrueSince } from './told.ts'

/**
 * What befalls one of the two booths. `lan`: the two do not see each other, and both see OBS. `stop-cut`: it stops with an order on
 * its way, and the order waits in its kernel until the cable is back.
 */
export const faults = ['kill', 'stop', 'cut', 'in', 'out', 'lan', 'stop-cut', 'blip'] as const
export type Fault = (typeof faults)[number]

export interface Round {
  readonly fault: Fault
  /** By room that the booth drove: from the fault to the claim in OBS, in ms. */
  readonly takeovers: readonly number[]
  /** Of the fault, by this process's clock. */
  readonly from: number
  readonly to: number
  /** What the booths tell of a take, and OBS does not. */
  readonly untrue: readonly string[]
}

const settledMs = 30_000
const resentMs = 4000

/** One fault of one booth, with presses before, during and after it. @throws if a room is not driven as it should be */
export async function playRound({ booths, rooms }: Pair, random: Random, fault: Fault): Promise<Round> {
  await allWell({ booths, rooms })
  if (random.chance(0.3)) await swap(booths, random.pick(rooms))
  await allWell({ booths, rooms })
  const drivers = booths.filter((booth) => drivenBy(booth, rooms).length > 0)
  const victim = random.pick(fault === 'stop-cut' ? drivers : booths)
  const other = booths[victim === booths[0] ? 1 : 0]
  const driven = drivenBy(victim, rooms)
  await pause(1100)
  const since = Date.now()
  // An order may be on its way when it happens.
  const early = rooms.map((room) => press(driven.includes(room) ? victim : other, room))
  await pause(random.int(0, 60))
  const at = performance.now()
  const claimsBefore = rooms.map(claimOf)
  const heal = await inflict(fault, victim, other, driven)
  const takesOver = !['lan', 'blip'].includes(fault)
  const takeovers: number[] = []
  try {
    if (takesOver)
      for (const room of driven) {
        await until(
          `${other.name} drives ${room.name} after ${fault}`,
          async () => (await other.row(room.roomId)).isOwn,
          {
            timeoutMs: settledMs,
            everyMs: 20,
          },
        )
        takeovers.push((claimOf(room)?.at ?? at) - at)
      }
    else await pause(fault === 'blip' ? random.int(200, 1200) : random.int(3500, 5000))
    if (!takesOver)
      for (const [index, room] of rooms.entries())
        insist(claimOf(room)?.epoch === claimsBefore[index]?.epoch, `${room.name} was taken over after ${fault}`)
    // The victim is pressed too, where it hears: nothing of it may reach the air.
    const late = fault === 'cut' || fault === 'in' || fault === 'out' ? driven.map((room) => press(victim, room)) : []
    await pause(random.int(0, 400))
    if (takesOver) {
      await pause(1100)
      for (const room of rooms) await pressed(other, room)
    }
    void late
  } finally {
    await heal()
  }
  const to = performance.now()
  await Promise.all(early)
  await allWell({ booths, rooms })
  if (takesOver)
    for (const room of driven) {
      const { air, following } = await victim.row(room.roomId)
      insist(
        air.station === other.stationId && air.second === victim.stationId,
        `${victim.name} is not told that it is second`,
      )
      insist(following !== null, `${victim.name} does not follow ${room.name}`)
    }
  return { fault, takeovers, from: at, to, untrue: await untrueSince({ booths, rooms }, since) }
}

const claimOf = (room: PairRoom) => room.reached.findLast((one) => one.what === 'claim')

/** @returns what undoes it */
async function inflict(
  fault: Fault,
  victim: Booth,
  other: Booth,
  driven: readonly PairRoom[],
): Promise<() => Promise<void>> {
  const { host, pid } = victim
  const cable = host.host
  const heal = async () => cable.heal()
  switch (fault) {
    case 'kill': {
      await host.call('kill')
      return () => victim.again()
    }
    case 'stop': {
      process.kill(pid, 'SIGSTOP')
      return async () => void process.kill(pid, 'SIGCONT')
    }
    case 'stop-cut': {
      await pause(1100)
      cable.cutOneWay('output')
      const asked = driven.map((room) => press(victim, room))
      await pause(80)
      process.kill(pid, 'SIGSTOP')
      return async () => {
        await heal()
        // The kernel sends again what was not acknowledged, at growing intervals.
        await pause(resentMs)
        process.kill(pid, 'SIGCONT')
        await Promise.all(asked)
      }
    }
    case 'cut':
    case 'blip': {
      cable.cut()
      return heal
    }
    case 'in':
    case 'out': {
      cable.cutOneWay(fault === 'in' ? 'input' : 'output')
      return heal
    }
    case 'lan': {
      cable.cutFrom(other.address)
      return heal
    }
  }
}

/** The first sends by a lease, the second hears it, and both logs say the same. */
async function allWell({ booths, rooms }: Pair): Promise<void> {
  for (const room of rooms)
    await until(
      `${room.name} is driven and followed`,
      async () => {
        const rows = await Promise.all(booths.map((booth) => booth.row(room.roomId).catch(() => null)))
        const [one, two] = rows
        if (!one || !two || JSON.stringify(one.air) !== JSON.stringify(two.air) || one.isOwn === two.isOwn) return false
        return rows.every(
          (row) => row?.obs?.state === 'connected' && (row.isOwn ? !row.fenced : row.following?.state === 'hears'),
        )
      },
      { timeoutMs: settledMs, everyMs: 50 },
    ).catch(async (error: Error) => {
      const rows = await Promise.all(booths.map((booth) => booth.row(room.roomId).catch(String)))
      throw new Error(
        `${error.message}: ${JSON.stringify(rows.map((row) => (typeof row === 'string' ? row : [row.air, row.isOwn, row.fenced, row.following, row.obs])))}`,
      )
    })
}

function drivenBy({ stationId }: Booth, rooms: readonly PairRoom[]): readonly PairRoom[] {
  return rooms.filter((room) => claimOf(room)?.station === stationId)
}

/** By hand: the second takes the room while all is well, and presses again if OBS or its log was still at the last takeover. */
async function swap(booths: readonly Booth[], room: PairRoom): Promise<void> {
  for (const booth of booths)
    if ((await booth.row(room.roomId)).following) {
      const taken = () =>
        booth.host.done('show.takeAir', { roomId: room.roomId }).then(
          () => true,
          () => false,
        )
      await until(`${room.name} is taken by hand`, taken, { timeoutMs: 5000, everyMs: 500 })
      return
    }
}

/** Asks for the next scene of the room. Whether it came is the judge's to say. */
async function press({ host }: Booth, room: PairRoom): Promise<string | null> {
  const count = [...room.presses.values()].reduce((sum, one) => sum + one, 0)
  const scene = room.scenes[count % room.scenes.length] ?? ''
  room.presses.set(scene, (room.presses.get(scene) ?? 0) + 1)
  const input = { legs: [{ roomId: room.roomId, scene }] }
  const reply = await host.call('command', { name: 'show.take', input }).catch(() => null)
  const { outcome } = (reply ?? {}) as { outcome?: { legs: readonly { state: string }[] } }
  return outcome?.legs[0]?.state ?? null
}

async function pressed(booth: Booth, room: PairRoom): Promise<void> {
  let state = await press(booth, room)
  // For a second after it was stopped, a station refuses what may have waited in it.
  if (state === null) {
    await pause(1500)
    state = await press(booth, room)
  }
  insist(state === 'confirmed', `a take of ${booth.name} in ${room.name}: ${state}`)
}
