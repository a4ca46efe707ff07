import type { IncomingHttpHeaders, Server as NodeServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { problemOf } from '../../../shared/contract/problem.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { isUuid } from '../../../shared/kernel/uuid.ts'
import { createBucket, createBuckets } from '../bucket.ts'
import type { Dispatcher } from '../commands/dispatcher.ts'
import type { Caller, Device } from '../commands/handler.ts'
import { plainInput } from '../commands/plain-input.ts'
import { busy, forWords, invalid } from '../commands/problems.ts'
import { answerSharing } from '../server/answer-sharing.ts'
import { answerFailed } from '../server/failed-frame.ts'
import { forgetResponse } from '../server/forget-response.ts'
import { guarded, sharedListeners } from '../server/guard-frames.ts'
import { type AddressOf, createStrangers } from '../server/strangers.ts'
import { endUnread } from '../server/unread.ts'
import { writeToAll } from '../server/write-to-all.ts'
import { writeTogether } from '../server/write-together.ts'
import type { VoterAliases } from './aliases.ts'
import { createDeviceSockets } from './device-sockets.ts'
import type { DeviceTokens } from './device-tokens.ts'
import { createHeldWrites } from './held-writes.ts'
import { limits } from './limits.ts'
import { createPhoneInbox } from './phone-inbox.ts'
import type { PublicProgramme } from './public-programme.ts'
import { readInTurns } from './read-in-turns.ts'
import type { SessionFeed } from './session-feed.ts'
import type { VoterBadge } from './voter-badges.ts'

const commandMessage = z.strictObject({
  id: z.string().max(36).refine(isUuid),
  name: z.string().max(64),
  input: plainInput,
  agoMs: z.int().min(0).optional(),
})
const viewMessage = z.strictObject({ view: z.string().max(64), params: plainInput.optional() })
const sessionParams = z.strictObject({ sessionId: z.string().max(64) })

/**
 * `device`: as its commands name it, under aliases; `voter`: the same without an alias. `named`: the voter in its token.
 * `badge`: what gives it that voter.
 */
interface Known {
  readonly device: Device
  readonly voter: string
  readonly named: string
  readonly badge: VoterBadge | null
  readonly hasBadge: boolean
  readonly caller: Caller
  /** What ends each view that it follows. */
  readonly watching: Map<string, () => void>
}
type Phone = Socket<Record<string, never>, Record<string, never>, Record<string, never>, Known>

/** What phones ask for, answered by the same dispatcher as everybody's; nothing of the staff is reached from here. */
export function createPhoneSockets(
  server: NodeServer,
  deps: {
    tokens: DeviceTokens
    aliases: VoterAliases
    dispatch: Dispatcher
    feed: SessionFeed
    programme: PublicProgramme
    isOurs: (headers: IncomingHttpHeaders) => boolean
    now: () => number
    /** Where the event's hub is, or may be one day. */
    hubs: () => readonly string[]
    needsBadge: () => boolean
    /** Since when the hall cannot be reached from here, ms since 1970; null: it can, or this is the hall. */
    venueAwaySince?: () => number | null
    /** Somebody's page of a session is open; gives what is called when it is closed. `voter`: as their token names them. */
    onOpened?: (sessionId: string, voter: string) => () => void
    /** A device has connected a socket. */
    onUsed: (deviceId: string) => void
    onCount: () => void
    onError: (error: unknown) => void
    addressOf?: AddressOf
  },
) {
  const { tokens, dispatch, feed, programme } = deps
  const monotonic = () => performance.now()
  const questions = createBuckets(limits.question, monotonic)
  const allQuestions = createBucket(limits.allQuestions, monotonic)
  const allWritten = createBucket(limits.allWritten, monotonic)
  const messages = createBuckets(limits.message, monotonic)
  const subscriptions = createBuckets(limits.subscription, monotonic)
  const frames = createBuckets(limits.frame, monotonic)
  const writes = createHeldWrites(setImmediate)
  const turns = { next: process.nextTick, later: setImmediate, elapsed: monotonic }
  const inbox = createPhoneInbox(turns, limits.inbox, writes.release)
  /** By connection, the device that has been let in on it. */
  const deviceOf = new WeakMap<Phone['conn'], string>()
  const io = new Server(server, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: limits.mostBytes,
    // A hall of phones that is idle is to cost nothing; a page asks by itself before it sends, and when it is looked at again.
    pingInterval: 25_000,
    pingTimeout: 10_000,
    connectTimeout: 5000,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (request, allow) => allow(null, deps.isOurs(request.headers)),
  })

  const ofDevices = createDeviceSockets<Phone>({ most: limits.mostConnections, ofDevice: limits.mostOfDevice })
  const strangers = createStrangers(
    () => limits.mostConnections + limits.mostOnTheirWay - ofDevices.count(),
    deps.addressOf,
  )

  writeTogether(io.engine)
  forgetResponse(io.engine)
  // Nothing is sent to a room: a room of each phone's own would be two sets and two entries of maps.
  Object.assign(io.sockets.adapter, { addAll: () => {}, del: () => {}, delAll: () => {} })
  // After socket.io's own listener, which reads the connection's data.
  io.engine.on('connection', (conn: Phone['conn']) => {
    strangers.meet(conn)
    let beforeLogin: ReturnType<typeof createBucket> | undefined = createBucket(limits.frame, monotonic)
    const mayRead = () => {
      const deviceId = deviceOf.get(conn)
      if (deviceId === undefined) return beforeLogin?.take() ?? false
      beforeLogin = undefined
      return frames.take(deviceId)
    }
    readInTurns(conn, inbox, mayRead, writes.hold)
  })

  // What a badge gives is read from the database: where that fails, the page tries again instead of giving up its token.
  io.use(
    guarded(letIn, (error, [socket]) => {
      deps.onError(error)
      socket.conn.close()
    }),
  )
  function letIn(socket: Socket, next: (refusal?: Error) => void) {
    const { token } = socket.handshake.auth as { token?: unknown }
    const proved = typeof token === 'string' && token.length <= 200 ? tokens.deviceOf(token) : undefined
    if (!proved) return next(new Error('unauthorised'))
    // Its page begins anew: with a badge where the room asks for one, else as a phone that nobody's badge let in.
    if (proved === 'ended') return next(new Error('badge-code-needed'))
    const { badge, named, ...device } = proved
    // A token from when the room was open is nobody's: one vote for each person then.
    const hasBadge = device.voter !== device.deviceId
    if (deps.needsBadge() && !hasBadge) return next(new Error('badge-code-needed'))
    deps.aliases.of(device.voter).then(
      (voter) => {
        const known = { ...device, voter }
        const caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device: known } as const
        socket.data = {
          device: known,
          voter: device.voter,
          named,
          badge,
          hasBadge,
          caller,
          watching: new Map(),
        } satisfies Known
        next()
      },
      // Nothing can be written now. Told an error, its page would give up its token: it tries again instead.
      () => socket.conn.close(),
    )
  }
  const failedOn = answerFailed(deps.onError)
  io.on(
    'connection',
    guarded(
      (socket: Socket) => attend(socket as unknown as Phone),
      (error, [socket]) => failedOn(socket)(error),
    ),
  )

  function attend(socket: Phone): void {
    const { device } = socket.data
    endUnread(socket.conn)
    strangers.know(socket.conn)
    const superfluous = ofDevices.add(device.deviceId, socket)
    // Its page is told, and its line is not held for whoever answers no farewell.
    superfluous?.disconnect(true)
    superfluous?.conn.request.socket.destroySoon()
    if (superfluous === socket) return
    listen(socket)
    deviceOf.set(socket.conn, device.deviceId)
    deps.onUsed(device.deviceId)
    forgetHandshake(socket)
    deps.onCount()
  }

  /** One listener of each event for all phones: functions for each phone were a tenth of its memory. */
  const listen = sharedListeners<Phone>(
    {
      command(socket, message: unknown, answer: unknown) {
        if (typeof answer !== 'function') return
        const parsed = commandMessage.safeParse(message, forWords)
        if (!parsed.success) return answer({ problem: invalid(parsed.error) })
        const { id, name, input, agoMs } = parsed.data
        const { caller } = socket.data
        const { deviceId } = socket.data.device
        const isWritten = name === 'polls.vote' && isText(input)
        const isQuestion = name === 'questions.ask' || name === 'questions.reply'
        const own = isQuestion || isWritten ? questions : messages
        if (!own.take(deviceId)) return answer({ problem: tooMany })
        if (isQuestion && !allQuestions.take()) return answer({ problem: busy })
        if (isWritten && !allWritten.take()) return answer({ problem: busy })
        return dispatch(name, input ?? {}, id.toLowerCase() as CommandId, caller, agoMs).then((reply) => answer(reply))
      },

      subscribe(socket, message: unknown, answer: unknown) {
        if (typeof answer !== 'function') return
        const parsed = viewMessage.safeParse(message, forWords)
        if (!parsed.success) return answer({ problem: invalid(parsed.error) })
        const { device, watching } = socket.data
        if (!subscriptions.take(device.deviceId)) return answer({ problem: tooMany })
        const { view, params } = parsed.data
        const key = JSON.stringify([view, params])
        watching.get(key)?.()
        watching.delete(key)
        if (watching.size >= limits.mostWatched) return answer({ problem: problemOf('too-many-views', 429) })
        const watched = watch(socket, view, params)
        if ('problem' in watched) return answer(watched)
        const { leave, ...snapshot } = watched
        watching.set(key, leave)
        if ('shared' in snapshot)
          answerSharing(socket as unknown as Socket, answer as (value: unknown) => void, snapshot)
        else answer(snapshot)
      },

      unsubscribe({ data: { watching } }, message: unknown, answer: unknown) {
        const parsed = viewMessage.safeParse(message)
        const key = parsed.success ? JSON.stringify([parsed.data.view, parsed.data.params]) : ''
        watching.get(key)?.()
        watching.delete(key)
        if (typeof answer === 'function') answer({})
      },

      time(_, answer: unknown) {
        if (typeof answer === 'function')
          answer({ now: deps.now(), hubs: deps.hubs(), venueAwaySince: deps.venueAwaySince?.() ?? null })
      },

      disconnect(socket) {
        const { device, watching } = socket.data
        ofDevices.remove(device.deviceId, socket)
        for (const leave of watching.values()) leave()
        deps.onCount()
      },
    },
    failedOn,
  )

  function watch(socket: Phone, view: string, params: unknown) {
    if (view === 'programme') return programme.watch(socket)
    if (view !== 'audience.session') return { problem: problemOf('forbidden', 403, { roles: [] }) }
    const parsed = sessionParams.safeParse(params ?? {}, forWords)
    if (!parsed.success) return { problem: invalid(parsed.error) }
    const { sessionId } = parsed.data
    const { leave, ...snapshot } = feed.watch(sessionId, socket as unknown as Socket, socket.data.device)
    const closed = deps.onOpened?.(sessionId, socket.data.named)
    if (!closed) return { ...snapshot, leave }
    return {
      ...snapshot,
      leave() {
        leave()
        closed()
      },
    }
  }

  return {
    /** Puts out whoever has shown no badge. */
    dropUnknown(): void {
      for (const socket of io.sockets.sockets.values()) {
        if (!(socket.data as Partial<Known>).hasBadge) socket.disconnect(true)
      }
    },
    /** Puts out whose badge gives another voice by now, or none. `isTouched`: of which badges that is to be asked. */
    dropEnded(isTouched: (badge: VoterBadge) => boolean): void {
      for (const socket of io.sockets.sockets.values()) {
        const { badge, voter } = socket.data as Partial<Known>
        if (badge && isTouched(badge) && tokens.voterNow(badge) !== voter) socket.disconnect(true)
      }
    },
    /** Puts out whoever may not be here any more, by the voter that their token names. */
    dropVoters(isOut: (voter: string) => boolean): void {
      for (const socket of io.sockets.sockets.values()) {
        const { named } = socket.data as Partial<Known>
        if (named !== undefined && isOut(named)) socket.disconnect(true)
      }
    },
    /** Everybody is told that the hall cannot be reached, or can again. */
    tellVenue(awaySince: number | null): void {
      writeToAll(io.sockets.sockets.values() as Iterable<Socket>, 'view', { view: 'venue', awaySince })
    },
    /** They come back by themselves, under other aliases. */
    dropAll(): void {
      for (const socket of io.sockets.sockets.values()) socket.disconnect(true)
    },
    count: (): number => io.engine.clientsCount,
    close: (): Promise<void> => new Promise((resolve) => void io.close(() => resolve())),
  }
}

/**
 * The first request and what socket.io remembers of it are some kilobytes of each phone, and nobody asks for it again: its
 * connection alone is kept, on which `writeToAll` writes.
 */
function forgetHandshake(socket: Phone): void {
  Object.assign(socket.conn, { request: { socket: socket.request.socket } })
  Object.assign(socket, { handshake: forgotten })
}
const forgotten = Object.freeze({ headers: {}, auth: {} })

/** An answer that a person has typed: the id of an option has a form that no words have. */
const isText = (input: unknown): boolean => {
  const { answer } = (input ?? {}) as { answer?: unknown }
  return typeof answer === 'string' && !/^[a-z2-7]{26}$/.test(answer)
}

const tooMany = problemOf('too-many', 429, {
  detail:
    'Trop de messages d’un coup : réessayez dans quelques secondes, rien n’est perdu. / Too many messages at once: try again in some seconds, nothing is lost.',
})
