import { setTimeout as pause } from 'node:timers/promises'
import { type Frames, greet } from '../../support/phone-frames.ts'
import type { Reply } from '../audience/hall.ts'

/** ms. A page reconnects within a second and repeats commands without an answer. */
const backWithinMs = 1000
const lateMs = 10_000
const restMs = 300

export type Voter = ReturnType<typeof createVoter>

/**
 * A remote person who keeps changing their vote. Each vote is repeated under its id, over any connection, until it is
 * answered.
 */
export function createVoter(at: { readonly url: string; readonly token: string; readonly sessionId: string }) {
  const acknowledged: { readonly id: string; readonly answer: string }[] = []
  let line: { readonly frames: Frames; readonly cut: Promise<null>; drop(): void } | null = null
  let isOver = false
  let cutAt: number | null = null
  let longestAwayMs = 0
  let cuts = 0

  async function connect(): Promise<NonNullable<typeof line>> {
    for (;;) {
      try {
        const views = [{ view: 'audience.session', params: { sessionId: at.sessionId } }]
        const { socket, frames } = await greet(at.url, at.token, views, lateMs)
        socket.on('error', () => {})
        const { promise: cut, resolve } = Promise.withResolvers<null>()
        socket.once('close', () => {
          if (!isOver) {
            cutAt = performance.now()
            cuts += 1
          }
          line = null
          resolve(null)
        })
        if (cutAt !== null) longestAwayMs = Math.max(longestAwayMs, performance.now() - cutAt)
        cutAt = null
        line = { frames, cut, drop: () => socket.terminate() }
        return line
      } catch (error) {
        if (isOver) throw error
        await pause(Math.random() * backWithinMs)
      }
    }
  }

  /** @throws if a vote is refused for good */
  async function vote(pollId: string, answer: string): Promise<void> {
    const id = crypto.randomUUID()
    for (;;) {
      if (!line && cutAt !== null) await pause(Math.random() * backWithinMs)
      const { frames, cut } = line ?? (await connect())
      const asked = frames.ask('command', { id, name: 'polls.vote', input: { pollId, answer } }) as Promise<Reply>
      const reply = await Promise.race([asked, cut, pause(lateMs, null)])
      if (reply?.outcome) break
      if (reply?.problem && reply.problem.status < 500) throw new Error(`a vote was refused: ${reply.problem.type}`)
      if (reply?.problem) await pause(restMs)
    }
    acknowledged.push({ id, answer })
  }

  return {
    /** Votes for another option every `everyMs`, until stopped. */
    async voteOn(pollId: string, options: readonly string[], everyMs: number): Promise<void> {
      await pause(Math.random() * everyMs)
      while (!isOver) {
        const began = performance.now()
        await vote(pollId, options[Math.floor(Math.random() * options.length)] ?? '')
        await pause(Math.max(0, everyMs - (performance.now() - began)))
      }
    },
    acknowledged: () => acknowledged,
    longestAwayMs: () => longestAwayMs,
    cuts: () => cuts,
    end(): void {
      isOver = true
    },
    leave: () => line?.drop(),
  }
}
