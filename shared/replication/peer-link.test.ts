import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { lanes as allLanes, type Lane } from '../domain/lanes.ts'
import type { Crypto } from '../kernel/crypto.ts'
import { type Batch, type BatchedEvent, batchLimits, type IngestRefusal } from './batch.ts'
import { type PeerMessage, replicationProtocol } from './messages.ts'
import { createPeerLink, type LinkAlarm, linkTimes, type PeerLink, type ReplicaStore } from './peer-link.ts'

const crypto = {
  sha256: (data: Uint8Array | string) => createHash('sha256').update(data).digest(),
  hex: (bytes: Uint8Array) => Buffer.from(bytes).toString('hex'),
} as unknown as Crypto

const event = {} as BatchedEvent

const full = batchLimits.events

/** A log that consists of numbers only. */
function storeOf(held: Record<string, number>, eventId = 'e1') {
  const vector = new Map(Object.entries(held))
  const refusals: ('unavailable' | IngestRefusal)[] = []
  const prepared: (() => void)[] = []
  const store: ReplicaStore = {
    eventId,
    vector: () => new Map(vector),
    seqOf: (origin) => vector.get(origin) ?? 0,
    cut(origin, after) {
      const count = Math.min(full, (vector.get(origin) ?? 0) - after)
      if (count <= 0) return null
      return { origin, after, events: Array.from({ length: count }, () => event), parts: new Map(), signature: bytes }
    },
    take(batch, done) {
      const refused = refusals.shift()
      if (refused) return done(refused)
      if (batch.after > this.seqOf(batch.origin)) return done('gap')
      vector.set(batch.origin, Math.max(this.seqOf(batch.origin), batch.after + batch.events.length))
      done('stored')
    },
    ahead: (_origin, _after, ready) => void prepared.push(ready),
  }
  /** Everything that was to be prepared is ready. */
  function prepare(): void {
    while (prepared.length > 0) for (const ready of prepared.splice(0)) ready()
  }
  return { ...store, set: (origin: string, seq: number) => void vector.set(origin, seq), refusals, prepare }
}
const bytes = new Uint8Array(64)

interface Side {
  readonly link: PeerLink
  readonly store: ReturnType<typeof storeOf>
  /** Messages that the other side has not received yet. */
  readonly said: PeerMessage[]
  readonly alarms: LinkAlarm[]
}

let now: number
beforeEach(() => {
  now = 0
})

function sideOf(
  held: Record<string, number>,
  lanes: readonly Lane[] = allLanes,
  eventId?: string,
  line: { readonly ackMs?: number; readonly isNarrow?: () => boolean } = {},
): Side {
  const store = storeOf(held, eventId)
  const [said, alarms]: [PeerMessage[], LinkAlarm[]] = [[], []]
  const link = createPeerLink({
    store,
    crypto,
    now: () => now,
    wallMs: () => now,
    ...line,
    send: (message) => void said.push(message),
    lanes: () => lanes,
    ownLanes: () => allLanes,
    onAlarm: (alarm) => void alarms.push(alarm),
  })
  return { link, store, said, alarms }
}

/** Runs until neither side has anything to send. */
function talk(one: Side, other: Side): void {
  while (one.said.length + other.said.length > 0) {
    for (const message of one.said.splice(0)) other.link.receive(message)
    for (const message of other.said.splice(0)) one.link.receive(message)
    for (const { store } of [one, other]) store.prepare()
  }
}
function open(one: Side, other: Side): void {
  one.link.open()
  other.link.open()
}
const batches = ({ said }: Side): Batch[] =>
  said.flatMap((message) => (message.kind === 'batch' ? [message.batch] : []))
const [people, show] = ['desk1.run1.people', 'pilot.run1.show']

describe('two stations that meet', () => {
  it('hold the same afterwards, each what the other had written', () => {
    const [hub, desk] = [sideOf({ [show]: 25, [people]: 3 }), sideOf({ [people]: 34 })]
    open(hub, desk)
    talk(hub, desk)
    expect(hub.store.vector()).toEqual(new Map(Object.entries({ [show]: 25, [people]: 34 })))
    expect(desk.store.vector()).toEqual(hub.store.vector())
    expect(hub.link.waiting(() => true)).toBe(0)
  })

  it('tell each other of what they write from then on', () => {
    const [hub, desk] = [sideOf({}), sideOf({})]
    open(hub, desk)
    talk(hub, desk)
    desk.store.set(people, 2)
    desk.link.grown(people, 2)
    expect(desk.link.waiting(() => true)).toBe(2)
    talk(hub, desk)
    expect(hub.store.seqOf(people)).toBe(2)
    expect(desk.link.heldByPeer(people)).toBe(2)
  })

  it('part where they are of different events', () => {
    const [hub, desk] = [sideOf({ [show]: 1 }), sideOf({}, allLanes, 'e2')]
    open(hub, desk)
    talk(hub, desk)
    expect([hub.alarms, desk.alarms]).toEqual([['other-event'], ['other-event']])
    expect(desk.store.seqOf(show)).toBe(0)
  })
})

describe('what a role does not read', () => {
  it('is neither sent nor told of', () => {
    const [hub, booth] = [sideOf({ [people]: 5, [show]: 5 }, ['show', 'system']), sideOf({})]
    open(hub, booth)
    expect(hub.said).toMatchObject([{ kind: 'hello', vector: { [show]: 5 } }])
    expect(JSON.stringify(hub.said)).not.toContain(people)
    talk(hub, booth)
    hub.store.set(people, 6)
    hub.link.grown(people, 6)
    expect(hub.said).toEqual([])
    expect(booth.store.vector()).toEqual(new Map([[show, 5]]))
  })
})

describe('over a narrow line', () => {
  it('one batch is on its way in all, what is live first, and the rest follows', () => {
    const [hub, cloud] = [
      sideOf({ [people]: 30, [show]: 30 }, allLanes, undefined, { isNarrow: () => true }),
      sideOf({}),
    ]
    open(hub, cloud)
    for (const message of cloud.said.splice(0)) hub.link.receive(message)
    expect(batches(hub)).toHaveLength(1)
    talk(hub, cloud)
    expect(cloud.store.vector()).toEqual(hub.store.vector())
  })

  it('its word is awaited as long as the line needs, and then asked for', () => {
    const [hub, cloud] = [sideOf({ [show]: 5 }, allLanes, undefined, { ackMs: 20_000 }), sideOf({})]
    open(hub, cloud)
    for (const message of cloud.said.splice(0)) hub.link.receive(message)
    hub.said.splice(0)
    now = 19_999
    hub.link.tick()
    expect(hub.said.map(({ kind }) => kind)).not.toContain('ask-vector')
    now = 20_000
    hub.link.tick()
    expect(hub.said.map(({ kind }) => kind)).toContain('ask-vector')
  })
})

describe('a peer that asks on and on', () => {
  it('is told the vector once, and again a while later', () => {
    const hub = sideOf({ [show]: 3 })
    const vectors = () => hub.said.splice(0).filter((message) => message.kind === 'hello' && message.vector).length
    hub.link.open()
    expect(vectors()).toBe(1)
    for (let asked = 0; asked < 1000; asked++) hub.link.receive({ kind: 'ask-vector' })
    expect(vectors()).toBe(0)
    now = linkTimes.vector
    hub.link.tick()
    hub.link.tick()
    expect(vectors()).toBe(1)
  })

  it('has its digest compared once, and again a while later', () => {
    const hub = sideOf({ [show]: 3 })
    const hello = { kind: 'hello', protocol: replicationProtocol, eventId: 'e1', wallMs: 0, digest: 'another' } as const
    const asked = () => hub.said.splice(0).filter(({ kind }) => kind === 'ask-vector').length
    for (let said = 0; said < 1000; said++) hub.link.receive(hello)
    expect(asked()).toBe(1)
    now = linkTimes.vector
    hub.link.receive(hello)
    expect(asked()).toBe(1)
  })
})

describe('a batch', () => {
  it('goes out for each lane at once, and the next ones when they are ready, up to a few', () => {
    const [hub, desk] = [sideOf({ [people]: 3 * full, 'b.r.people': 1, [show]: 5 * full }), sideOf({})]
    open(hub, desk)
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    expect(batches(hub).map(({ origin }) => origin)).toEqual(['b.r.people', show])
    hub.store.prepare()
    const sent = batches(hub).map(({ origin, after }) => [origin, after])
    expect(sent.filter(([origin]) => origin === show)).toEqual([0, full].map((after) => [show, after]))
    expect(sent.filter(([origin]) => origin === people)).toEqual([])
    talk(hub, desk)
    expect(desk.store.vector()).toEqual(hub.store.vector())
  })

  it('that is not full waits for the word on the one before it of the same origin', () => {
    const [hub, desk] = [sideOf({ [show]: 1, 'b.r.show': 1 }), sideOf({})]
    open(hub, desk)
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    expect(batches(hub)).toMatchObject([{ origin: show }])
    hub.said.splice(0)
    hub.store.set(show, 3)
    hub.link.grown(show, 3)
    // Other writers are not kept waiting.
    expect(batches(hub)).toMatchObject([{ origin: 'b.r.show' }])
    hub.link.receive({ kind: 'ack', origin: show, seq: 1 })
    expect(batches(hub).at(-1)).toMatchObject({ origin: show, after: 1, events: [event, event] })
  })

  it('waits for the one before it where it tells who is who', () => {
    const system = 'pilot.run1.system'
    const [hub, desk] = [sideOf({ [system]: 3 * full }), sideOf({})]
    open(hub, desk)
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    hub.store.prepare()
    expect(batches(hub)).toMatchObject([{ after: 0 }])
    talk(hub, desk)
    expect(desk.store.seqOf(system)).toBe(3 * full)
  })

  it('is awaited from the last word of the peer, which stores one after the other', () => {
    const [hub, desk] = [sideOf({ [show]: 2 * full }), sideOf({})]
    open(hub, desk)
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    hub.store.prepare()
    now = linkTimes.ack - 1
    hub.link.receive({ kind: 'ack', origin: show, seq: full })
    hub.said.splice(0)
    now += linkTimes.ack - 1
    hub.link.tick()
    expect(hub.said.map(({ kind }) => kind)).not.toContain('ask-vector')
    now += 1
    hub.link.tick()
    expect(hub.said.map(({ kind }) => kind)).toContain('ask-vector')
  })

  it('behind one that was refused is sent again after it', () => {
    const [hub, desk] = [sideOf({ [show]: 5 * full }), sideOf({})]
    desk.store.refusals.push('unavailable')
    open(hub, desk)
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    hub.store.prepare()
    expect(batches(hub)).toHaveLength(2)
    talk(hub, desk)
    expect(desk.store.seqOf(show)).toBe(0)
    now = linkTimes.retry
    hub.link.tick()
    talk(hub, desk)
    expect(desk.store.seqOf(show)).toBe(5 * full)
  })

  it('that is not acknowledged in time is sent again once the peer has said what it holds', () => {
    const [hub, desk] = [sideOf({ [show]: 3 }), sideOf({})]
    open(hub, desk)
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    hub.said.splice(0)
    now = linkTimes.ack - 1
    hub.link.tick()
    expect(hub.said).toEqual([])
    now = linkTimes.ack
    hub.link.tick()
    expect(hub.said).toEqual([{ kind: 'ask-vector' }])
    talk(hub, desk)
    expect(desk.store.seqOf(show)).toBe(3)
  })

  it('whose acknowledgement was lost is not sent a second time', () => {
    const [hub, desk] = [sideOf({ [show]: 3 }), sideOf({})]
    open(hub, desk)
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    for (const message of hub.said.splice(0)) desk.link.receive(message)
    desk.said.splice(0)
    now = linkTimes.ack
    hub.link.tick()
    const sent: Batch[] = []
    for (let turn = 0; turn < 4; turn++) {
      sent.push(...batches(hub))
      for (const message of hub.said.splice(0)) desk.link.receive(message)
      for (const message of desk.said.splice(0)) hub.link.receive(message)
    }
    expect(sent).toEqual([])
    expect(hub.link.heldByPeer(show)).toBe(3)
  })

  it('before which something is missing goes on from where the peer says', () => {
    const [hub, desk] = [sideOf({ [show]: 9 }), sideOf({})]
    open(hub, desk)
    talk(hub, desk)
    hub.store.set(show, 12)
    // As after a restored copy: it holds less than it announced.
    desk.store.set(show, 4)
    hub.link.grown(show, 12)
    expect(batches(hub)).toMatchObject([{ after: 9 }])
    for (const message of hub.said.splice(0)) desk.link.receive(message)
    expect(desk.said).toEqual([{ kind: 'ack', origin: show, seq: 4, refused: 'gap' }])
    for (const message of desk.said.splice(0)) hub.link.receive(message)
    expect(batches(hub)).toMatchObject([{ after: 4 }])
    talk(hub, desk)
    expect(desk.store.seqOf(show)).toBe(12)
  })

  it('that the peer cannot prove yet is held back, longer each time, until the peer has the pairing', () => {
    const system = 'pilot.run1.system'
    const [hub, desk] = [sideOf({ [show]: 3 }), sideOf({})]
    desk.store.refusals.push('unpaired', 'unpaired')
    open(hub, desk)
    talk(hub, desk)
    expect(desk.store.seqOf(show)).toBe(0)
    now += linkTimes.retry
    hub.link.tick()
    expect(batches(hub)).toHaveLength(1)
    talk(hub, desk)
    now += linkTimes.retry
    hub.link.tick()
    expect(batches(hub)).toEqual([])
    hub.store.set(system, 1)
    hub.link.grown(system, 1)
    talk(hub, desk)
    expect(desk.store.seqOf(show)).toBe(3)
  })

  it('that was changed on its way is never sent again over this link, and a person is told', () => {
    const [hub, desk] = [sideOf({ [show]: 3 }), sideOf({})]
    desk.store.refusals.push('tampered')
    open(hub, desk)
    talk(hub, desk)
    now += 3_600_000
    hub.link.tick()
    talk(hub, desk)
    expect([hub.alarms, desk.alarms]).toEqual([['tampered'], ['tampered']])
    expect(desk.store.seqOf(show)).toBe(0)
  })
})

describe('what a peer has said', () => {
  it('is asked for again where it does not fit what is believed', () => {
    const [hub, desk] = [sideOf({ [show]: 3 }), sideOf({})]
    open(hub, desk)
    talk(hub, desk)
    desk.store.set(show, 1)
    now = linkTimes.hello
    desk.link.tick()
    talk(hub, desk)
    expect(desk.store.seqOf(show)).toBe(3)
  })

  it('never counts for more than there is', () => {
    const [hub, desk] = [sideOf({ [show]: 3 }), sideOf({})]
    open(hub, desk)
    talk(hub, desk)
    hub.link.receive({ kind: 'ack', origin: show, seq: 99 })
    expect(hub.link.heldByPeer(show)).toBe(3)
  })

  it('is heard no more once the link is closed', () => {
    const [hub, desk] = [sideOf({ [show]: 3 }), sideOf({})]
    open(hub, desk)
    hub.link.close()
    talk(hub, desk)
    hub.link.tick()
    expect(hub.said).toEqual([])
    expect(desk.store.seqOf(show)).toBe(0)
  })
})
