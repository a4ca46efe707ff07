import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildIfNeeded } from './build.ts'

/** `npm run regie`: the command line, built if needed. */
const root = join(import.meta.dirname, '..', '..')
if (buildIfNeeded(root)) {
  const command = join(root, 'out', 'main', 'regie.js')
  const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else process.exitCode = 1
