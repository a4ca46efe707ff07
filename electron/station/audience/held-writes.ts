import type { Socket } from 'node:net'

/**
 * Answers that are given together go out together: a write of 200 bytes costs the hub 35 µs, and a phone that sends 20
 * questions at once has 20 answers.
 */
export function createHeldWrites() {
  const held = new Set<Socket>()
  return {
    /** What is written on it waits for `release`. */
    hold(socket: Socket): void {
      if (held.has(socket)) return
      held.add(socket)
      socket.cork()
    },
    release(): void {
      for (const socket of held) socket.uncork()
      held.clear()
    },
  }
}
