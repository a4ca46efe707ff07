import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json']
const products = [
  'out/main/station.js',
  'out/main/shell.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/organiser.html',
  'out/renderer/lock.html',
  'out/audience/index.html',
]

/**
 * Builds if a source is newer than its product. Returns false if the build failed; the build has then printed the
 * reason.
 */
export function buildIfNeeded(root: string): boolean {
  const built = products.map((path) => join(root, path))
  const builtAt = built.every((path) => existsSync(path)) ? Math.min(...built.map((path) => statSync(path).mtimeMs)) : 0
  if (sources.every((path) => newestIn(join(root, path)) < builtAt)) return true
  console.log('Préparation de Régie…')
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return true
  console.error(stdout + stderr)
  return false
}

/** mtime in ms of the newest file below a path. */
function newestIn(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
