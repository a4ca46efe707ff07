import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endsWithUs } from '../support/children.ts'
import { type Drift, driftOf, mostDrift, type Recorded } from './drift.ts'
import type { Result } from './result.ts'

const recordedPath = join(import.meta.dirname, 'recorded.json')

interface AllOptions {
  readonly names: readonly string[]
  /** Of each bench. */
  readonly args: readonly string[]
  /** Writes the figures down as those of this release, instead of comparing them. */
  readonly isRecording: boolean
}

/**
 * Each bench in a process of its own, one after the other, and its figures beside those of the last release. Gives whether
 * none has drifted.
 */
export async function benchAll({ names, args, isRecording }: AllOptions): Promise<boolean> {
  const recorded = JSON.parse(readFileSync(recordedPath, 'utf8')) as Recorded
  const drifts: Drift[] = []
  let failed = 0
  for (const name of names) {
    const results = await resultsOf(name, args)
    if (!results) failed += 1
    for (const drift of driftOf(name, results ?? [], recorded)) {
      drifts.push(drift)
      console.log(line(drift))
    }
  }
  if (isRecording) {
    const figures = Object.fromEntries(drifts.map(({ name, now }) => [name, now]))
    writeFileSync(recordedPath, `${JSON.stringify({ ...recorded, ...figures }, null, 2)}\n`)
    console.log(`written to ${recordedPath}`)
  } else failed += drifts.filter(({ isDrifted }) => isDrifted).length
  console.log(`${drifts.filter(({ isDrifted }) => isRecording || !isDrifted).length} passed, ${failed} failed`)
  return failed === 0
}

function line({ name, now, then, isDrifted }: Drift): string {
  const before = then === undefined ? 'not recorded' : `recorded ${then}`
  return `${isDrifted ? 'FAILED' : 'PASSED'}  ${name}: ${now}, ${before}${isDrifted ? `: more than ${mostDrift * 100} % above` : ''}`
}

/** Null: it could not measure, and has said why. */
async function resultsOf(name: string, args: readonly string[]): Promise<readonly Result[] | null> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run.ts'), name, '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  endsWithUs(child)
  const written: Buffer[] = []
  child.stdout.on('data', (some: Buffer) => void written.push(some))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) {
    const last = Buffer.concat(written).toString().trimEnd().split('\n').at(-1) ?? ''
    return (JSON.parse(last) as { readonly results: readonly Result[] }).results
  }
  console.log(`FAILED  ${name}: it could not measure, and ended with ${code}`)
  return null
}
