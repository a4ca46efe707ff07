import type { Server as NodeServer } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { problemOf } from '../../../shared/contract/problem.ts'
import type { ClientToStation, StationToClient, ViewChange } from '../../../shared/contract/socket.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { isUuid } from '../../../shared/kernel/uuid.ts'
import type { Gate } from '../access/gate.ts'
import type { Dispatcher } from '../commands/dispatcher.ts'
import type { Caller } from '../commands/handler.ts'
import { mostInputBytes, plainInput } from '../commands/plain-input.ts'
import { forWords, invalid } from '../commands/problems.ts'
import type { Publisher } from '../views/publisher.ts'
import { answerFailed } from './failed-frame.ts'
import { guarded, guardFrames } from './guard-frames.ts'
import { checkRequest, cookieOf, type Hosts, sessionCookie } from './request-guard.ts'
import { createStalls } from './stalls.ts'
import { type AddressOf, createStrangers } from './strangers.ts'
import { endUnread } from './unread.ts'
import { writeToAll } from './write-to-all.ts'
import { writeTogether } from './write-together.ts'

/** Connections that have shown no token yet: every page of a large event, back at once from a cut. */
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

/** What a connection came with, and who that was. */
interface Presented {
  caller: Caller
  token: string
}
type StationSocket = Socket<ClientToStation, StationToClient, Record<string, never>, Presented>

export type SocketServer = ReturnType<typeof createSocketServer>

/**
 * The same commands and views as over http. Nobody reaches a handler without having said who they are, and whoever's
 * access ends is put out.
 */
export function createSocketServer(
  server: NodeServer,
  deps: {
    gate: Gate
    hosts: () => Hosts
    dispatch: Dispatcher
    publisher: Publisher
    /** By the station's clock, in ms since 1970. */
    now: () => number
    /** Where there is another server of sockets on the same port. */
    path?: string
    /** Of those who have shown a token. */
    mostConnections?: number
    addressOf?: AddressOf
    /** A page of the stage has come or gone. */
    onScreen: (caller: Caller, isHere: boolean) => void
    onError: (error: unknown) => void
  },
) {
  const { gate, hosts, dispatch, publisher, onError, mostConnections = Number.POSITIVE_INFINITY } = deps
  const stalls = createStalls()
  const io = new Server<ClientToStation, StationToClient, Record<string, never>, Presented>(server, {
    ...(deps.path !== undefined && { path: deps.path }),
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: mostInputBytes,
    // A window that greys what is two seconds old asks by itself before that; 500 screens that count by themselves need
    // no more than to know a cut within 5 s.
    pingInterval: 2000,
    pingTimeout: 2500,
    connectTimeout: 5000,
    perMessageDeflate: false,
    allowRequest: (request, allow) => allow(null, checkRequest(request.headers, hosts()) === 'ok'),
  })

  /** socket.io itself ends the connections of the last one alone. */
  const engines = [io.engine]
  const strangers = createStrangers(() => mostStrangers, deps.addressOf)
  function serve(engine: typeof io.engine): void {
    // Before they say anything: whoever shows no token within five seconds is gone.
    engine.on('connection', strangers.meet)
    writeTogether(engine)
  }
  serve(io.engine)

  io.use((socket, next) => {
    const { token } = socket.handshake.auth as { token?: unknown }
    const cookie = cookieOf(socket.handshake.headers.cookie, sessionCookie)
    // A cookie counts for a page of ours alone, and a page always names its origin.
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

  /** Who watches the same in the same words is sent the same: it is written out once for all of them. */
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
    /** Roles may have been taken away since the handshake. */
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
      // It lay here while this program stood still: only whoever gave it knows for how long.
      if (mayResend && stalls.mayBeOld(since)) return answer({ again: true })
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

    // A page that counts down does it by the station's clock, whatever its own says.
    socket.on('time', (answer) => {
      if (typeof answer === 'function') answer({ now: deps.now() })
    })

    const isScreen = socket.data.caller.role === 'screen'
    if (isScreen) deps.onScreen(socket.data.caller, true)
    socket.on('disconnect', () => {
      for (const leave of watching.values()) leave()
      if (isScreen) deps.onScreen(socket.data.caller, false)
    })
  }

  return {
    /** Another server that is to carry the same. */
    attach(other: NodeServer | HttpsServer): void {
      io.attach(other)
      engines.push(io.engine)
      serve(io.engine)
    },
    /** Ends the connections whose token opens nothing any more: revoked or expired, or under a key that was changed. */
    dropEnded(): void {
      for (const socket of io.sockets.sockets.values()) {
        const { caller, token } = socket.data
        if (caller.accessId !== null && !gate.ofToken(token)) socket.disconnect(true)
      }
    },
    close(): Promise<void> {
      stalls.end()
      for (const engine of engines) engine.close()
      return new Promise((resolve) => void io.close(() => resolve()))
    },
  }
}
