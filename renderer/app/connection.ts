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
/** A clock drifts by less than a second a day; it is set by somebody at any time. */
const clockEveryMs = 60_000
/** After this much silence we ask, whatever the station's own rhythm: well within what counts as stale. */
const quietMs = 900
/** The door is tried again this often once it has been shut on us: a new link may have been opened meanwhile. */
const knockAgainMs = 3_000
/** What the station is given to say why it has closed the door; it answers at once, or is going. */
const whyWithinMs = 500
/** A take answers within 20 s, another station's too. */
const orderMs = 25_000
/** A command that has waited longer than this says so, that it may count as of when it was given. */
const tellAgoMs = 1_000

export interface Connection {
  watch(address: ViewAddressed): () => void
  give(command: KeptCommand, waiting?: Waiting): Promise<Reply>
  /** Takes commands back that nobody will answer here. */
  withdraw(ids: ReadonlySet<string>): void
  /** Sends what was noted before this session, once, as old as it is. */
  takeUp(commands: readonly KeptCommand[]): void
  /** Said once, where the station is there, and forgotten: what is of this moment alone. */
  tell(name: CommandName, input: unknown): void
  /** Now or never: what is done on air too late is worse than what is not done. Nothing of it is kept or sent again. */
  order(command: Omit<KeptCommand, 'at'>): Promise<Reply | 'away' | 'unanswered'>
  /** The station will not be there again: it is called no more, and nothing is kept for it. */
  end(): void
  close(): void
}

export interface ConnectionOptions {
  readonly store: StationStore
  readonly storage: KeptStorage
  /** The station's origin; the page's own when absent. */
  readonly url?: string
  /** Of its socket, where the origin has several. */
  readonly path?: string
  /** Whether the station answers but refuses this window; asked when the socket cannot be opened. */
  readonly isDenied?: () => Promise<boolean>
  readonly now?: () => number
  /** What is shown there counts by itself: it is asked for a sign of life more rarely, and greyed later. */
  readonly patient?: boolean
  /** What had no answer at the hub before. */
  readonly brought?: readonly KeptCommand[]
}

/** The one way from a window to its station. Websocket only: a long poll would hide a dead link behind retries. */
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
    // Asked here because socket.io would queue what is emitted while away, and we send it ourselves.
    if (!socket.connected) return false
    const transmit = (more: { readonly mayResend?: true }) => {
      // Of this page's clock only the difference: the station has another one.
      const agoMs = now() - at
      const message = { id, name, input, ...(agoMs >= tellAgoMs && { agoMs }), ...more }
      // A station that has stood still asks how old it is by now. Cut meanwhile: all goes again after the next connection.
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

  // Heard times are held apart from the store: a packet must not render anything.
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
    // The station closed this socket on purpose (revoked, restarted): socket.io does not come back by itself.
    knockLater()
    const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, whyWithinMs, false))
    // Asked first: to a window that is let in no more, "the station is not answering" would not be true.
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
      // No answer at all: away, not shut.
      () => setLink({ denied: false }),
    )
  })

  /** Silence is no proof of life: leaving a view nobody watches changes nothing, and is answered. */
  const askForASign = () => {
    if (isAsked || !socket.connected || heardAt === null || now() - heardAt < quietMs * (patient ? 3 : 1)) return
    isAsked = true
    socket.emit('unsubscribe', { view: 'none', params: {} }, () => {
      isAsked = false
    })
  }

  /** Half of the way there and back is what the answer is older by. */
  const askTheTime = () => {
    if (!socket.connected) return
    const asked = now()
    socket.emit('time', ({ now: theirs }) => {
      const answered = now()
      store.setState({ clockOffsetMs: theirs - (asked + answered) / 2 })
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
      // The socket is left to the station, whose answer to whoever asked for the end may be on its way.
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
