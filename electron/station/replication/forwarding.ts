import { z } from 'zod'
import { commands, isCommandName } from '../../../shared/contract/contract.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { isPlainJson } from '../../../shared/kernel/plain-json.ts'
import { isUuid } from '../../../shared/kernel/uuid.ts'
import type { CommandAnswer } from '../commands/dispatcher.ts'
import type { Caller } from '../commands/handler.ts'
import { mostInputBytes, plainInput } from '../commands/plain-input.ts'
import { notForwardable, ownerUnreachable, stationRevoked } from '../commands/problems.ts'

/** A command on its way to the owner of its subject, with its original id. */
const forwarded = z.strictObject({
  to: z.string().max(64),
  name: z.string().max(64),
  input: plainInput,
  id: z.string().refine(isUuid),
  /** The access of the session that gave the command. Null for the operator of the station where it was given. */
  accessId: z.string().max(64).nullable(),
  /** The session's proof, which `createForwardedCallers` makes and checks. Absent if the sender cannot make one. */
  proof: z.string().max(64).optional(),
  /** The station that sent the command to the hub. The hub adds it, and it is trusted only from a hub. */
  relayedFor: z.string().max(64).optional(),
})
export type Forwarded = z.output<typeof forwarded>
/** A command as its station sends it, without the proof of its author. */
type Unproved = Omit<Forwarded, 'accessId' | 'proof' | 'relayedFor'>

const answered = z.union([
  z.object({ outcome: z.unknown() }),
  z.object({ problem: z.looseObject({ type: z.string(), title: z.string(), status: z.int().min(400).max(599) }) }),
])

/** Carries a command to another station and brings its answer back. */
interface ForwardSocket {
  readonly connected: boolean
  timeout(ms: number): { emitWithAck(event: 'forward', request: Forwarded): Promise<unknown> }
  on(event: 'forward', listener: (request: unknown, answer: unknown) => void): unknown
}

/** Ms. Longer than a test print takes. */
const answerMs = 70_000

/** Interval in ms between two checks whether the owner is still heard. */
const lookEveryMs = 250
export type Forwarding = ReturnType<typeof createForwarding>

/**
 * Carries commands to their owner, directly or through the hub, to which every station is linked. A request is
 * attributed to the station that its link has proved, or that a pilot's station reports as proved by its own link.
 */
export function createForwarding(deps: {
  readonly self: string
  readonly hubId: () => string | null
  /** Whether a station was heard in the last seconds. Through a frozen hub no station is heard. */
  readonly isThere: (stationId: string) => boolean
  /** The role of a station of the event. Null if it was put out, or is not a station of the event. */
  readonly roleOf: (stationId: string) => StationRole | null
  /** Proves to the owner that a session of this access sends the request. */
  readonly proofOf: (request: Unproved, accessId: string) => string
  /** Runs a command that has arrived from the station `from`. */
  readonly run: (command: Forwarded & { readonly id: CommandId }, from: string) => Promise<CommandAnswer>
}) {
  const { self, hubId, isThere, roleOf, run } = deps
  const sockets = new Map<string, ForwardSocket>()

  async function send(socket: ForwardSocket | undefined, request: Forwarded): Promise<CommandAnswer> {
    if (!socket?.connected) return { problem: ownerUnreachable }
    try {
      const given = await socket.timeout(answerMs).emitWithAck('forward', request)
      const answer = isPlainJson(given, mostInputBytes) ? answered.safeParse(given) : null
      return answer?.success ? (answer.data as CommandAnswer) : { problem: ownerUnreachable }
    } catch {
      return { problem: ownerUnreachable }
    }
  }

  /** Handles a request that came over the link of `sender`. */
  async function take(request: Forwarded, sender: string): Promise<CommandAnswer> {
    const role = roleOf(sender)
    if (role === null) return { problem: stationRevoked }
    if (!isCommandName(request.name) || commands[request.name].owner === undefined) return { problem: notForwardable }
    if (request.to === self) {
      if (request.relayedFor !== undefined && role !== 'pilot') return { problem: notForwardable }
      const from = request.relayedFor ?? sender
      if (roleOf(from) === null) return { problem: stationRevoked }
      return await run({ ...request, id: request.id.toLowerCase() as CommandId }, from)
    }
    // Only the hub relays, and only directly to the owner, so that no request loops.
    if (hubId() !== self) return { problem: ownerUnreachable }
    return await send(sockets.get(request.to), { ...request, relayedFor: sender })
  }

  return {
    /** Adds a connection to a station that has proved its identity. */
    attach(socket: ForwardSocket, stationId: string): { readonly close: () => void } {
      sockets.set(stationId, socket)
      socket.on('forward', (raw, answer) => {
        if (typeof answer !== 'function') return
        const request = forwarded.safeParse(raw)
        const reply = (given: CommandAnswer) => (answer as (given: CommandAnswer) => void)(given)
        if (!request.success) reply({ problem: notForwardable })
        else return take(request.data, stationId).then(reply)
      })
      return {
        close: () => {
          if (sockets.get(stationId) === socket) sockets.delete(stationId)
        },
      }
    },
    async forward(request: Unproved, { accessId }: Caller): Promise<CommandAnswer> {
      if (!isThere(request.to)) return { problem: ownerUnreachable }
      const hub = hubId()
      const socket = sockets.get(request.to) ?? (hub === null || hub === self ? undefined : sockets.get(hub))
      let looking: NodeJS.Timeout | undefined
      const fallenSilent = new Promise<CommandAnswer>((resolve) => {
        looking = setInterval(() => isThere(request.to) || resolve({ problem: ownerUnreachable }), lookEveryMs)
      })
      const proof = accessId === null ? undefined : deps.proofOf(request, accessId)
      return await Promise.race([send(socket, { ...request, accessId, proof }), fallenSilent]).finally(() =>
        clearInterval(looking),
      )
    },
  }
}
