import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AirClaim, leaseMs, silenceMs } from '../../../../shared/domain/show/lease.ts'
import { memoryObs } from '../../../../tests/support/obs/memory-obs.ts'
import { createAir } from './air.ts'
import { NotTheOwner } from './client.ts'
import { guarded } from './fence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Obs = ReturnType<typeof memoryObs>
const order = { requestType: 'SetCurrentProgramScene', requestData: { sceneUuid: 'x' } }

/** A station at this OBS, with what its log says of the room. */
function station(obs: Obs, self: string, log: AirClaim) {
  const told = { expired: 0, silences: 0, own: [] as number[], log, isAllowed: true }
  const air = createAir({
    roomId: 'salle',
    self,
    claim: () => told.log,
    isAloneAllowed: () => told.isAllowed,
    isChanging: () => false,
    read: () => ({ steady: Date.now(), wall: Date.now() }),
    callMs: 2000,
    onChange: () => {},
    onExpired: () => {
      told.expired += 1
      air.end()
    },
    onSilence: () => {
      told.silences += 1
    },
    onOwnClaim: (epoch) => told.own.push(epoch),
  })
  const line = obs.connect(air.hear)
  return { air, told, ...line, begin: () => air.begin(line.client) }
}
const log: AirClaim = { epoch: 1, station: 'first', second: 'second' }
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

async function pair(obs = memoryObs()) {
  const first = station(obs, 'first', log)
  const second = station(obs, 'second', log)
  await first.begin()
  await second.begin()
  return { obs, first, second }
}

describe('a room without a second', () => {
  it('is claimed once, and nothing is sent after that', async () => {
    const obs = memoryObs()
    const alone = station(obs, 'first', { epoch: 1, station: 'first', second: null })
    await alone.begin()
    expect(obs.slots.get('regie.air')).toEqual({ epoch: 1, station: 'first' })
    const asked = obs.asked.length
    await pass(10_000)
    expect(obs.asked.length).toBe(asked)
    expect(alone.air.check()).toBe('free')
    expect([...obs.slots.keys()]).toEqual(['regie.air'])
  })
})

describe('the station that drives a room with a second', () => {
  it('may order as soon as it is there, and for as long as OBS answers', async () => {
    const { first } = await pair()
    for (let seconds = 0; seconds < 20; seconds++) {
      expect(first.air.check()).toBe('guarded')
      await pass(1000)
    }
    expect(first.told.expired).toBe(0)
  })

  it('orders nothing two seconds after OBS has answered last, and its connection ends', async () => {
    const { first } = await pair()
    first.deafen()
    await pass(leaseMs - 600)
    expect(first.told.expired).toBe(0)
    await pass(700)
    expect(first.told.expired).toBe(1)
    expect(() => first.air.check()).toThrow(NotTheOwner)
    expect(first.air.mayAct()).toBe(false)
  })

  it('is told at once that its second has the room, and OBS carries out none of its orders that arrive later', async () => {
    const { obs, first, second } = await pair()
    await guarded(first.client, 'first', order)
    expect(obs.orders).toEqual(['SetCurrentProgramScene'])
    expect(await second.air.take('asked', (inObs) => (inObs?.epoch ?? 0) + 1)).toBe(2)
    expect(first.air.fencedBy()).toEqual({ epoch: 2, station: 'second', second: 'first' })
    expect(first.air.following()).not.toBeNull()
    expect(() => first.air.check()).toThrow(NotTheOwner)
    // One that had left before.
    await expect(guarded(first.client, 'first', order)).rejects.toThrow(NotTheOwner)
    second.told.log = { epoch: 2, station: 'second', second: 'first' }
    await second.air.reclaim()
    await guarded(second.client, 'second', order)
    expect(obs.orders).toHaveLength(2)
  })

  it('does not beat before OBS has said whose the room is', async () => {
    const obs = memoryObs()
    const first = station(obs, 'first', log)
    first.deafen()
    first.begin().catch(() => {})
    await pass(1500)
    expect(obs.asked).toEqual(['GetPersistentData'])
  })

  it('writes its claim again where it was overwritten, and goes on', async () => {
    const { obs, first } = await pair()
    obs.slots.set('regie.air', 'something else')
    await pass(1100)
    expect(obs.slots.get('regie.air')).toEqual(log)
    expect(first.air.check()).toBe('guarded')
  })
})

describe('a second', () => {
  it('never sends, hears the first, and does not take over while it beats', async () => {
    const { second } = await pair()
    await pass(20_000)
    expect(second.told.silences).toBe(0)
    expect(second.air.following()).toEqual({ state: 'hears', silentS: 0, alone: true })
    expect(() => second.air.check()).toThrow(NotTheOwner)
  })

  it('is told of three seconds of silence, and only where it is allowed', async () => {
    const { first, second } = await pair()
    second.told.isAllowed = false
    first.air.end()
    await pass(silenceMs + 1000)
    expect(second.told.silences).toBe(0)
    expect(second.air.following()).toMatchObject({ state: 'silent', silentS: 4 })
    second.told.isAllowed = true
    await pass(600)
    expect(second.told.silences).toBeGreaterThan(0)
    expect(await second.air.take('alone', () => 2)).toBe(2)
  })

  it('takes nothing by itself while OBS does not answer it, or a beat has come meanwhile', async () => {
    const { first, second } = await pair()
    second.deafen()
    await pass(10_000)
    expect(second.told.silences).toBe(0)
    expect(second.air.following()?.state).toBe('deaf')
    expect(first.air.check()).toBe('guarded')
    const other = await pair()
    expect(await other.second.air.take('alone', () => 2)).toBeNull()
  })

  it('has the room although OBS loses its claim, or does not show it, once: another client wrote into the same file', async () => {
    const { obs, second } = await pair()
    const above = (inObs: AirClaim | null) => (inObs?.epoch ?? 0) + 1
    obs.loseWrites(3)
    const lost = second.air.take('asked', above)
    await pass(500)
    expect(await lost).toBe(2)
    expect(obs.slots.get('regie.air')).toMatchObject({ epoch: 2, station: 'second' })
    second.told.log = { epoch: 2, station: 'second', second: 'first' }

    // The token of the first alone: its late orders would be carried out.
    const kept = await pair()
    kept.obs.loseWrites(1)
    const keeping = kept.second.air.take('asked', above)
    await pass(500)
    expect(await keeping).toBe(2)
    expect(kept.obs.slots.get('regie.air.first')).toBe('none')

    const other = await pair()
    const unseen = other.second.air.take('asked', above)
    other.obs.hideSlots(60)
    await pass(500)
    expect(await unseen).toBe(2)
  })

  it('does not have the room where another has claimed it meanwhile, with a higher epoch', async () => {
    const { obs, second } = await pair()
    const taking = second.air.take('asked', () => {
      queueMicrotask(() => queueMicrotask(() => obs.slots.set('regie.air', { epoch: 9, station: 'third' })))
      return 2
    })
    await pass(500)
    expect(await taking).toBeNull()
    expect(obs.slots.get('regie.air')).toMatchObject({ epoch: 9 })
  })

  it('takes nothing by itself from a first that does not know of it', async () => {
    const obs = memoryObs()
    const first = station(obs, 'first', { epoch: 1, station: 'first', second: null })
    const second = station(obs, 'second', log)
    await first.begin()
    await second.begin()
    await pass(10_000)
    expect(second.told.silences).toBe(0)
    expect(second.air.following()?.state).toBe('unnamed')
  })

  it('says where OBS has its own claim that its log does not have, one epoch above', async () => {
    const { obs, first, second } = await pair()
    first.air.end()
    obs.slots.set('regie.air', { epoch: 2, station: 'second', second: 'first' })
    await pass(600)
    expect(second.told.own).toContain(2)
    // The one that drives by its log, too: it would have no lease for the claim before.
    const third = await pair()
    third.obs.slots.set('regie.air', { epoch: 3, station: 'first', second: 'second' })
    await pass(600)
    expect(third.first.told.own).toContain(3)
    const other = await pair()
    other.obs.slots.set('regie.air', { epoch: 400_000, station: 'second' })
    await pass(600)
    expect(other.second.told.own).toEqual([])
  })
})

describe('whoever else speaks in that OBS', () => {
  const beat = (more: object = {}) => ({ regieBeat: { room: 'salle', epoch: 1, station: 'first', ...more } })
  const nonsense = [
    ...[null, 7, 'x', [], {}, { regieBeat: null }, { regieBeat: 'x' }, { regieAir: { epoch: 'x', station: 7 } }],
    ...[beat({ room: 'autre' }), beat({ epoch: 0 }), beat({ epoch: 2 ** 53 }), beat({ epoch: 1e308 })],
    ...[beat({ station: 'third' }), beat({ room: 'x'.repeat(10_000) }), beat({ station: {} })],
    { regieAir: { epoch: 1e9, station: 'x' } },
    { regieAir: { epoch: 5, station: 'x'.repeat(10_000) } },
    { regieAir: { epoch: -1, station: 'zzz', second: [] } },
  ]

  it('keeps no silent first alive with anything but its own beat, and throws nothing', async () => {
    const { obs, first, second } = await pair()
    first.air.end()
    for (let times = 0; times < 8; times++) {
      for (const event of nonsense) obs.tell(event)
      await pass(500)
    }
    expect(second.told.silences).toBeGreaterThan(0)
    expect(first.air.fencedBy()).toBeNull()
  })

  it('holds a room back for a moment at most by a claim that OBS does not hold', async () => {
    const { obs, first, second } = await pair()
    obs.tell({ regieAir: { epoch: 1_000_000, station: 'zzz', second: 'second' } })
    expect(() => first.air.check()).toThrow(NotTheOwner)
    await pass(1100)
    expect(first.air.check()).toBe('guarded')
    expect(second.air.following()?.state).toBe('hears')
  })
})
