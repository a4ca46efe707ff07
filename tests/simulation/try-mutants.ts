import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { mutants } from './mutants.ts'

const mostSeeds = 2000

/** Tries each mistake in a separate process, because a process loads a module once. Returns whether all were found. */
export function tryMutants(isRecorded: boolean): boolean {
  let failed = 0
  let skipped = 0
  for (const { name, seed } of mutants) {
    if (isRecorded && seed === null) {
      console.log(`no seed is recorded for ${name}`)
      skipped += 1
      continue
    }
    const range = isRecorded ? ['--from', String(seed), '--seeds', '1'] : ['--seeds', String(mostSeeds)]
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'run.ts'), '--mutant', name, ...range],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    )
    const said = stdout.trimEnd().split('\n').at(-1)
    console.log(status === 0 ? said : `${said}\n${stderr}`)
    if (status !== 0) failed += 1
  }
  console.log(`${mutants.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0
}
