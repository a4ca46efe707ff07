import type { Device, Joined } from './device.ts'
import type { Hubs } from './hubs.ts'
import type { openSocket, PhoneSocket } from './socket.ts'

/** `crowded`: the server asks newcomers to wait. `badge`, `registration`: it wants such a code first; `ended`: for want of a link or an access that holds. */
export type LinkState = {
  readonly kind: 'connecting' | 'linked' | 'away' | 'crowded' | 'badge' | 'registration' | 'ended'
  readonly since: number
}

export interface Link {
  state(): LinkState
  ask(event: string, message: unknown): Promise<unknown>
  /** Asks for a sign of life after a silence; false: there is none, and the link is cut. */
  isAlive(): Promise<boolean>
  enter(code: string): Promise<Joined>
  /** The server does not take this phone's token any more. */
  renew(): void
  /** Now rather than when the next try is due: somebody looks at the page, or the network is back. */
  tryNow(): void
  /** The browser says that there is no network. */
  cut(): void
}

export interface LinkDeps {
  readonly device: Device
  /** Of the page: its hub alone decides whether this phone's token holds. */
  readonly origin: string
  readonly hubs: Hubs
  readonly open: typeof openSocket
  readonly now: () => number
  /** 0 to 1. */
  readonly random: () => number
  readonly onState: (state: LinkState) => void
  readonly onLinked: () => void
  readonly onEvent: (event: string, message: unknown) => void
  /** The server's clock, in ms since 1970: a phone's may be wrong. */
  readonly onTime: (now: number, venueAwaySince: number | null) => void
}

/** All phones of a hall lose their network at once: they come back spread over a second, then more and more rarely. */
const longestWaitMs = 6_000
const waitMs = (tries: number, random: number): number => random * Math.min(longestWaitMs, 1_000 * 2 ** tries)
/** A newcomer over the server's budget waits longer than somebody who was cut. */
const crowdedMs = 3_000
/** A socket of a network that has died looks open for a long time: after such a silence nobody can know. */
const quietMs = 5_000

/** The line to the event's hub: the page's own, or, where that is away, whichever of those that it has told of answers. */
export function createLink(deps: LinkDeps): Link {
  const { device, origin, hubs, open, now, random, onState, onLinked, onEvent, onTime } = deps
  let state: LinkState = { kind: 'connecting', since: now() }
  let socket: PhoneSocket | undefined
  let tries = 0
  let isTrying = false
  /** Where it is linked, or tries to be. */
  let here = origin
  /** Where else it tries before it waits. */
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
  /** Whoever leaves by themselves has left nothing of this. */
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
        // It is there, so nobody is without network: its next answer says what has become of this phone.
        if (why === 'out') return again()
        // What is at that address by now, and does not know this phone, may be another event's: the token stays.
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
