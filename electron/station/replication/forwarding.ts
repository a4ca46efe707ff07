import { z } from 'zod'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { isUuid } from '../../../shared/kernel/uuid.ts'
import type { CommandAnswer } from '../commands/dispatcher.ts'
import type { Caller } from '../commands/handler.ts'
import { ownerUnreachable } from '../commands/problems.ts'

/** A command on its way to the station that owns what it is about, with the id that it was given. */
const forwarded = z.strictObject({
  to: z.string().max(64),
  name: z.string().max(64),
  input: z.unknown(),
  id: z.string().refine(isUuid),
  /** Who gave it: an access, or the operator of the station where it was given. */
  accessId: z.string().max(64).nullable(),
})
export type Forwarded = z.output<typeof forwarded>

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
 * Carries commands to their owner: straight, or through the hub, to which everybody is linked. `run`: does one that has
 * arrived; `from` is the station that it came from, as its connection has proved.
 */
export function createForwarding(deps: {
  readonly self: string
  readonly hubId: () => string | null
  /** Whether a station has been heard in the last seconds: through a hub that is frozen nobody is. */
  readonly isThere: (stationId: string) => boolean
  readonly run: (command: Omit<Forwarded, 'id'> & { readonly id: CommandId }, from: string) => Promise<CommandAnswer>
}) {
  const { self, hubId, isThere, run } = deps
  const sockets = new Map<string, ForwardSocket>()

  async function send(socket: ForwardSocket | undefined, request: Forwarded): Promise<CommandAnswer> {
    if (!socket?.connected) return { problem: ownerUnreachable }
    try {
      const answer = answered.safeParse(await socket.timeout(answerMs).emitWithAck('forward', request))
      return answer.success ? (answer.data as CommandAnswer) : { problem: ownerUnreachable }
    } catch {
      return { problem: ownerUnreachable }
    }
  }

  return {
    /** A connection to a station that has proved who it is. */
    attach(socket: ForwardSocket, stationId: string): { readonly close: () => void } {
      sockets.set(stationId, socket)
      socket.on('forward', (raw, answer) => {
        if (typeof answer !== 'function') return
        const request = forwarded.safeParse(raw)
        const reply = (given: CommandAnswer) => (answer as (given: CommandAnswer) => void)(given)
        if (!request.success) reply({ problem: ownerUnreachable })
        else if (request.data.to === self)
          void run({ ...request.data, id: request.data.id.toLowerCase() as CommandId }, stationId).then(reply)
        // Only the hub passes on, and only straight: nothing goes round.
        else if (hubId() === self) void send(sockets.get(request.data.to), request.data).then(reply)
        else reply({ problem: ownerUnreachable })
      })
      return {
        close: () => {
          if (sockets.get(stationId) === socket) sockets.delete(stationId)
        },
      }
    },
    async forward(request: Omit<Forwarded, 'accessId'>, { accessId }: Caller): Promise<CommandAnswer> {
      if (!isThere(request.to)) return { problem: ownerUnreachable }
      const hub = hubId()
      const socket = sockets.get(request.to) ?? (hub === null || hub === self ? undefined : sockets.get(hub))
      let looking: NodeJS.Timeout | undefined
      const fallenSilent = new Promise<CommandAnswer>((resolve) => {
        looking = setInterval(() => isThere(request.to) || resolve({ problem: ownerUnreachable }), lookEveryMs)
      })
      return await Promise.race([send(socket, { ...request, accessId }), fallenSilent]).finally(() =>
        clearInterval(looking),
      )
    },
  }
}
