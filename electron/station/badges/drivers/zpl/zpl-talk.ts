import type { LabelTalk } from '../label-driver.ts'
import { midway } from '../midway.ts'
import { type Line, whyEnded } from '../tcp/line.ts'
import { faultIn, isIdle } from './condition.ts'
import { askStatus, encodeBadge, forgetAll } from './encode-badge.ts'
import { createStatusReader, type HostStatus } from './host-status.ts'

/** Looks at a badge that is coming out: the first soon, as a good printer has it out within a second. */
const [firstLookMs, slowestLookMs] = [100, 1000]

/** Questions and answers on one connection, one after the other: an answer does not say what it answers. */
export function createZplTalk(settleMs: number): LabelTalk {
  const reader = createStatusReader()
  let asked = 0

  /**
   * Undefined where no answer came within `limitMs`, where the line ended, or where there are more answers than questions:
   * then nobody knows which answer is to this one.
   */
  async function ask(line: Line, limitMs: number): Promise<HostStatus | undefined> {
    const until = performance.now() + limitMs
    asked += 1
    if (reader.count() >= asked) return undefined
    if (!(await line.send(askStatus, limitMs))) return undefined
    const rest = Math.max(0, until - performance.now())
    await line.until(() => (reader.count() >= asked || line.end() ? true : undefined), rest)
    return reader.count() === asked && !line.end() ? reader.last() : undefined
  }

  return {
    hear: reader.push,
    async condition(line, limitMs) {
      const status = await ask(line, limitMs)
      if (!status) return undefined
      const fault = faultIn(status)
      return fault ? { fault } : 'ready'
    },
    encode: encodeBadge,
    async lastWord(line, { answerMs, stallMs }) {
      const until = performance.now() + answerMs
      let wasIdle = false
      for (let look = firstLookMs; ; look = Math.min(look * 1.3, slowestLookMs)) {
        const status = await ask(line, until - performance.now())
        const ended = whyEnded(line)
        if (ended) return ended
        if (!status) {
          const isMute = reader.count() === 0 && reader.noise() === 0 && line.heard() === 0
          if (isMute && (await line.hangUp(stallMs))) return 'sent'
          return whyEnded(line) ?? 'printer-no-answer'
        }
        const fault = faultIn(status)
        if (fault) return midway[fault] ?? 'printer-no-answer'
        if (isIdle(status) && wasIdle) return 'printed'
        wasIdle = isIdle(status)
        const pauseMs = wasIdle ? settleMs : look
        if (performance.now() + pauseMs >= until) return 'printer-no-answer'
        await line.until(line.end, pauseMs)
      }
    },
    hasSpoken: () => reader.count() > 0,
    hasNoise: () => reader.noise() > 0,
    forget: forgetAll,
  }
}
