import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { ViewAddress } from '../../shared/contract/socket.ts'
import type { LinkState } from './link-state.ts'
import type { Place } from './place.ts'
import { type OrderResult, readOrderReply } from './replies.ts'
import { createSigns } from './signs.ts'
import { isStranger, pinnedAgent, trustingAgent } from './tls.ts'

/** Between two attempts. A refused key is tried again more slowly: a pilot may have made it valid. */
const restMs = 500
const refusedRestMs = 5000
const connectMs = 4000
/** A take answers within 20 s, also at another station. */
const orderMs = 25_000

export type Link = ReturnType<typeof createLink>

/** The connection to the station, which is opened again whenever it ends. Nothing is kept for a station that is away. */
export function createLink(
  place: Place,
  on: {
    readonly state: (state: LinkState) => void
    readonly connected: () => void
    readonly view: (message: unknown) => void
  },
) {
  let socket: Socket | null = null
  let state: LinkState = 'connecting'
  let isEnded = false
  let next: NodeJS.Timeout | undefined
  let addresses: readonly string[] = [place.url]
  let tried = 0
  const enter = (to: LinkState) => {
    if (isEnded || state === to) return
    state = to
    on.state(to)
  }
  const signs = createSigns({
    socket: () => socket,
    onSilent: (isSilent) => {
      if (state === 'linked' || state === 'silent') enter(isSilent ? 'silent' : 'linked')
    },
  })

  async function connect(): Promise<void> {
    const url = addresses[tried++ % addresses.length] ?? place.url
    try {
      const isPlain = url.startsWith('http:')
      const agent = place.fingerprint === null ? trustingAgent() : await pinnedAgent(url, place.fingerprint)
      if (!isEnded) open(url, isPlain ? {} : { agent: agent as never })
    } catch (error) {
      lost(isStranger(error) ? 'stranger' : 'gone', restMs)
    }
  }

  function open(url: string, secure: object): void {
    const opened = io(url, {
      ...{ transports: ['websocket'], reconnection: false, forceNew: true, timeout: connectMs },
      auth: { token: place.key },
      ...secure,
    })
    socket = opened
    const ended = (to: LinkState, ms: number) => {
      if (socket === opened) lost(to, ms)
    }
    opened.io.on('open', () => signs.follow(opened.io.engine))
    opened.on('view', on.view)
    opened.on('connect', () => {
      tried--
      enter('linked')
      signs.askTheTime()
      on.connected()
    })
    opened.on('connect_error', (error) => {
      const isRefused = error.message === 'unauthorised'
      ended(isRefused ? 'refused' : isStranger(error) ? 'stranger' : 'gone', isRefused ? refusedRestMs : restMs)
    })
    opened.on('disconnect', () => ended('gone', restMs))
  }

  function lost(to: LinkState, ms: number): void {
    const was = socket
    socket = null
    was?.disconnect()
    signs.forget()
    enter(to)
    if (!isEnded) next = setTimeout(() => void connect(), ms)
  }
  void connect()

  return {
    isHere: (): boolean => state === 'linked',
    /** Ms of the station's clock that no correction moves. Null: not known yet. */
    steadyNow: signs.steadyNow,
    /** Other hubs of the event, which the same authority has signed. They are tried while the present one is away. */
    also(urls: readonly string[]): void {
      if (place.fingerprint === null) return
      addresses = [...new Set([place.url, ...urls.filter((url) => url.startsWith('https://'))])].slice(0, 10)
    },
    subscribe(address: ViewAddress, answer: (reply: unknown) => void): void {
      if (socket?.connected) socket.emit('subscribe', address, answer)
    },
    unsubscribe(address: ViewAddress): void {
      if (socket?.connected) socket.emit('unsubscribe', address, () => {})
    },
    /** Sent now or never: an order for the air that comes too late is worse than none. */
    async order(name: string, input: unknown): Promise<OrderResult> {
      if (!socket?.connected || state !== 'linked') return { is: 'away' }
      try {
        return readOrderReply(await socket.timeout(orderMs).emitWithAck('command', { id: randomUUID(), name, input }))
      } catch {
        return { is: 'unanswered' }
      }
    },
    end(): void {
      isEnded = true
      clearTimeout(next)
      signs.end()
      socket?.disconnect()
      socket = null
    },
  }
}
