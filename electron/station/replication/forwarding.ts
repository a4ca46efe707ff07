import { z } from 'zod'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { isUuid } from '../../../shared/kernel/uuid.ts'
import type { CommandAnswer } from '../commands/dispatcher.ts'
import type { Caller } from '../commands/handler.ts'

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

export const unreachable: Problem = problemOf('owner-unreachable', 409)
export type Forwarding = ReturnType<typeof createForwarding>

/**
 * Carries commands to their owner: straight, or through the hub, to which everybody is linked. `run`: does one that has
 * arrived; `from` is the station that it came from, as its connection has proved.
 */
export function createForwarding(deps: {
  readonly self: string
  readonly hubId: () => string | null
  readonly run: (command: Omit<Forwarded, 'id'> & { readonly id: CommandId }, from: string) => Promise<CommandAnswer>
}) {
  const { self, hubId, run } = deps
  const sockets = new Map<string, ForwardSocket>()

  async function send(socket: ForwardSocket | undefined, request: Forwarded): Promise<CommandAnswer> {
    if (!socket?.connected) return { problem: unreachable }
    try {
      const answer = answered.safeParse(await socket.timeout(answerMs).emitWithAck('forward', request))
      return answer.success ? (answer.data as CommandAnswer) : { problem: unreachable }
    } catch {
      return { problem: unreachable }
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
        if (!request.success) reply({ problem: unreachable })
        else if (request.data.to === self)
          void run({ ...request.data, id: request.data.id.toLowerCase() as CommandId }, stationId).then(reply)
        // Only the hub passes on, and only straight: nothing goes round.
        else if (hubId() === self) void send(sockets.get(request.data.to), request.data).then(reply)
        else reply({ problem: unreachable })
      })
      return {
        close: () => {
          if (sockets.get(stationId) === socket) sockets.delete(stationId)
        },
      }
    },
    forward(request: Omit<Forwarded, 'accessId'>, { accessId }: Caller): Promise<CommandAnswer> {
      const hub = hubId()
      const socket = sockets.get(request.to) ?? (hub === null || hub === self ? undefined : sockets.get(hub))
      return send(socket, { ...request, accessId })
    },
  }
}
