import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from './build.ts'
import { openInBrowser } from './open-browser.ts'
import { stationFlags } from './station-flags.ts'

/**
 * `npm start`: builds where the sources are newer, starts the station, and opens its first page where there is a
 * display. Never downloads anything.
 */
const root = join(import.meta.dirname, '..', '..')
const args = process.argv.slice(2)

if (!buildIfNeeded(root)) process.exit(1)
if (!args.includes('--headless') && !args.includes('--help')) console.log(whyNoWindow())

const station = spawn(process.execPath, [...stationFlags, join(root, 'out', 'main', 'station.js'), ...args], {
  stdio: ['inherit', 'pipe', 'inherit'],
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => station.kill(signal))
station.stdout.setEncoding('utf8').on('data', (text: string) => {
  process.stdout.write(text)
  const link = /^(?:Accueil|Pilotage) ?: +(http\S+)$/m.exec(text)?.[1]
  if (link && !args.includes('--headless')) openInBrowser(link)
})
station.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0)
})

/** One sentence, and how to have the window. */
function whyNoWindow(): string {
  const electron = join(root, 'node_modules', 'electron')
  const path = join(electron, 'path.txt')
  const isThere = existsSync(path) && existsSync(join(electron, 'dist', readFileSync(path, 'utf8')))
  return isThere
    ? 'Les fenêtres de bureau viennent avec la prochaine version : Régie s’ouvre dans le navigateur.'
    : 'Le programme d’Electron n’est pas installé (pour l’avoir : npx install-electron) : Régie s’ouvre dans le navigateur.'
}
