import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { endOnSignal, endsWithUs } from '../../support/children.ts'
import { projectFolder } from '../../support/station-build.ts'
import { buildVariable, putBuildAside, removeBuild } from './private-build.ts'

/**
 * Runs the tests of a Playwright configuration on a separate copy of the build.
 * @param args passed on to Playwright
 * @param env further variables of its processes
 */
export async function runPlaywright(config: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  endOnSignal()
  const build = putBuildAside()
  process.once('exit', () => removeBuild(build))
  const cli = join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js')
  const child = spawn(process.execPath, [cli, 'test', '--config', config, ...args], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, [buildVariable]: build, ...env },
  })
  // On this signal Playwright closes its browsers.
  const [status] = (await once(endsWithUs(child, 'SIGINT'), 'exit')) as [number | null]
  process.exitCode = status ?? 1
}

/** Ends this program if the tests cannot run at all. */
export function giveUp(why: string): never {
  console.error(why)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
