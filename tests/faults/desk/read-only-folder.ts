import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { mountReadOnly } from '../mounts.ts'
import { fingerprintOf, insistRefused } from '../refused-start.ts'
import { type Bench, insist, needMounts, type Scenario } from '../scenario.ts'

/** A read-only folder is refused with a sentence: with data in it, empty, and after a crash. */
export const readOnlyFolder: Scenario = {
  name: 'read-only-folder',
  async run(bench: Bench) {
    needMounts()
    const { start, folder } = bench
    const words = /ne peut pas être modifié/
    const states = {
      empty: async (data: string) => void mkdirSync(data),
      stopped: async (data: string) => void (await (await start({ folder: data })).stop()),
      killed: async (data: string) => void (await (await start({ folder: data })).kill()),
    }
    for (const [name, prepare] of Object.entries(states)) {
      const data = join(folder, name)
      await prepare(data)
      const before = fingerprintOf(data)
      const writable = mountReadOnly(bench, data)
      await insistRefused(() => start({ folder: data }), words)
      insist(fingerprintOf(data) === before, `${name}: the folder has changed`)
      writable()
      await (await start({ folder: data })).stop()
    }
    return `${Object.keys(states).join(', ')}: refused in words, unchanged, and open again once writable`
  },
}
