import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunningStation } from './station-process.ts'

/** Of one core, user and system together, over so many ms. */
export async function busyPercent({ pid }: RunningStation, ms: number): Promise<number> {
  const ticks = () => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return Number(fields[11]) + Number(fields[12])
  }
  const [before, begun] = [ticks(), performance.now()]
  await pause(ms)
  // A tick is 10 ms.
  return ((ticks() - before) * 10 * 100) / (performance.now() - begun)
}
