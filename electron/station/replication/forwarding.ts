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

/** A command on its way to the station that owns what it is about, with the id that it was given. */
const forwarded = z.strictObject({
  to: z.string().max(64),
  name: z.string().max(64),
  input: plainInput,
  id: z.string().refine(isUuid),
  /** The session that gave it: its access; null: the operator of the station where it was given. */
  accessId: z.string().max(64).nullable(),
  /** Of that session, as `createForwardedCallers` makes and checks it; absent where the sender cannot make one. */
  proof: z.string().max(64).optional(),
  /** The station that sent it to the hub. The hub writes it, and it is believed from a hub alone. */
  relayedFor: z.string().max(64).optional(),
})
export type Forwarded = z.output<typeof forwarded>
/** A command as its station sends it, without what shows who gave it. */
type Unproved = Omit<Forwarded, 'accessId' | 'proof' | 'relayedFor'>

const answered = z.union([
  z.object({ outcome: z.unknown() }),
  z.object({ problem: z.looseObject({ type: z.string(), title: z.string(), status: z.int().min(400).max(599) }) }),
])

/** What carries a command to another station, and its answer back. */
interface ForwardSocket {
  readonly connected: boolean
  timeout(ms: number): { emitWithAck(event: 'forward', request: Forwarded): Promise<unknown> }
  on(event: 'forward', listener: (request: unknown, answer: unknown) => void): unknown
}

/** Longer than a test print takes. */
const answerMs = 70_000

/** How often is looked whether the owner is still heard, in ms. */
const lookEveryMs = 250
export type Forwarding = ReturnType<typeof createForwarding>

/**
 * Carries commands to their owner: straight, or through the hub, to which every station is linked. A request is judged by
 * the station that its link has proved, or that a pilot's station says its own link has proved.
 */
export function createForwarding(deps: {
  readonly self: string
  readonly hubId: () => string | null
  /** Whether a station has been heard in the last seconds: through a hub that is frozen nobody is. */
  readonly isThere: (stationId: string) => boolean
  /** The role of a station of the event; null once it is put out, and for any other one. */
  readonly roleOf: (stationId: string) => StationRole | null
  /** Shows the owner that a session of this access asks. */
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

  /** A request that came by the link of `sender`. */
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
    // Only the hub passes on, and only straight: nothing goes round.
    if (hubId() !== self) return { problem: ownerUnreachable }
    return await send(sockets.get(request.to), { ...request, relayedFor: sender })
  }

  return {
    /** A connection to a station that has proved who it is. */
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
