import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Electron's program, from the installation or from `ELECTRON_OVERRIDE_DIST_PATH`. Never downloads it. */
export function electronBinary(root: string, override = process.env.ELECTRON_OVERRIDE_DIST_PATH): string | undefined {
  const electron = join(root, 'node_modules', 'electron')
  const named = join(electron, 'path.txt')
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : usualName[process.platform]
  if (name === undefined) return undefined
  const path = join(override ?? join(electron, 'dist'), name)
  return existsSync(path) ? path : undefined
}

const usualName: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

/** One sentence on why Régie cannot open its own window here. Null if it can. */
export function whyNoWindow(where: {
  readonly binary: string | undefined
  readonly hasDisplay: boolean
  readonly isRoot: boolean
}): string | null {
  if (where.binary === undefined)
    return 'Le programme d’Electron n’est pas installé (pour l’avoir : npx install-electron) : Régie s’ouvre dans le navigateur.'
  if (!where.hasDisplay) return 'Il n’y a pas d’écran ici : Régie n’ouvre pas de fenêtre à elle.'
  // Electron's sandbox refuses root, and Régie does not run without the sandbox.
  if (where.isRoot) return 'Electron refuse de s’ouvrir pour « root » : Régie s’ouvre dans le navigateur.'
  return null
}

export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
