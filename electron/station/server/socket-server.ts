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
import { forWords, invalid } from '../commands/problems.ts'
import type { Publisher } from '../views/publisher.ts'
import { checkRequest, cookieOf, sessionCookie } from './request-guard.ts'

/** A page of hundreds of rows fits; a file does not come this way. */
const messageLimit = 256 * 1024
/** Views that one window may watch at once. */
const mostWatched = 60

const commandMessage = z.strictObject({
  id: z.string().refine(isUuid),
  name: z.string().max(64),
  input: z.unknown(),
  agoMs: z.int().min(0).optional(),
})
const viewMessage = z.strictObject({ view: z.string().max(64), params: z.unknown().optional() })

type StationSocket = Socket<ClientToStation, StationToClient, Record<string, never>, { caller: Caller }>

/**
 * The same commands and views as over http. Nobody reaches a handler without having said who they are, and whoever's
 * access ends is put out.
 */
export function createSocketServer(
  server: NodeServer,
  deps: { gate: Gate; hosts: () => ReadonlySet<string>; dispatch: Dispatcher; publisher: Publisher },
) {
  const { gate, hosts, dispatch, publisher } = deps
  const io = new Server<ClientToStation, StationToClient, Record<string, never>, { caller: Caller }>(server, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: messageLimit,
    // A window greys what is older than two seconds: it must hear from an idle station more often than that.
    pingInterval: 1000,
    pingTimeout: 3000,
    connectTimeout: 5000,
    perMessageDeflate: false,
    allowRequest: (request, allow) => allow(null, checkRequest(request.headers, hosts()) === 'ok'),
  })

  io.use((socket, next) => {
    const { token } = socket.handshake.auth as { token?: unknown }
    const cookie = cookieOf(socket.handshake.headers.cookie, sessionCookie)
    // A cookie counts for a page of ours alone, and a page always names its origin.
    const presented = typeof token === 'string' ? token : socket.handshake.headers.origin ? cookie : undefined
    const caller = presented === undefined ? undefined : gate.ofToken(presented)
    if (!caller) return next(new Error('unauthorised'))
    socket.data.caller = caller
    next()
  })

  io.on('connection', (socket) => attend(socket))

  function attend(socket: StationSocket): void {
    /** Each with a sender of its own: two spellings of the same params are two subscriptions. */
    const watching = new Map<string, { view: string; params: unknown; send: (change: ViewChange) => void }>()
    /** Roles may have been taken away since the handshake. */
    const caller = (): Caller | undefined => {
      const { accessId } = socket.data.caller
      return accessId === null ? socket.data.caller : gate.callerOf(accessId)
    }

    const together = writeTogether(socket)

    socket.on('command', (message, answer) => {
      if (typeof answer !== 'function') return
      const parsed = commandMessage.safeParse(message, forWords)
      const who = caller()
      if (!who) return answer({ problem: problemOf('unauthorised', 401) })
      if (!parsed.success) return answer({ problem: invalid(parsed.error) })
      const { id, name, input, agoMs } = parsed.data
      void dispatch(name, input ?? {}, id.toLowerCase() as CommandId, who, agoMs).then((reply) => {
        together()
        answer(reply)
      })
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
      const send = watching.get(key)?.send ?? ((change: ViewChange) => void socket.emit('view', change))
      const snapshot = publisher.subscribe(view, params, who, send)
      if (!('problem' in snapshot)) watching.set(key, { view, params, send })
      answer(snapshot)
    })

    socket.on('unsubscribe', (message, answer) => {
      const parsed = viewMessage.safeParse(message)
      const key = parsed.success ? JSON.stringify([parsed.data.view, parsed.data.params]) : ''
      const watched = watching.get(key)
      if (watched) publisher.unsubscribe(watched.view, watched.params, watched.send)
      watching.delete(key)
      if (typeof answer === 'function') answer({})
    })

    socket.on('disconnect', () => {
      for (const { view, params, send } of watching.values()) publisher.unsubscribe(view, params, send)
    })
  }

  return {
    /** Another server that is to carry the same. */
    attach: (other: NodeServer | HttpsServer) => void io.attach(other),
    /** Ends the connections of accesses that no longer are: revoked or expired. */
    dropEnded(): void {
      for (const socket of io.sockets.sockets.values()) {
        const { accessId } = socket.data.caller
        if (accessId !== null && !gate.callerOf(accessId)) socket.disconnect(true)
      }
    },
    close: () => new Promise<void>((resolve) => void io.close(() => resolve())),
  }
}

/**
 * What one commit answers on a connection goes out in one write: a desk that sends what it kept during a cut would
 * else cost a system call for each. The tick ends before anything else is read, so nobody waits for it.
 */
function writeTogether({ request }: StationSocket): () => void {
  const connection = request.socket
  let isOpen = false
  return () => {
    if (isOpen) return
    isOpen = true
    connection.cork()
    process.nextTick(() => {
      isOpen = false
      connection.uncork()
    })
  }
}
