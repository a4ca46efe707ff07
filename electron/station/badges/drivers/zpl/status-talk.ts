import type { Line } from '../tcp/line.ts'
import { askStatus } from './encode-badge.ts'
import { createStatusReader, type HostStatus } from './host-status.ts'

/** Questions and answers on one connection, one after the other: an answer does not say what it answers. */
export interface StatusTalk {
  readonly line: Line
  /**
   * Undefined where no answer came within `limitMs`, where the line ended, or where there are more answers than questions:
   * then nobody knows which answer is to this one.
   */
  ask(limitMs: number): Promise<HostStatus | undefined>
  /** It has given an answer. */
  hasSpoken(): boolean
  /** It has said something that is no answer. */
  hasNoise(): boolean
}

export async function openStatusTalk<Fault extends object>(
  open: (hear: (bytes: Uint8Array) => void) => Promise<Line | Fault>,
): Promise<StatusTalk | Fault> {
  const reader = createStatusReader()
  const line = await open(reader.push)
  if (!('until' in line)) return line
  let asked = 0
  return {
    line,
    async ask(limitMs) {
      const until = performance.now() + limitMs
      asked += 1
      if (reader.count() >= asked) return undefined
      if (!(await line.send(askStatus, limitMs))) return undefined
      const rest = Math.max(0, until - performance.now())
      await line.until(() => (reader.count() >= asked || line.end() ? true : undefined), rest)
      return reader.count() === asked && !line.end() ? reader.last() : undefined
    },
    hasSpoken: () => reader.count() > 0,
    hasNoise: () => reader.noise() > 0,
  }
}
