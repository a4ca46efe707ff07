import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { revocationText } from '../../../shared/domain/stations/station.ts'
import { otherStation, ownKeyOf } from '../../../tests/contract/other-station.ts'
import {
  dumpTables,
  newFolder,
  openPilotLog,
  openTestLog,
  pairIn,
  projectionsOf,
  removeFolder,
  takeIn,
} from '../../../tests/contract/test-log.ts'
import { nodeCrypto } from '../crypto.ts'
import type { EventLog } from './event-log.ts'
import { verifyLog } from './verify.ts'
import { beginWriting } from './writing.ts'

const admission = 'admission/a/entrance/2026-11-26'
const admitted = { lane: 'people', stream: admission, type: 'AttendeeAdmitted', payload: {} } as const

let folder: string
let log: EventLog
let desk: ReturnType<typeof otherStation>
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  desk = otherStation(log.identity, 'desk1')
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const standing = () =>
  log.streams.state('admission', 'a/entrance/2026-11-26').standing.map(({ admissionId }) => admissionId)
const storedEvents = () => log.db.prepare('SELECT COUNT(*) AS count FROM events').get() as { count: number }
const fault = () => {
  for (const steps = verifyLog(log); ; ) {
    const step = steps.next()
    if (step.done) return step.value.fault
  }
}
const pair = (role: StationRole, station = desk, ts = 1) => pairIn(log, station, role, { ts })
function revoke(cut: Readonly<Record<string, number>>): void {
  log.db.transaction(() => {
    const { writing, finish } = beginWriting(log, 'pilot', null)
    const text = revocationText(log.identity.eventId, desk.stationId, cut)
    const signature = Buffer.from(nodeCrypto.sign(log.identity.pilotPrivateKey ?? new Uint8Array(), text)).toString(
      'base64',
    )
    writing.append('station', desk.stationId, { type: 'StationRevoked', cut, signature })
    finish(null, null)
  })()
}

describe('a station that is not paired', () => {
  it('is refused until its pairing arrives: nothing can be proved of it', () => {
    desk.write({ ...admitted, commandId: 'c1' })
    expect(takeIn(log, desk.batch('people'))).toEqual({ ok: false, refusal: 'unpaired' })
    pair('reception')
    const changes = takeIn(log, desk.batch('people'))
    expect(standing()).toEqual(['c1'])
    expect(changes.ok && changes.value.map(({ kind }) => kind)).toEqual(['admission'])
    expect(fault()).toBeNull()
  })

  it('cannot pair itself: only the pilot’s signature does', () => {
    const { type, ...payload } = desk.pairing(
      { ...log.identity, pilotPrivateKey: log.identity.stationPrivateKey },
      'pilot',
    )
    desk.write({ lane: 'system', stream: 'station/desk1', type, payload })
    desk.write({ ...admitted, commandId: 'c1' })
    takeIn(log, desk.batch('system'))
    takeIn(log, desk.batch('people'))
    expect(log.streams.state('station', 'desk1').pairing).toBeNull()
    expect(standing()).toEqual([])
  })

  it('cannot take the pairing of another station, nor another role', () => {
    pair('reception')
    const other = otherStation(log.identity, 'desk2')
    const { type, ...payload } = other.pairing(log.identity, 'reception')
    desk.write({ lane: 'system', stream: 'station/desk3', type, payload })
    desk.write({ lane: 'system', stream: 'station/desk2', type, payload: { ...payload, role: 'pilot' } })
    takeIn(log, desk.batch('system'))
    expect(log.streams.state('station', 'desk2').pairing).toBeNull()
    expect(log.streams.state('station', 'desk3').pairing).toBeNull()
  })
})

describe('a station that has come in with a code, and knows nobody yet', () => {
  it('takes in the first station, which pairs itself, and no desk that has copied its own pairing', () => {
    const ownFolder = newFolder()
    const newcomer = openTestLog(ownFolder)
    const { eventId, pilotPublicKey } = log.identity
    Object.assign(newcomer.identity, { eventId, pilotPublicKey })
    const pairingOf = (station: ReturnType<typeof otherStation>, role: StationRole) => {
      const { type, ...payload } = station.pairing(log.identity, role)
      return { lane: 'system', stream: `station/${station.stationId}`, type, payload } as const
    }
    const first = otherStation(log.identity, 'first')
    first.write(pairingOf(first, 'pilot'))
    first.write(pairingOf(desk, 'reception'))
    desk.write(pairingOf(desk, 'reception'))
    try {
      expect(takeIn(newcomer, desk.batch('system'))).toEqual({ ok: false, refusal: 'unpaired' })
      expect(takeIn(newcomer, first.batch('system')).ok).toBe(true)
      expect(takeIn(newcomer, desk.batch('system')).ok).toBe(true)
    } finally {
      newcomer.close()
      removeFolder(ownFolder)
    }
  })
})

describe('a paired station', () => {
  it('counts in the lanes of its role alone', () => {
    pair('booth')
    const before = storedEvents().count
    desk.write({ ...admitted, commandId: 'c1' })
    desk.write({ lane: 'show', stream: 'stage/r', type: 'StageMessageCleared', payload: {} })
    takeIn(log, desk.batch('people'))
    takeIn(log, desk.batch('show'))
    expect(standing()).toEqual([])
    expect(projectionsOf(log).some(({ name }) => name === 'stage/r')).toBe(true)
    expect(storedEvents().count).toBe(before + 2)
  })

  it('that has begun many chains in one stream is judged again in one go', () => {
    pair('reception')
    const chains = Array.from({ length: 30 }, (_, run) => otherStation(log.identity, 'desk1', `run${run + 1}`))
    for (const [run, chain] of chains.entries()) {
      chain.write({ ...admitted, commandId: `c${run}` })
      takeIn(log, chain.batch('people'))
    }
    const read = vi.spyOn(log.table.one, 'get')
    revoke(Object.fromEntries(chains.map(({ originOf }) => [originOf('people'), 1])))
    expect(standing()).toHaveLength(30)
    expect(read.mock.calls.length).toBeLessThan(100)
  })

  it('counts in a stream of the right lane alone', () => {
    pair('reception')
    desk.write({ ...admitted, lane: 'show', commandId: 'c1' })
    desk.write({ ...admitted, stream: 'room/r' })
    takeIn(log, desk.batch('show'))
    takeIn(log, desk.batch('people'))
    expect(projectionsOf(log).filter(({ name }) => !/^(station|key|event)\//.test(name))).toEqual([])
  })

  it('may name and configure itself, and no other desk', () => {
    pair('reception')
    for (const stream of ['station/desk1', `station/${log.identity.stationId}`])
      desk.write({ lane: 'system', stream, type: 'StationRenamed', payload: { name: 'Presse' }, ts: 7e12 })
    for (const stream of ['desk/desk1', `desk/${log.identity.stationId}`])
      desk.write({ lane: 'system', stream, type: 'DeskConfigured', payload: { autoPrint: false } })
    takeIn(log, desk.batch('system'))
    expect(log.streams.state('station', 'desk1').name).toBe('Presse')
    expect(log.streams.state('station', log.identity.stationId).name).toBe('Pilote')
    expect(log.streams.state('desk', 'desk1').autoPrint).toBe(false)
    expect(log.streams.state('desk', log.identity.stationId).autoPrint).toBe(true)
  })

  it('that was revoked counts up to what the pilot held, and no further', () => {
    pair('reception')
    for (const commandId of ['c1', 'c2']) desk.write({ ...admitted, commandId })
    takeIn(log, desk.batch('people'))
    revoke({ [desk.originOf('people')]: 1 })
    expect(standing()).toEqual(['c1'])
    revoke({ [desk.originOf('people')]: 2 })
    expect(standing()).toEqual(['c1', 'c2'])
    revoke({})
    expect(standing()).toEqual([])
    desk.write({ ...admitted, commandId: 'c3' })
    expect(takeIn(log, desk.batch('people')).ok).toBe(true)
    expect(standing()).toEqual([])
    pair('reception', desk, 2e12)
    expect(standing()).toEqual(['c1', 'c2', 'c3'])
    expect(fault()).toBeNull()
  })

  it('cannot revoke another', () => {
    pair('reception')
    pair('reception', otherStation(log.identity, 'desk2'))
    desk.write({
      lane: 'system',
      stream: 'station/desk2',
      type: 'StationRevoked',
      payload: { cut: {}, signature: '' },
      ts: 9e12,
    })
    takeIn(log, desk.batch('system'))
    expect(log.streams.state('station', 'desk2').revoked).toBeNull()
  })

  it('whose role is made smaller counts for less, wherever that is learnt first', () => {
    pair('reception', desk, 1)
    desk.write({ ...admitted, commandId: 'c1' })
    takeIn(log, desk.batch('people'))
    pair('booth', desk, 2)
    expect(fault()).toBeNull()
  })
})

describe('what this version does not know', () => {
  it('is stored, not projected, and harms neither the fold nor the check of the log', () => {
    pair('reception')
    const junk = [
      { type: 'AttendeeCloned', payload: {} },
      { type: 'AttendeeAdmitted', v: 2, payload: {} },
      { type: 'AttendeeAdmitted', payload: 'no json' },
      { type: 'AttendeeAdmitted', payload: { overruled: 7 } },
      { type: 'AdmissionsUndone', payload: {} },
      { stream: 'galaxy/a', type: 'AttendeeAdmitted', payload: {} },
      { stream: 'no-slash', type: 'AttendeeAdmitted', payload: {} },
    ]
    desk.write({ ...admitted, commandId: 'c1' })
    for (const one of junk) desk.write({ ...admitted, commandId: 'c9', ...one })
    desk.write({ ...admitted, commandId: 'c2' })
    const before = storedEvents().count
    expect(takeIn(log, desk.batch('people')).ok).toBe(true)
    expect(storedEvents().count - before).toBe(junk.length + 2)
    expect(standing()).toEqual(['c1', 'c2'])
    expect(fault()).toBeNull()
  })
})

describe('a batch', () => {
  beforeEach(() => {
    pair('reception')
    for (const commandId of ['c1', 'c2', 'c3']) desk.write({ ...admitted, commandId, part: null })
  })
  const refusal = (batch: Parameters<typeof takeIn>[1]) => {
    const before = dumpTables(log)
    const result = takeIn(log, batch)
    expect(dumpTables(log)).toBe(before)
    return result.ok ? 'accepted' : result.refusal
  }

  it('with a hole before it is refused whole', () => expect(refusal(desk.batch('people', 1))).toBe('gap'))

  it('with a hole in it is refused whole', () => {
    const { events, ...rest } = desk.batch('people')
    expect(refusal({ ...rest, events: events.filter((_, index) => index !== 1) })).toBe('tampered')
  })

  it('in which anything was changed is refused whole', () => {
    const { events, ...rest } = desk.batch('people')
    for (const change of [{ payload: '{ }' }, { actor: 'x' }, { wallMs: 4 }, { commandId: 'c7' }, { outcome: '{}' }]) {
      const changed = events.map((event, index) => (index === 1 ? { ...event, ...change } : event))
      expect(refusal({ ...rest, events: changed })).toBe('tampered')
    }
  })

  it('with an instant that no clock can show is refused', () => {
    let odds = 0
    for (const change of [{ ts: Number.MAX_SAFE_INTEGER }, { ts: -1 }, { ts: 1.5 }, { wallMs: 9e15 }]) {
      const odd = otherStation(log.identity, `odd${odds++}`)
      pair('reception', odd)
      odd.write({ ...admitted, ...change })
      expect(refusal(odd.batch('people'))).toBe('tampered')
    }
  })

  it('of another event is refused', () => {
    const foreign = otherStation({ eventId: 'another' as typeof log.identity.eventId }, 'desk2')
    pair('reception', foreign)
    foreign.write({ ...admitted, commandId: 'c1' })
    expect(refusal(foreign.batch('people'))).toBe('tampered')
  })

  it('that says something else at a place that is held is a fork, and nothing is overwritten', () => {
    takeIn(log, desk.batch('people'))
    const twin = otherStation(log.identity, 'desk1')
    twin.write({ ...admitted, commandId: 'other' })
    expect(refusal(twin.batch('people'))).toBe('forked')
  })

  it('with a personal part that is not the one that was hashed is refused', () => {
    desk.write({
      lane: 'people',
      stream: 'attendee/x',
      type: 'AttendeeAmended',
      payload: { changes: {} },
      part: { lastName: 'Huet' },
    })
    const { parts, ...rest } = desk.batch('people')
    const [[seq, part]] = [...parts] as [[number, { salt: Uint8Array; part: string }]]
    expect(refusal({ ...rest, parts: new Map([[seq, { ...part, part: '{"lastName":"Autre"}' }]]) })).toBe('tampered')
    expect(refusal({ ...rest, parts: new Map([[1, part]]) })).toBe('tampered')
  })

  it('without its personal parts is taken in, for they may have been purged', () => {
    desk.write({
      lane: 'people',
      stream: 'attendee/x',
      type: 'AttendeeAmended',
      payload: { changes: {} },
      part: { lastName: 'Huet' },
    })
    expect(takeIn(log, { ...desk.batch('people'), parts: new Map() }).ok).toBe(true)
    expect(fault()).toBeNull()
  })

  it('from an origin that no station could have is refused', () => {
    const batch = desk.batch('people')
    expect(refusal({ ...batch, origin: 'desk1.people' })).toBe('unknown-origin')
    expect(refusal({ ...batch, origin: 'desk2.run1.people' })).toBe('unpaired')
    expect(refusal({ ...batch, origin: 'desk1.run2.people' })).toBe('tampered')
  })

  it('in the name of this very run of this station is refused: it alone writes there', () => {
    const run = log.origins.nameOf(log.origins.own('people')).split('.')[1]
    const forger = otherStation(log.identity, log.identity.stationId, run, ownKeyOf(log.identity))
    pair('pilot', forger, 7e12)
    forger.write({ ...admitted, commandId: 'forged' })
    expect(refusal(forger.batch('people'))).toBe('forked')
  })

  it('sent twice is taken in once', () => {
    takeIn(log, desk.batch('people'))
    const before = dumpTables(log)
    expect(takeIn(log, desk.batch('people'))).toEqual({ ok: true, value: [] })
    expect(dumpTables(log)).toBe(before)
  })
})

describe('a batch that stands before what a stream holds', () => {
  /** How many events are read one by one, which is what folding a stream again costs. */
  function readsDuring(act: () => void): number {
    const { one } = log.table
    const read = one.get
    let reads = 0
    one.get = (origin, seq) => {
      reads += 1
      return read(origin, seq)
    }
    try {
      act()
    } finally {
      one.get = read
    }
    return reads
  }
  const events = 400
  const writeBackwards = (first: number) => {
    for (let ts = first; ts > first - events; ts--) desk.write({ ...admitted, ts, commandId: `c${ts}` })
  }

  it('costs one fold of the stream, and ends in the same state as in stream order', () => {
    pair('reception')
    writeBackwards(5000)
    expect(readsDuring(() => takeIn(log, desk.batch('people')))).toBeLessThan(2 * events)
    writeBackwards(4000)
    expect(readsDuring(() => takeIn(log, desk.batch('people', events)))).toBeLessThan(3 * events)
    const state = log.streams.state('admission', 'a/entrance/2026-11-26')
    const refs = log.streams.read('admission', 'a/entrance/2026-11-26')?.refs ?? ''
    expect(log.projector.refold('admission', refs)?.state).toEqual(state)
    expect(refs.split(' ')).toHaveLength(2 * events)
    expect(fault()).toBeNull()
  })

  it('costs one fold where a pilot’s station that was apart sends it', () => {
    pair('pilot')
    writeBackwards(5000)
    expect(readsDuring(() => takeIn(log, desk.batch('people')))).toBeLessThan(2 * events)
    const { state, refs = '' } = log.streams.read('admission', 'a/entrance/2026-11-26') ?? {}
    expect(log.projector.refold('admission', refs)?.state).toEqual(state)
    expect(refs.split(' ')).toHaveLength(events)
    expect(fault()).toBeNull()
  })

  it('costs one fold when none of it counts any more', () => {
    pair('reception')
    writeBackwards(5000)
    takeIn(log, desk.batch('people'))
    expect(readsDuring(() => revoke({}))).toBeLessThan(2 * events)
    expect(standing()).toEqual([])
  })

  it('costs a station of its allowance what its late events cost the hub', () => {
    pair('reception')
    const spent: number[] = []
    log.quotas.spend = (_station, foldedAgain) => void spent.push(foldedAgain)
    writeBackwards(5000)
    takeIn(log, desk.batch('people', 0, 1))
    takeIn(log, desk.batch('people', 1))
    expect(spent).toEqual([0, events])
  })
})
