import { setTimeout as pause } from 'node:timers/promises'
import { graceMs } from '../driver.ts'
import type { LabelTalk } from '../label-driver.ts'
import { midway } from '../midway.ts'
import { whyEnded } from '../tcp/line.ts'
import { faultIn, fits } from './condition.ts'
import { encodeBadge, type Loaded } from './encode-badge.ts'
import type { QlStatus } from './status-packet.ts'
import type { StatusQuestions } from './status-questions.ts'

/** Between two looks at a badge that is coming out, in ms: it takes a second or more. */
const lookMs = 100
/** Labels wider than this are of the 1100 series, in mm: a narrow head has rolls up to 62. */
const widestNarrowMm = 63
const headDpi = 300
const mmPerInch = 25.4
/** Of one look. */
const mostForLookMs = 1000

/** Badges on the line, and what became of them by SNMP. `settleMs`: in which a printer that has read a badge has begun with it. */
export function createQlTalk(questions: StatusQuestions, settleMs: number): LabelTalk {
  let known: QlStatus | undefined
  let hasSpoken = false

  async function look(limitMs: number): Promise<QlStatus | undefined> {
    const status = await questions.ask(limitMs)
    hasSpoken ||= status !== undefined
    return status
  }
  /** A printer that does not say is of the series that has labels of this width. */
  const loaded = (widthMm: number): Loaded => known ?? { headBytes: widthMm > widestNarrowMm ? 162 : 90, media: null }

  return {
    hear() {},
    async condition(line, limitMs, job) {
      const ended = line.until(line.end, limitMs).then(() => undefined)
      known = await Promise.race([look(limitMs), ended])
      if (!known) return undefined
      const isOther = job && known.media && !fits(known.media, job)
      const fault = faultIn(known) ?? (isOther ? 'printer-wrong-roll' : undefined)
      return fault ? { fault } : 'ready'
    },
    encode(raster, { label: { widthMm } }) {
      const dpi = (raster.width / widthMm) * mmPerInch
      return Math.abs(dpi - headDpi) < 3 ? encodeBadge(raster, loaded(widthMm)) : undefined
    },
    async lastWord(line, { answerMs, stallMs, signal }) {
      // Its goodbye says that it has read everything.
      if (!(await line.hangUp(stallMs))) return whyEnded(line) ?? 'printer-no-answer'
      if (!hasSpoken) return 'sent'
      const until = performance.now() + answerMs
      const settled = performance.now() + settleMs
      let hasPrinted = false
      let stopsAt = Infinity
      for (;;) {
        const status = await look(Math.min(mostForLookMs, until - performance.now()))
        const fault = status && faultIn(status)
        if (fault) return midway[fault] ?? 'printer-no-answer'
        if (status && !status.isPrinting && hasPrinted) return 'printed'
        // It may have been too quick to be seen: then nobody knows more than that it had the badge, and has no fault.
        if (status && !status.isPrinting && performance.now() > settled) return 'sent'
        hasPrinted ||= status?.isPrinting === true
        if (signal.aborted) stopsAt = Math.min(stopsAt, performance.now() + graceMs)
        if (performance.now() > stopsAt) return 'interrupted'
        if (performance.now() + lookMs >= until) return 'printer-no-answer'
        await pause(lookMs)
      }
    },
    hasSpoken: () => hasSpoken,
    hasNoise: questions.hasNoise,
    close: questions.close,
  }
}
