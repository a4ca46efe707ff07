import { io, type Socket } from 'socket.io-client'
import type { CommandName } from '../../shared/contract/contract.ts'
import type { ClientToStation, StationToClient } from '../../shared/contract/socket.ts'
import { newCommandId } from './command-id.ts'
import type { KeptStorage } from './kept-storage.ts'
import { createOutbox, type SendCommand, type Waiting } from './outbox.ts'
import type { KeptCommand, Link, Reply, StationStore } from './store.ts'
import { createSubscriptions } from './subscriptions.ts'
import type { ViewAddressed } from './view-key.ts'

/** A value older than this is greyed (design: the chain). */
export const staleAfterMs = 2_000
const checkEveryMs = 250
/** A clock drifts by less than a second a day, but a person may set it at any time. */
const clockEveryMs = 60_000
/** After this much silence the page asks, independently of the station's own rhythm. Well below `staleAfterMs`. */
const quietMs = 900
/** How often the page tries again after a refusal: a new link may have been opened meanwhile. */
const knockAgainMs = 3_000
/** The time for the station to say why it closed the connection. It answers at once, or is stopping. */
const whyWithinMs = 500
/** A take answers within 20 s, also at another station. */
const orderMs = 25_000
/** A command that waited longer than this tells the station its age, so that it may count from when it was given. */
const tellAgoMs = 1_000

export interface Connection {
  watch(address: ViewAddressed): () => void
  give(command: KeptCommand, waiting?: Waiting): Promise<Reply>
  /** Withdraws commands that will get no answer here. */
  withdraw(ids: ReadonlySet<string>): void
  /** Sends commands from before this session, once, with their age. */
  takeUp(commands: readonly KeptCommand[]): void
  /** Sent once if the station is there, and then forgotten: for facts of the present moment only. */
  tell(name: CommandName, input: unknown): void
  /**
   * Sent now or never: an order for the air that comes too late is worse than none. It is neither kept nor sent again.
   */
  order(command: Omit<KeptCommand, 'at'>): Promise<Reply | 'away' | 'unanswered'>
  /** The station will not come back: the page stops calling it and keeps nothing for it. */
  end(): void
  close(): void
}

export interface ConnectionOptions {
  readonly store: StationStore
  readonly storage: KeptStorage
  /** The station's origin. The page's own by default. */
  readonly url?: string
  /** The path of its socket, if the origin has several. */
  readonly path?: string
  /** Whether the station answers but refuses this window. Called when the socket cannot be opened. */
  readonly isDenied?: () => Promise<boolean>
  readonly now?: () => number
  /** The page counts by itself: it asks for a sign of life more rarely, and is greyed later. */
  readonly patient?: boolean
  /** Commands without an answer from the previous hub. */
  readonly brought?: readonly KeptCommand[]
}

/**
 * The only connection from a window to its station. Websocket only: a long poll would hide a dead link behind retries.
 */
export const createConnection = ({
  store,
  storage,
  url,
  path,
  isDenied = async () => false,
  now = Date.now,
  patient = false,
  brought,
}: ConnectionOptions): Connection => {
  const options = {
    ...(path !== undefined && { path }),
    transports: ['websocket'],
    withCredentials: true,
    timeout: 4_000,
    reconnectionDelay: 250,
    reconnectionDelayMax: 2_000,
  }
  const socket: Socket<StationToClient, ClientToStation> = url === undefined ? io(options) : io(url, options)

  const setLink = (change: Partial<Link>) => store.setState(({ link }) => ({ link: { ...link, ...change } }))
  const enter = (state: Link['state']) => {
    if (store.getState().link.state !== state) setLink({ state, since: now() })
  }

  const subscriptions = createSubscriptions(store, {
    subscribe: (address, answer) => {
      if (!socket.connected) return false
      socket.emit('subscribe', address, answer)
      return true
    },
    unsubscribe: (address) => {
      if (socket.connected) socket.emit('unsubscribe', address, () => undefined)
    },
  })
  const send: SendCommand = ({ id, name, input, at }, answer) => {
    // Checked here, because socket.io would queue messages while away, and the outbox sends them itself.
    if (!socket.connected) return false
    const transmit = (more: { readonly mayResend?: true }) => {
      // Only a difference of this page's clock, because the station has another one.
      const agoMs = now() - at
      const message = { id, name, input, ...(agoMs >= tellAgoMs && { agoMs }), ...more }
      // A station that was stopped asks for the present age. If the link is cut meanwhile, everything is sent again
      // after the next connection.
      socket.emit('command', message, (reply) => {
        if (!('again' in reply)) answer(reply)
        else if (socket.connected) transmit({})
      })
    }
    transmit({ mayResend: true })
    return true
  }
  const order: Connection['order'] = async ({ id, name, input }) => {
    if (!socket.connected || store.getState().link.stale) return 'away'
    try {
      const reply = await socket.timeout(orderMs).emitWithAck('command', { id, name, input })
      return 'again' in reply ? 'unanswered' : reply
    } catch {
      return 'unanswered'
    }
  }
  const outbox = createOutbox(store, storage, send, brought)

  // Times of the last word are kept outside the store, so that a packet renders nothing.
  let heardAt: number | null = null
  let isAsked = false
  const hear = () => {
    heardAt = now()
    if (store.getState().link.stale) setLink({ heardAt, stale: false })
  }
  socket.io.on('open', () => {
    hear()
    socket.io.engine.on('packet', hear)
  })

  let isEnded = false
  socket.on('view', subscriptions.receive)
  socket.on('connect', () => {
    hear()
    setLink({ denied: false, heardAt })
    enter('linked')
    subscriptions.renew()
    outbox.resend()
    askTheTime()
  })
  socket.on('disconnect', (reason) => {
    if (isEnded) return
    isAsked = false
    outbox.hold()
    if (reason !== 'io server disconnect') return enter('gone')
    // The station closed this socket on purpose (revoked, restarted). socket.io does not reconnect by itself then.
    knockLater()
    const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, whyWithinMs, false))
    // Checked first: "the station is not answering" would be false for a window that is refused.
    const tell = (denied: boolean) => {
      if (socket.connected) return
      setLink({ denied })
      enter('gone')
    }
    Promise.race([isDenied(), tooLate]).then(tell, () => tell(false))
  })
  let knock: ReturnType<typeof setTimeout> | undefined
  const knockLater = () => {
    clearTimeout(knock)
    knock = setTimeout(() => socket.connect(), knockAgainMs)
  }
  socket.on('connect_error', () => {
    if (store.getState().link.state === 'connecting' || store.getState().link.state === 'linked') enter('gone')
    if (!socket.active) knockLater()
    isDenied().then(
      (denied) => setLink({ denied }),
      // No answer at all: the station is away, not refusing.
      () => setLink({ denied: false }),
    )
  })

  /** Silence does not prove life. Unsubscribing from an unwatched view changes nothing and is answered. */
  const askForASign = () => {
    if (isAsked || !socket.connected || heardAt === null || now() - heardAt < quietMs * (patient ? 3 : 1)) return
    isAsked = true
    socket.emit('unsubscribe', { view: 'none', params: {} }, () => {
      isAsked = false
    })
  }

  /** The answer is older by half of the round trip. */
  const askTheTime = () => {
    if (!socket.connected) return
    const [asked, askedOn] = [now(), performance.now()]
    socket.emit('time', ({ now: theirs, steady }) => {
      const [answered, answeredOn] = [now(), performance.now()]
      store.setState({
        clockOffsetMs: theirs - (asked + answered) / 2,
        steadyOffsetMs: steady - (askedOn + answeredOn) / 2,
      })
    })
  }
  const clockCheck = setInterval(askTheTime, clockEveryMs)

  const check = setInterval(() => {
    askForASign()
    const { link } = store.getState()
    const stale = heardAt === null ? false : now() - heardAt > staleAfterMs * (patient ? 3 : 1)
    if (heardAt !== link.heardAt || stale !== link.stale) setLink({ heardAt, stale })
  }, checkEveryMs)

  const stop = () => {
    clearInterval(check)
    clearInterval(clockCheck)
    clearTimeout(knock)
    outbox.close()
  }

  return {
    watch: subscriptions.watch,
    give: outbox.give,
    withdraw: outbox.withdraw,
    takeUp: outbox.takeUp,
    tell: (name, input) => {
      if (socket.connected) socket.emit('command', { id: newCommandId(), name, input }, () => undefined)
    },
    order,
    end: () => {
      // The socket stays open, because the answer to the window that asked for the end may be on its way.
      isEnded = true
      socket.io.reconnection(false)
      stop()
      outbox.end()
      subscriptions.end()
    },
    close: () => {
      stop()
      socket.disconnect()
    },
  }
}
