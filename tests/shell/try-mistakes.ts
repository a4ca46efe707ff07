import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildVariable, putBuildAside, removeBuild } from '../journeys/support/private-build.ts'
import { projectFolder } from '../support/station-build.ts'
import { buildMistaken } from './build-mistaken.ts'
import { type Mistake, mistakes } from './mistakes.ts'

/**
 * `npm run shell:mistakes [-- part of a name]`: plants each mistake in a copy of the shell and runs the test that must
 * notice. Ends with an exit code above 0 when one does not. That the tests pass without a mistake is `npm run shell`.
 */
const wanted = mistakes.filter(({ name }) => name.includes(process.argv[2] ?? ''))
const good = putBuildAside()
const queue = wanted.entries()
let missed = 0

async function work(): Promise<void> {
  for (const [index, mistake] of queue) {
    const folder = `${good}-${index}`
    const verdict = await tryOne(mistake, folder).catch((error: Error) => error.message)
    rmSync(folder, { recursive: true, force: true })
    if (verdict !== 'noticed') missed += 1
    console.log(`${verdict === 'noticed' ? 'noticed    ' : 'NOT NOTICED'}  ${mistake.name}`)
    if (verdict !== 'noticed') console.log(`             ${verdict}`)
  }
}

async function tryOne(mistake: Mistake, folder: string): Promise<string> {
  await buildMistaken(mistake, good, folder)
  const cli = join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join(import.meta.dirname, 'playwright.config.ts')
  const results = join(folder, 'results')
  const output = await new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      [cli, 'test', '--config', config, '--output', results, '-g', mistake.test],
      { cwd: projectFolder, env: { ...process.env, [buildVariable]: folder }, maxBuffer: 1 << 26, timeout: 120_000 },
      (_, stdout, stderr) => resolve(stdout + stderr),
    ),
  )
  // A shell that does not even start would fail any test.
  if (/shows \/(accueil|pilotage)/.test(output)) return 'the shell with the mistake does not start'
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? []
  if (passed === '0' && failed === '1') return 'noticed'
  return `${mistake.test}: ${passed ?? '?'} passed, ${failed ?? '?'} failed`
}

try {
  await Promise.all([work(), work()])
} finally {
  removeBuild(good)
}
console.log(`${wanted.length - missed} passed, ${missed} failed`)
process.exitCode = missed === 0 ? 0 : 1
