import type { Lane } from '../domain/lanes.ts'
import type { Crypto } from '../kernel/crypto.ts'
import { type Batch, batchLimits, type IngestRefusal } from './batch.ts'
import { type Ack, type Hello, type PeerMessage, replicationProtocol } from './messages.ts'
import { createSendOrder } from './send-order.ts'
import { digestOf, laneIn, type VersionVector } from './version-vector.ts'

/** The part of a station's log that the link needs. */
export interface ReplicaStore {
  readonly eventId: string
  /** What is durable here, never what is still being stored. */
  vector(): VersionVector
  seqOf(origin: string): number
  /** The next events of an origin after `after`, up to a signed head. Null if there are none. */
  cut(origin: string, after: number): Batch | null
  /**
   * Announces the batch that will be cut next, while earlier ones are on their way. The store may prepare it, and calls
   * `ready` when it may be sent.
   */
  ahead?(origin: string, after: number, ready: () => void): void
  /** Calls `done` once, after COMMIT or when nothing was stored. `from`: the station that sent the batch. */
  take(batch: Batch, done: (result: 'stored' | 'unavailable' | IngestRefusal) => void, from?: string): void
}

export interface PeerLinkDeps {
  readonly store: ReplicaStore
  readonly crypto: Crypto
  /** Never throws. A lost message is sent again after a time-out. */
  send(message: PeerMessage): void
  /** Lanes that the peer's role may read, by its pairing and not by its own claim. */
  lanes(): readonly Lane[]
  /** Lanes that this station's role may read. */
  ownLanes(): readonly Lane[]
  /** ms, monotonic. */
  now(): number
  /** ms since 1970, so that the peer can compare its clock. */
  wallMs(): number
  /** Time-out of an acknowledgement, in ms. `linkTimes.ack` by default. */
  readonly ackMs?: number | undefined
  /** True: one batch in flight in all, so that urgent messages do not wait on a narrow line. */
  isNarrow?(): boolean
  onHello?(hello: Hello): void
  /**
   * The peer belongs to another event or speaks another protocol, or a chain cannot be trusted: a person must be told.
   * `isProved`: by the signature of the origin's station; otherwise only by the peer's word.
   */
  onAlarm?(alarm: LinkAlarm, origin?: string, isProved?: boolean): void
}

export type LinkAlarm = 'other-event' | 'other-protocol' | 'forked' | 'tampered'

/** ms. `vector`: the least time between two answers that go through every chain, however often the peer asks. */
export const linkTimes = { hello: 5000, ack: 1500, retry: 1000, vector: 250 } as const

interface InFlight {
  readonly origin: string
  /** Number of its last event. */
  readonly end: number
  readonly sentAt: number
}

export type PeerLink = ReturnType<typeof createPeerLink>

/**
 * One end of a link between two stations; both ends are alike. It sends what the peer lacks, in order per origin, a few
 * batches of a lane at a time. Only the peer's own messages say what the peer holds: an acknowledgement follows its
 * COMMIT.
 */
export function createPeerLink(deps: PeerLinkDeps) {
  const { store, crypto, send, now } = deps
  /** What the peer says that it holds. Null before its first message. */
  let theirs: Map<string, number> | null = null
  const inFlight = new Map<Lane, InFlight[]>()
  /**
   * Origins that the peer refused are not sent again before this time. `Infinity` for a chain that cannot be trusted.
   */
  const notBefore = new Map<string, number>()
  /** Refusals in a row. The wait grows with them; otherwise small batches would always go first on a slow link. */
  const refusals = new Map<string, number>()
  /** Ends of batches that are being stored. Our COMMIT of the peer's events sends nothing back to it. */
  const arriving = new Map<string, number>()
  const order = createSendOrder()
  const { ackMs = linkTimes.ack } = deps
  let lastHello = Number.NEGATIVE_INFINITY
  let lastVector = Number.NEGATIVE_INFINITY
  let lastCompared = Number.NEGATIVE_INFINITY
  /** The peer has asked for our vector since the last one was sent. */
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

  /** For a hello without a vector. One that comes too soon is ignored; another one follows. */
  function compare(digest: string): void {
    if (now() - lastCompared < linkTimes.vector) return
    lastCompared = now()
    if (!theirs || digestOf(crypto, theirs, bothLanes()) !== digest) send({ kind: 'ask-vector' })
  }

  /** The peer is not told of origins that it may not read. */
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
        // The peer holds what it sent. Only the peer can say what else it holds.
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
    // Nothing was sent of origins that are not held here. A peer that invents origins fills no list.
    if (!lane || !theirs || store.seqOf(origin) === 0) return
    land(lane, origin, refused === undefined ? seq : Number.POSITIVE_INFINITY)
    // A peer that claims more than exists would otherwise never receive the rest.
    theirs.set(origin, Math.min(seq, store.seqOf(origin)))
    if (refused === undefined) refusals.delete(origin)
    if (refused === 'forked' || refused === 'tampered') alarm(refused, origin)
    else if (refused !== undefined && refused !== 'gap') holdBack(origin)
    else if (lane === 'system') letGo()
    consider(origin, store.seqOf(origin))
    pump()
  }

  /**
   * Batches of an origin up to `seq` have arrived. The peer works, so the time-out of the others starts again. After a
   * refused batch no other is accepted.
   */
  function land(lane: Lane, origin: string, seq: number): void {
    const flying = inFlight.get(lane) ?? []
    inFlight.set(
      lane,
      flying.flatMap((one) => (one.origin === origin && one.end <= seq ? [] : [{ ...one, sentAt: now() }])),
    )
  }

  /** The next batch of an origin continues from here. */
  function sentTo(lane: Lane, origin: string): number {
    const last = inFlight.get(lane)?.findLast((one) => one.origin === origin)
    return Math.max(last?.end ?? 0, theirs?.get(origin) ?? 0)
  }

  function holdBack(origin: string): void {
    const times = refusals.get(origin) ?? 0
    refusals.set(origin, times + 1)
    notBefore.set(origin, now() + linkTimes.retry * 2 ** Math.min(times, 5))
  }

  /** The peer has learned something of lane `system`, perhaps the pairing that it lacked. */
  function letGo(): void {
    for (const [origin, time] of notBefore) if (time !== Number.POSITIVE_INFINITY) notBefore.delete(origin)
  }

  /** Updates the send order with what the peer lacks of an origin. */
  function consider(origin: string, seq: number): void {
    const lane = laneIn(origin)
    if (!theirs || !lane) return
    const lacks = seq - Math.max(sentTo(lane, origin), arriving.get(origin) ?? 0)
    // Single writes are sent together: what was written while the previous batch of the origin was on its way.
    const waits = lacks < batchLimits.events && inFlight.get(lane)?.some((one) => one.origin === origin)
    order.set(lane, origin, waits ? 0 : lacks)
  }

  /** One batch of a lane at a time: cutting several at once would make a desk wait. */
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
    /** The first message, once the connection stands. */
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

    /** Call at least every 500 ms. */
    tick(): void {
      if (isClosed) return
      const at = now()
      const isLate = [...inFlight.values()].flat().some(({ sentAt }) => at - sentAt >= ackMs)
      if (isLate) {
        // The batch may be stored and its answer lost. Only the peer can say.
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
    /** Whether everything is held here that the peer announced. False before its first message. */
    isCaughtUp(): boolean {
      if (!theirs) return false
      for (const [origin, seq] of theirs) if (store.seqOf(origin) < seq) return false
      return true
    },
    /** What the peer says that it holds. Null before its first message. */
    said: (): ReadonlyMap<string, number> | null => theirs,
    /** What the peer says that it holds of an origin. 0 before its first message. */
    heldByPeer: (origin: string): number => theirs?.get(origin) ?? 0,
  }
}
