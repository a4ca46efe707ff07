import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll } from '@electron/asar'

const readyWithinMs = 30_000

/**
 * Takes a package apart in a folder far from the project, and starts its station there on plain Node: whatever it needs
 * must have come along. Gives what is wrong, in sentences.
 */
export async function checkStart(archive: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'regie-package-'))
  try {
    extractAll(archive, folder)
    return [...(await checkStation(folder)), ...checkDrawing(folder)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function checkStation(folder: string): Promise<string[]> {
  const args = [join(folder, 'out', 'main', 'station.js'), '--data', join(folder, 'data'), '--port', '0']
  const station = spawn(process.execPath, args, { cwd: folder })
  const timer = setTimeout(() => station.kill('SIGKILL'), readyWithinMs)
  const exited = new Promise((resolve) => station.once('close', resolve))
  try {
    const url = await new Promise<string | undefined>((resolve) => {
      let said = ''
      station.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = / est prêt : (http\S+)/.exec(said)?.[1]
        if (found) resolve(found)
      })
      void exited.then(() => resolve(undefined))
    })
    if (url === undefined) return ['its station does not start']
    const pages = await Promise.all(['/', '/healthz'].map(async (path) => (await fetch(url + path)).status))
    return pages.every((status) => status === 200) ? [] : ['its station serves no pages']
  } finally {
    clearTimeout(timer)
    station.kill('SIGTERM')
    await exited
  }
}

function checkDrawing(folder: string): string[] {
  const draw = `new (require('@resvg/resvg-js').Resvg)('<svg xmlns="http://www.w3.org/2000/svg"/>').render()`
  const { status } = spawnSync(process.execPath, ['-e', draw], { cwd: folder })
  return status === 0 ? [] : ['it cannot draw a badge']
}
