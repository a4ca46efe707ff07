import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Opens a page as an application window if a Chromium is found, otherwise in the default browser. Does nothing without
 * a display.
 */
export function openInBrowser(url: string): void {
  const [command, args] = browser(url) ?? []
  if (!command) return
  const child = spawn(command, args ?? [], { stdio: 'ignore', detached: true })
  // If the browser does not start, the address is still on the terminal.
  child.on('error', () => {})
  child.unref()
}

function browser(url: string): [string, string[]] | undefined {
  if (process.platform === 'darwin') return ['open', [url]]
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]]
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined
  const chromium = onPath(['chromium', 'chromium-browser', 'google-chrome'])
  if (chromium) return [chromium, [`--app=${url}`]]
  const opener = onPath(['xdg-open'])
  return opener ? [opener, [url]] : undefined
}

/** The first of these programs that is on the PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
