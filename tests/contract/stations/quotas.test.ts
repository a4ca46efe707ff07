import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { quotaOf } from '../../../shared/domain/stations/quota.ts'
import type { startRogue } from '../../faults/lan/rogue.ts'
import { letRogueIn } from '../let-rogue-in.ts'
import { otherStation } from '../other-station.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

/** Small enough for a few batches: the booth's total, what a stream takes, and a moderator's station's burst. */
vi.mock(import('../../../shared/domain/stations/quota.ts'), async (original) => {
  const real = await original()
  const much = { facts: 100_000, bytes: 100_000_000, origins: 100 }
  return {
    ...real,
    mostInStream: (kind: string) => (kind === 'stage' ? 400 : real.mostInStream(kind)),
    quotaOf: {
      ...real.quotaOf,
      booth: { total: { ...much, facts: 500, origins: 3 }, burst: much, perSecond: much },
      moderator: { total: much, burst: { facts: 500, bytes: 1_000_000 }, perSecond: { facts: 1, bytes: 1000 } },
    },
  }
})

const inTime = { timeout: 8000, interval: 25 }
type Rogue = Awaited<ReturnType<typeof startRogue>>
const lanes = { reception: 'people', booth: 'show', moderator: 'audience', pilot: 'system' } as const

let folder: string
let hub: TestStation
let rogues: Rogue[]
beforeEach(async () => {
  folder = newFolder()
  rogues = []
  hub = await startTestStation({ hub: true, folder })
  await prepareEvent(hub)
})
afterEach(async () => {
  for (const rogue of rogues) rogue.close()
  await hub.stop()
  removeFolder(folder)
})

async function rogueOf(role: PairedRole): Promise<Rogue> {
  const rogue = await letRogueIn(hub, role)
  rogues.push(rogue)
  return rogue
}
const write = (writer: Rogue['writer'], role: PairedRole, count: number) => {
  for (let index = 0; index < count; index++)
    writer.write({ lane: lanes[role], stream: 'alarm/x', type: 'AlarmAcknowledged', payload: { index } })
}
/** How far the hub holds the chain, and why not further. */
async function offer(rogue: Rogue, role: PairedRole, after: number, count: number, writer = rogue.writer) {
  write(writer, role, count)
  const { seq, refused } = await rogue.offer(writer.batch(lanes[role], after, count))
  return refused === undefined ? seq : [seq, refused]
}
async function toldOf({ stationId }: Rogue) {
  const { body } = await hub.view('stations', {}, hub.operator)
  return (body as { rows: ViewRow<'stations'>[] }).rows.find((row) => row.stationId === stationId)?.overQuota
}
const raise = async (stationId: string) => {
  const { status, body } = await hub.command('stations.raiseQuota', { stationId }, hub.operator)
  return status === 200 ? 'raised' : problemNamed(body)
}

describe('a station that floods the hub', () => {
  it.each([
    ['question', 'audience', 'question', 'QuestionAirWithdrawn', 300],
    ['stage', 'show', 'stage', 'StageTimerPaused', 400],
  ] as const)('is refused beyond what one %s takes of it, and writes about others as before', async (...of) => {
    const [, lane, kind, type, most] = of
    const booth = await rogueOf('booth')
    const painted = (id: string, count: number) => {
      for (let number = 0; number < count; number++)
        booth.writer.write({ lane, stream: `${kind}/${id}`, type, payload: {} })
    }
    painted('other', 10)
    painted('one', most)
    expect((await booth.offer(booth.writer.batch(lane, 0))).seq).toBe(most + 10)
    painted('one', 1)
    expect((await booth.offer(booth.writer.batch(lane, most + 10))).refused).toBe('unavailable')
    expect(await toldOf(booth)).toBe('full')
    expect(await raise(booth.stationId)).toBe('raised')
    expect((await booth.offer(booth.writer.batch(lane, most + 10))).refused).toBeUndefined()
  })

  it('is refused beyond its total, the pilot is told and raises it, and what it kept is then taken', async () => {
    const booth = await rogueOf('booth')
    expect(await offer(booth, 'booth', 0, 400)).toBe(400)
    expect(await toldOf(booth)).toBeNull()
    expect(await offer(booth, 'booth', 400, 200)).toEqual([400, 'unavailable'])
    expect(await toldOf(booth)).toBe('full')
    expect(await raise(booth.stationId)).toBe('raised')
    const { seq } = await booth.offer(booth.writer.batch('show', 400))
    expect(seq).toBe(600)
    expect(await toldOf(booth)).toBeNull()
  })

  it('gains nothing by beginning anew, nor by a restart of the hub', async () => {
    const booth = await rogueOf('booth')
    const anew = (run: string) => otherStation({ eventId: booth.eventId as never }, booth.stationId, run, booth.key)
    expect(await offer(booth, 'booth', 0, 400)).toBe(400)
    expect(await offer(booth, 'booth', 0, 200, anew('run2'))).toEqual([0, 'unavailable'])
    expect(await offer(booth, 'booth', 0, 50, anew('run3'))).toBe(50)
    expect(await offer(booth, 'booth', 0, 1, anew('run4'))).toBe(1)
    // Three origins are the limit: each lane of each start is one, and every station lists them all.
    expect(await offer(booth, 'booth', 0, 1, anew('run5'))).toEqual([0, 'unavailable'])
    expect(hub.station.log.origins.ofStation(booth.stationId)).toHaveLength(3)
    const held = hub.station.log.origins.ofStation(booth.stationId).map((id) => hub.station.log.origins.bytesOf(id))
    await hub.restart()
    const { origins } = hub.station.log
    expect(origins.ofStation(booth.stationId).map((id) => origins.bytesOf(id))).toEqual(held)
  })

  it('is taken little by little where it sends too much at once', async () => {
    const moderator = await rogueOf('moderator')
    expect(await offer(moderator, 'moderator', 0, 500)).toBe(500)
    expect(await offer(moderator, 'moderator', 500, 400)).toEqual([500, 'unavailable'])
    expect(await toldOf(moderator)).toBe('too-fast')
    await vi.waitFor(async () => {
      const { seq } = await moderator.offer(moderator.writer.batch('audience', 500, 1))
      expect(seq).toBe(501)
    }, inTime)
    expect(await toldOf(moderator)).toBeNull()
  })

  it('uses up nothing of another station’s, and that one works on', async () => {
    const booth = await rogueOf('booth')
    const other = await rogueOf('booth')
    expect(await offer(booth, 'booth', 0, 501)).toEqual([0, 'unavailable'])
    // In the other's name, signed by its own key.
    const forged = otherStation({ eventId: booth.eventId as never }, other.stationId, 'run1', booth.key)
    expect(await offer(booth, 'booth', 0, 400, forged)).toEqual([0, 'tampered'])
    expect(await offer(other, 'booth', 0, 500)).toBe(500)
    expect((await hub.done('checkIn.scan', { code: codes.soizic })).verdict).toBe('admitted')
  })
})

it('a pilot’s station has no quota, and an unknown one none to raise', async () => {
  const pilot = await rogueOf('pilot')
  expect(await raise(pilot.stationId)).toBe('no-quota')
  expect(await raise('nobody')).toBe('unknown-station')
  expect(await offer(pilot, 'pilot', 0, 900)).toBe(900)
})

it('what a desk writes in six days of 2 000 entries with their badges comes back at once', async () => {
  const address = newFolder()
  try {
    const { printerId } = await hub.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })
    await hub.done('desk.configure', { autoPrint: true, printerId })
    const { origins, identity } = hub.station.log
    const held = () => {
      const ids = origins.ofStation(identity.stationId)
      return {
        facts: ids.reduce((sum, id) => sum + origins.head(id).seq, 0),
        bytes: ids.reduce((sum, id) => sum + hub.station.log.table.bytesOfOrigin(id), 0),
      }
    }
    const before = held()
    await hub.done('checkIn.scan', { code: codes.soizic })
    await vi.waitFor(async () => expect(await jobs()).toEqual(['printed']), inTime)
    const facts = held().facts - before.facts
    const bytes = held().bytes - before.bytes
    const burst = quotaOf.reception?.burst ?? { facts: 0, bytes: 0 }
    expect(facts * 2000 * 6).toBeLessThan(burst.facts)
    expect(bytes * 2000 * 6).toBeLessThan(burst.bytes)
  } finally {
    removeFolder(address)
  }
})
const jobs = async () => {
  const { body } = await hub.view('printJobs', {}, hub.operator)
  return (body as { rows: ViewRow<'printJobs'>[] }).rows.map(({ state }) => state)
}
