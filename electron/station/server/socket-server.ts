import type { Server as NodeServer } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { isNowOrNever } from '../../../shared/contract/now-or-never.ts'
import { problemOf } from '../../../shared/contract/problem.ts'
import type { ClientToStation, StationToClient, ViewChange } from '../../../shared/contract/socket.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { isUuid } from '../../../shared/kernel/uuid.ts'
import type { Gate } from '../access/gate.ts'
import type { Dispatcher } from '../commands/dispatcher.ts'
import type { Caller } from '../commands/handler.ts'
import { mostInputBytes, plainInput } from '../commands/plain-input.ts'
import { forWords, invalid, stationStalled } from '../commands/problems.ts'
import type { Publisher } from '../views/publisher.ts'
import { answerFailed } from './failed-frame.ts'
import { guarded, guardFrames } from './guard-frames.ts'
import { checkRequest, cookieOf, type Hosts, sessionCookie } from './request-guard.ts'
import type { StallWatch } from './stalls.ts'
import { type AddressOf, createStrangers } from './strangers.ts'
import { endUnread } from './unread.ts'
import { writeToAll } from './write-to-all.ts'
import { writeTogether } from './write-together.ts'

/** Connections that have not shown a token yet: all pages of a large event that return from a cut at the same time. */
const mostStrangers = 1000
/** Views that one window may watch at once. */
const mostWatched = 60

const commandMessage = z.strictObject({
  id: z.string().refine(isUuid),
  name: z.string().max(64),
  input: plainInput,
  agoMs: z.int().min(0).optional(),
  mayResend: z.literal(true).optional(),
})
const viewMessage = z.strictObject({ view: z.string().max(64), params: plainInput.optional() })

/** The token of a connection, and its caller at that time. */
interface Presented {
  caller: Caller
  token: string
}
type StationSocket = Socket<ClientToStation, StationToClient, Record<string, never>, Presented>

export type SocketServer = ReturnType<typeof createSocketServer>

/**
 * The same commands and views as over http. No connection reaches a handler without an identity, and connections whose
 * access ends are closed.
 */
export function createSocketServer(
  server: NodeServer,
  deps: {
    gate: Gate
    hosts: () => Hosts
    dispatch: Dispatcher
    publisher: Publisher
    /** The station's clock, in ms since 1970. */
    now: () => number
    /** The clock that corrections do not move. */
    steady: () => number
    stalls: StallWatch
    /** The path, if the port serves another socket server. */
    path?: string
    /** Limit of connections that have shown a token. */
    mostConnections?: number
    addressOf?: AddressOf
    /** A page of the stage has connected or disconnected. */
    onScreen: (caller: Caller, isHere: boolean) => void
    onError: (error: unknown) => void
  },
) {
  const { gate, hosts, dispatch, publisher, stalls, onError, mostConnections = Number.POSITIVE_INFINITY } = deps
  const io = new Server<ClientToStation, StationToClient, Record<string, never>, Presented>(server, {
    ...(deps.path !== undefined && { path: deps.path }),
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: mostInputBytes,
    // Staff windows grey data that are two seconds old, and ask by themselves before that. 500 screens count by
    // themselves and only need to notice a cut within 5 s.
    pingInterval: 2000,
    pingTimeout: 2500,
    connectTimeout: 5000,
    perMessageDeflate: false,
    allowRequest: (request, allow) => allow(null, checkRequest(request.headers, hosts()) === 'ok'),
  })

  /** socket.io closes only the connections of the last engine. */
  const engines = [io.engine]
  const strangers = createStrangers(() => mostStrangers, deps.addressOf)
  function serve(engine: typeof io.engine): void {
    // Counted before any message: a connection without a token is closed after five seconds.
    engine.on('connection', strangers.meet)
    writeTogether(engine)
  }
  serve(io.engine)

  io.use((socket, next) => {
    const { token } = socket.handshake.auth as { token?: unknown }
    const cookie = cookieOf(socket.handshake.headers.cookie, sessionCookie)
    // A cookie is accepted only from this station's pages, and a page always sends its origin.
    const presented = typeof token === 'string' ? token : socket.handshake.headers.origin ? cookie : undefined
    const caller = presented === undefined ? undefined : gate.ofToken(presented)
    if (!caller || presented === undefined) return next(new Error('unauthorised'))
    if (io.sockets.sockets.size >= mostConnections) return next(new Error('too-many'))
    socket.data.caller = caller
    socket.data.token = presented
    next()
  })

  const failedOn = answerFailed(onError)
  io.on(
    'connection',
    guarded(attend, (error, [socket]) => failedOn(socket)(error)),
  )

  /** Watchers of the same view with the same params get the same change, serialised once for all of them. */
  const channels = new Map<
    string,
    { readonly send: (change: ViewChange) => void; readonly watchers: Set<StationSocket> }
  >()

  function watch(socket: StationSocket, view: string, params: unknown, who: Caller) {
    const name = publisher.channelOf(view, params, who)
    const channel = channels.get(name) ?? newChannel()
    const answer = publisher.subscribe(view, params, who, channel.send)
    if ('problem' in answer) return { answer }
    channels.set(name, channel)
    channel.watchers.add(socket)
    const leave = () => {
      channel.watchers.delete(socket)
      if (channel.watchers.size > 0 || channels.get(name) !== channel) return
      channels.delete(name)
      publisher.unsubscribe(view, params, channel.send)
    }
    return { answer, leave }
  }
  function newChannel() {
    const watchers = new Set<StationSocket>()
    return { watchers, send: (change: ViewChange) => writeToAll(watchers, 'view', change) }
  }

  function attend(socket: StationSocket): void {
    strangers.know(socket.conn)
    endUnread(socket.conn)
    guardFrames(socket, failedOn(socket))
    /** Two spellings of the same params are two subscriptions. */
    const watching = new Map<string, () => void>()
    /** The caller's roles may have been withdrawn since the handshake. */
    const caller = (): Caller | undefined => {
      const { accessId } = socket.data.caller
      return accessId === null ? socket.data.caller : gate.callerOf(accessId)
    }

    const since = stalls.now()

    socket.on('command', (message, answer) => {
      if (typeof answer !== 'function') return
      const parsed = commandMessage.safeParse(message, forWords)
      const who = caller()
      if (!who) return answer({ problem: problemOf('unauthorised', 401) })
      if (!parsed.success) return answer({ problem: invalid(parsed.error) })
      const { id, name, input, agoMs, mayResend } = parsed.data
      // The command waited while this program was stalled. Only the client knows how long ago it was given.
      if (mayResend && stalls.mayBeOld(since)) return answer({ again: true })
      if (isNowOrNever(name) && stalls.mayBeOld(since)) return answer({ problem: stationStalled })
      return dispatch(name, input ?? {}, id.toLowerCase() as CommandId, who, agoMs).then(answer)
    })

    socket.on('subscribe', (message, answer) => {
      if (typeof answer !== 'function') return
      const parsed = viewMessage.safeParse(message, forWords)
      const who = caller()
      if (!who) return answer({ problem: problemOf('unauthorised', 401) })
      if (!parsed.success) return answer({ problem: invalid(parsed.error) })
      const { view, params } = parsed.data
      const key = JSON.stringify([view, params])
      if (!watching.has(key) && watching.size >= mostWatched)
        return answer({ problem: problemOf('too-many-views', 429) })
      const watched = watch(socket, view, params, who)
      if (watched.leave) watching.set(key, watched.leave)
      answer(watched.answer)
    })

    socket.on('unsubscribe', (message, answer) => {
      const parsed = viewMessage.safeParse(message)
      const key = parsed.success ? JSON.stringify([parsed.data.view, parsed.data.params]) : ''
      watching.get(key)?.()
      watching.delete(key)
      if (typeof answer === 'function') answer({})
    })

    // A page counts down by the station's clock, because its own may be wrong.
    socket.on('time', (answer) => {
      if (typeof answer === 'function') answer({ now: deps.now(), steady: deps.steady() })
    })

    const isScreen = socket.data.caller.role === 'screen'
    if (isScreen) deps.onScreen(socket.data.caller, true)
    socket.on('disconnect', () => {
      for (const leave of watching.values()) leave()
      if (isScreen) deps.onScreen(socket.data.caller, false)
    })
  }

  return {
    /** Serves the same sockets on another server. */
    attach(other: NodeServer | HttpsServer): void {
      io.attach(other)
      engines.push(io.engine)
      serve(io.engine)
    },
    /** Closes the connections whose token is no longer valid: revoked, expired, or under a key that was changed. */
    dropEnded(isTouched: (accessId: string) => boolean = () => true): void {
      for (const socket of io.sockets.sockets.values()) {
        const { caller, token } = socket.data
        const isAsked = caller.accessId !== null && isTouched(caller.accessId)
        if (isAsked && !gate.ofToken(token)) socket.disconnect(true)
      }
    },
    close(): Promise<void> {
      for (const engine of engines) engine.close()
      return new Promise((resolve) => void io.close(() => resolve()))
    },
  }
}
