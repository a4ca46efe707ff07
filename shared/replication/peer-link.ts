import type { Lane } from '../domain/lanes.ts'
import type { Crypto } from '../kernel/crypto.ts'
import { type Batch, batchLimits, type IngestRefusal } from './batch.ts'
import { type Ack, type Hello, type PeerMessage, replicationProtocol } from './messages.ts'
import { createSendOrder } from './send-order.ts'
import { digestOf, laneIn, type VersionVector } from './version-vector.ts'

/** What the machine needs of a station's log. */
export interface ReplicaStore {
  readonly eventId: string
  /** What is durable here: never what is on its way. */
  vector(): VersionVector
  seqOf(origin: string): number
  /** The next events of an origin behind `after`, up to a signed head; null where there are none. */
  cut(origin: string, after: number): Batch | null
  /** What will be cut next, while what was sent is on its way: may be made ready, and is sent after `ready`. */
  ahead?(origin: string, after: number, ready: () => void): void
  /** `done` is called once, after COMMIT or when nothing was stored. `from`: the station that has sent it. */
  take(batch: Batch, done: (result: 'stored' | 'unavailable' | IngestRefusal) => void, from?: string): void
}

export interface PeerLinkDeps {
  readonly store: ReplicaStore
  readonly crypto: Crypto
  /** Never throws; what is lost on the way is sent again after a time-out. */
  send(message: PeerMessage): void
  /** Lanes that the peer's role may read: from its pairing, whatever the peer says. */
  lanes(): readonly Lane[]
  /** Lanes that our own role may read. */
  ownLanes(): readonly Lane[]
  /** ms, monotonic. */
  now(): number
  /** ms since 1970, for the peer to compare its clock with. */
  wallMs(): number
  /** An acknowledgement is awaited so long, in ms; `linkTimes.ack` where absent. */
  readonly ackMs?: number | undefined
  /** True: one batch in flight in all, so that a narrow line is never full of what is not urgent. */
  isNarrow?(): boolean
  onHello?(hello: Hello): void
  /**
   * A peer of another event or protocol, or chains that cannot be trusted: told to a person. `isProved`: by the signature of
   * the origin's station; else by the peer's word alone.
   */
  onAlarm?(alarm: LinkAlarm, origin?: string, isProved?: boolean): void
}

export type LinkAlarm = 'other-event' | 'other-protocol' | 'forked' | 'tampered'

/** ms. `vector`: between two answers that go through every chain, whatever the peer asks in frames of a few bytes. */
export const linkTimes = { hello: 5000, ack: 1500, retry: 1000, vector: 250 } as const

interface InFlight {
  readonly origin: string
  /** Of its last event. */
  readonly end: number
  readonly sentAt: number
}

export type PeerLink = ReturnType<typeof createPeerLink>

/**
 * One end of a link between two stations; both ends are alike. It sends what the peer is known to lack, in order for
 * each origin, a few batches of a lane at a time. What the peer has is known from its own words alone, never from
 * having sent: an acknowledgement follows its COMMIT.
 */
export function createPeerLink(deps: PeerLinkDeps) {
  const { store, crypto, send, now } = deps
  /** What the peer has said that it holds; null until it has said so. */
  let theirs: Map<string, number> | null = null
  const inFlight = new Map<Lane, InFlight[]>()
  /** Origins that the peer refused: not before this time again; `Infinity` for one that cannot be trusted. */
  const notBefore = new Map<string, number>()
  /** How often in a row. Whoever is refused again waits longer: over a slow link the small ones would else come first for ever. */
  const refusals = new Map<string, number>()
  /** Ends of batches that are being stored: our COMMIT of what the peer has sent sends nothing back to it. */
  const arriving = new Map<string, number>()
  const order = createSendOrder()
  const { ackMs = linkTimes.ack } = deps
  let lastHello = Number.NEGATIVE_INFINITY
  let lastVector = Number.NEGATIVE_INFINITY
  let lastCompared = Number.NEGATIVE_INFINITY
  /** The peer has asked for our vector since it was told it. */
  let isAsked = false
  let isClosed = false

  const bothLanes = () => deps.lanes().filter((lane) => deps.ownLanes().includes(lane))

  function hello(withVector: boolean): void {
    lastHello = now()
    if (withVector) {
      lastVector = lastHello
      isAsked = false
    }
    const vector = store.vector()
    send({
      kind: 'hello',
      protocol: replicationProtocol,
      eventId: store.eventId,
      wallMs: deps.wallMs(),
      digest: digestOf(crypto, vector, bothLanes()),
      ...(withVector && { vector: Object.fromEntries(readableOf(vector)) }),
    })
  }

  function answerAsked(): void {
    if (isAsked && now() - lastVector >= linkTimes.vector) hello(true)
  }

  /** Of a hello without a vector. One that comes too soon is left: another one follows. */
  function compare(digest: string): void {
    if (now() - lastCompared < linkTimes.vector) return
    lastCompared = now()
    if (!theirs || digestOf(crypto, theirs, bothLanes()) !== digest) send({ kind: 'ask-vector' })
  }

  /** What the peer may not read it is not told of either. */
  function* readableOf(vector: VersionVector): Generator<readonly [string, number]> {
    const readable = deps.lanes()
    for (const [origin, seq] of vector) {
      const lane = laneIn(origin)
      if (lane && seq > 0 && readable.includes(lane)) yield [origin, seq]
    }
  }

  function receiveHello(message: Hello): void {
    if (message.eventId !== store.eventId || message.protocol !== replicationProtocol) {
      alarm(message.eventId === store.eventId ? 'other-protocol' : 'other-event')
      return
    }
    deps.onHello?.(message)
    if (message.vector) {
      theirs = new Map(Object.entries(message.vector))
      inFlight.clear()
      order.clear()
      for (const [origin, seq] of store.vector()) consider(origin, seq)
      pump()
    } else compare(message.digest)
  }

  function alarm(what: LinkAlarm, origin?: string): void {
    if (origin === undefined) isClosed = true
    else notBefore.set(origin, Number.POSITIVE_INFINITY)
    deps.onAlarm?.(what, origin)
  }

  function receiveBatch(batch: Batch): void {
    const { origin } = batch
    const end = batch.after + batch.events.length
    arriving.set(origin, end)
    store.take(batch, (result) => {
      if (isClosed) return
      if (arriving.get(origin) === end) arriving.delete(origin)
      const seq = store.seqOf(origin)
      if (result === 'stored') {
        // It holds what it sent; what else it holds, only it can say.
        if (theirs && (theirs.get(origin) ?? 0) < end) theirs.set(origin, end)
        send({ kind: 'ack', origin, seq })
      } else {
        if (result === 'forked' || result === 'tampered') deps.onAlarm?.(result, origin, result === 'forked')
        send({ kind: 'ack', origin, seq, refused: result })
      }
      consider(origin, seq)
    })
  }

  function receiveAck({ origin, seq, refused }: Ack): void {
    const lane = laneIn(origin)
    // Of what is not held here nothing was sent: whoever makes origins up fills no list by it.
    if (!lane || !theirs || store.seqOf(origin) === 0) return
    land(lane, origin, refused === undefined ? seq : Number.POSITIVE_INFINITY)
    // A peer that claims more than there is would never be sent the rest.
    theirs.set(origin, Math.min(seq, store.seqOf(origin)))
    if (refused === undefined) refusals.delete(origin)
    if (refused === 'forked' || refused === 'tampered') alarm(refused, origin)
    else if (refused !== undefined && refused !== 'gap') holdBack(origin)
    else if (lane === 'system') letGo()
    consider(origin, store.seqOf(origin))
    pump()
  }

  /**
   * Those of an origin up to `seq` have come. The peer works: the others are awaited from now on. Behind one that was
   * refused none is taken.
   */
  function land(lane: Lane, origin: string, seq: number): void {
    const flying = inFlight.get(lane) ?? []
    inFlight.set(
      lane,
      flying.flatMap((one) => (one.origin === origin && one.end <= seq ? [] : [{ ...one, sentAt: now() }])),
    )
  }

  /** The next one of an origin goes on from there. */
  function sentTo(lane: Lane, origin: string): number {
    const last = inFlight.get(lane)?.findLast((one) => one.origin === origin)
    return Math.max(last?.end ?? 0, theirs?.get(origin) ?? 0)
  }

  function holdBack(origin: string): void {
    const times = refusals.get(origin) ?? 0
    refusals.set(origin, times + 1)
    notBefore.set(origin, now() + linkTimes.retry * 2 ** Math.min(times, 5))
  }

  /** The peer has learned something of lane `system`: perhaps the pairing that it lacked. */
  function letGo(): void {
    for (const [origin, time] of notBefore) if (time !== Number.POSITIVE_INFINITY) notBefore.delete(origin)
  }

  /** Keeps in order's list what the peer lacks of an origin. */
  function consider(origin: string, seq: number): void {
    const lane = laneIn(origin)
    if (!theirs || !lane) return
    const lacks = seq - Math.max(sentTo(lane, origin), arriving.get(origin) ?? 0)
    // What is written one by one is sent together, as much as has come up while the last of it was on its way.
    const waits = lacks < batchLimits.events && inFlight.get(lane)?.some((one) => one.origin === origin)
    order.set(lane, origin, waits ? 0 : lacks)
  }

  /** One of a lane each time: several would be cut in one go, and a desk's person waits meanwhile. */
  function pump(): void {
    const sent = new Set<Lane>()
    while (theirs && !isClosed) {
      if (deps.isNarrow?.() && [...inFlight.values()].some((flying) => flying.length > 0)) return
      const flying = (lane: Lane) => (sent.has(lane) ? Number.POSITIVE_INFINITY : (inFlight.get(lane)?.length ?? 0))
      const next = order.next(deps.lanes(), flying, isHeldBack)
      if (!next) return
      const { lane, origin } = next
      const batch = store.cut(origin, sentTo(lane, origin))
      if (!batch) {
        order.set(lane, origin, 0)
        continue
      }
      const end = batch.after + batch.events.length
      inFlight.set(lane, [...(inFlight.get(lane) ?? []), { origin, end, sentAt: now() }])
      sent.add(lane)
      send({ kind: 'batch', batch })
      consider(origin, store.seqOf(origin))
      if (store.seqOf(origin) > end) store.ahead?.(origin, end, pump)
    }
  }

  const isHeldBack = (origin: string): boolean => (notBefore.get(origin) ?? 0) > now()

  return {
    /** The first word, when the connection stands. */
    open: () => hello(true),

    receive(message: PeerMessage): void {
      if (isClosed) return
      if (message.kind === 'hello') receiveHello(message)
      else if (message.kind === 'batch') receiveBatch(message.batch)
      else if (message.kind === 'ack') receiveAck(message)
      else {
        isAsked = true
        answerAsked()
      }
    },

    /** After a COMMIT that made an origin longer. */
    grown(origin: string, seq: number): void {
      consider(origin, seq)
      pump()
    },

    /** At least every 500 ms. */
    tick(): void {
      if (isClosed) return
      const at = now()
      const isLate = [...inFlight.values()].flat().some(({ sentAt }) => at - sentAt >= ackMs)
      if (isLate) {
        // It may be stored and its answer lost: only the peer can say.
        send({ kind: 'ask-vector' })
        inFlight.clear()
        theirs = null
      } else if (!theirs) send({ kind: 'ask-vector' })
      answerAsked()
      if (at - lastHello >= linkTimes.hello) hello(false)
      pump()
    },

    close(): void {
      isClosed = true
    },

    /** Events of these origins that the peer has not acknowledged. */
    waiting(isCounted: (origin: string) => boolean): number {
      let count = 0
      const readable = deps.lanes()
      for (const [origin, seq] of store.vector()) {
        const lane = laneIn(origin)
        if (lane && readable.includes(lane) && isCounted(origin)) count += Math.max(0, seq - (theirs?.get(origin) ?? 0))
      }
      return count
    },
    /** Everything is held here that the peer has said to hold; false before its first word. */
    isCaughtUp(): boolean {
      if (!theirs) return false
      for (const [origin, seq] of theirs) if (store.seqOf(origin) < seq) return false
      return true
    },
    /** What the peer has said that it holds; null before its first word. */
    said: (): ReadonlyMap<string, number> | null => theirs,
    /** What the peer has said that it holds of an origin; 0 before its first word. */
    heldByPeer: (origin: string): number => theirs?.get(origin) ?? 0,
  }
}
