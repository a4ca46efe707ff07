import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands before the fuses in Electron's binary. Source: `@electron/fuses`, `SENTINEL`. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Version 1, eight fuses, as Electron ships them: '1' is on, '0' off. */
const wire = Buffer.concat([Buffer.from([1, 8]), Buffer.from('10110001')])

/**
 * A folder that electron-builder takes for Electron's Linux distribution, where the real one cannot be had: a file with
 * the fuses, a version, three languages. It starts nothing.
 */
export function makeStandIn(folder: string, version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  const program = Buffer.concat([Buffer.from('stand-in for electron\n'), Buffer.from(sentinel), wire, Buffer.alloc(64)])
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  writeFileSync(join(folder, 'version'), version)
  for (const language of ['fr', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
}
