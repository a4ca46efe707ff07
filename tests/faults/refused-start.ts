import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused, type StationProcess } from '../support/station-process.ts'
import { insist } from './scenario.ts'

/**
 * Checks that a start ends by itself with an exit code above 0 and one sentence for a person, without a stack. If the
 * station did start, the result holds it as `started`.
 */
export async function refusalOf(
  start: () => Promise<StationProcess>,
): Promise<{ said: string } | { started: StationProcess }> {
  try {
    return { started: await start() }
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    const { exit, output } = error
    const said = output.trim()
    insist(exit.code !== null && exit.code > 0, `refused with exit code ${exit.code} (${exit.signal})`)
    insist(!/^\s+at |Error\b/m.test(said), `the refusal shows a stack: ${said}`)
    insist(/^\p{Lu}.{20,}[.!]$/u.test(said), `the refusal is not a sentence: ${said}`)
    return { said }
  }
}

/** Checks that the start is refused with a sentence that matches. */
export async function insistRefused(start: () => Promise<StationProcess>, words: RegExp): Promise<string> {
  const refusal = await refusalOf(start)
  insist('said' in refusal, 'the station started although it had to refuse')
  insist(words.test(refusal.said), `the refusal says something else: ${refusal.said}`)
  return refusal.said
}

/** Names and contents of all files in one text: equal texts mean equal folders. */
export function fingerprintOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
    })
    .sort()
    .join('\n')
}
