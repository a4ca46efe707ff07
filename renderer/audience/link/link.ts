import type { Device, Joined } from './device.ts'
import type { Hubs } from './hubs.ts'
import type { openSocket, PhoneSocket } from './socket.ts'

/**
 * `crowded`: the server asks new phones to wait. `badge`, `registration`: it requires such a code. `ended`: there is no
 * valid link or access.
 */
export type LinkState = {
  readonly kind: 'connecting' | 'linked' | 'away' | 'crowded' | 'badge' | 'registration' | 'ended'
  readonly since: number
}

export interface Link {
  state(): LinkState
  ask(event: string, message: unknown): Promise<unknown>
  /** Asks for a sign of life after a silence. False: there is none, and the link is cut. */
  isAlive(): Promise<boolean>
  enter(code: string): Promise<Joined>
  /** The server no longer accepts this phone's token. */
  renew(): void
  /** Tries now instead of waiting: a person looks at the page, or the network is back. */
  tryNow(): void
  /** The browser reports that there is no network. */
  cut(): void
}

export interface LinkDeps {
  readonly device: Device
  /** The page's origin: only that hub decides whether this phone's token is valid. */
  readonly origin: string
  readonly hubs: Hubs
  readonly open: typeof openSocket
  readonly now: () => number
  /** 0 to 1. */
  readonly random: () => number
  readonly onState: (state: LinkState) => void
  readonly onLinked: () => void
  readonly onEvent: (event: string, message: unknown) => void
  /** The server's clock, in ms since 1970, because a phone's may be wrong. */
  readonly onTime: (now: number, venueAwaySince: number | null) => void
}

/** All phones of a hall lose their network at once: they come back spread over a second, then more and more rarely. */
const longestWaitMs = 6_000
const waitMs = (tries: number, random: number): number => random * Math.min(longestWaitMs, 1_000 * 2 ** tries)
/** A new phone beyond the server's budget waits longer than a phone that was cut off. */
const crowdedMs = 3_000
/** A socket over a dead network looks open for a long time. After this silence its state is unknown. */
const quietMs = 5_000

/** The connection to the event's hub: the page's own hub, or while that is away, any known one that answers. */
export function createLink(deps: LinkDeps): Link {
  const { device, origin, hubs, open, now, random, onState, onLinked, onEvent, onTime } = deps
  let state: LinkState = { kind: 'connecting', since: now() }
  let socket: PhoneSocket | undefined
  let tries = 0
  let isTrying = false
  /** The hub to which it is linked, or tries to link. */
  let here = origin
  /** The other hubs that it tries before it waits. */
  let elsewhere: readonly string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const enter = (kind: LinkState['kind']) => {
    if (state.kind === kind) return
    state = { kind, since: now() }
    onState(state)
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(begin, ms)
  }
  const again = () => {
    enter('connecting')
    later(waitMs(tries++, random()))
  }
  const goAway = () => {
    enter('away')
    const [next, ...others] = elsewhere
    if (next === undefined) return later(waitMs(tries++, random()))
    here = next
    elsewhere = others
    void tryHere()
  }
  /** A person who signs out leaves no trace of this. */
  const hasBeenIn = () => device.person() !== null && !device.isOthers()
  const settle = (joined: Joined) => {
    if (joined === 'registration-needed') return enter(state.kind === 'ended' || hasBeenIn() ? 'ended' : 'registration')
    if (joined === 'link-ended') return enter('ended')
    if (joined === 'badge-needed' || joined === 'wrong-code') return enter('badge')
    if (joined === 'away') return goAway()
    if (joined === 'joined') return connect()
    enter('crowded')
    hubs.answered(here)
    later(crowdedMs * (0.5 + random()))
  }
  const connect = () => {
    const token = device.token()
    if (token === null) return goAway()
    const mine = open(here, token, {
      onEvent,
      onOpen: () => {
        tries = 0
        elsewhere = []
        hubs.answered(here)
        enter('linked')
        onLinked()
        void readTime(mine)
      },
      onEnd: (why) => {
        if (socket !== mine) return
        socket = undefined
        // The server is there, so the network is too. Its next answer says what became of this phone.
        if (why === 'out') return again()
        // The server at another address, which does not know this phone, may belong to another event: the token stays.
        if (here !== origin) return why === 'badge' ? enter('badge') : goAway()
        if (why === 'cut') return goAway()
        device.forget()
        again()
      },
    })
    socket = mine
  }
  const readTime = async (one: PhoneSocket) => {
    const answer = (await one.ask('time')) as
      | { readonly now: number; readonly hubs?: unknown; readonly venueAwaySince?: number | null }
      | undefined
    if (answer === undefined) return false
    onTime(answer.now, answer.venueAwaySince ?? null)
    hubs.learn(answer.hubs)
    return true
  }
  const tryHere = async () => {
    isTrying = true
    const joined = device.token() === null ? await device.join(here) : 'joined'
    isTrying = false
    settle(joined)
  }
  const begin = () => {
    clearTimeout(timer)
    if (socket !== undefined || isTrying) return
    ;[here = origin, ...elsewhere] = hubs.inTurn()
    void tryHere()
  }
  begin()

  return {
    state: () => state,
    ask: (event, message) => socket?.ask(event, message) ?? Promise.resolve(undefined),
    isAlive: async () => {
      if (socket === undefined || state.kind !== 'linked') return false
      return socket.silentMs() < quietMs || (await readTime(socket))
    },
    enter: async (code) => {
      const joined = await device.join(here, code)
      if (joined === 'joined') settle(joined)
      return joined
    },
    renew: () => {
      if (here === origin) device.forget()
      socket?.close('out')
    },
    tryNow: () => {
      if (state.kind === 'away') begin()
    },
    cut: () => {
      const cut = socket
      if (cut === undefined) return enter('away')
      cut.close()
    },
  }
}
