import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { changed } from '../support/source-change/change.ts'
import { projectFolder } from '../support/station-build.ts'
import type { Mistake } from './mistakes.ts'

/**
 * A copy of the whole build whose shell has one mistake. `good`: the build; `folder`: where the copy goes.
 * @throws when the mistake no longer fits, for then nothing would be tested
 */
export async function buildMistaken(mistake: Mistake, good: string, folder: string): Promise<void> {
  const path = join(projectFolder, mistake.where)
  const mistaken = changed(readFileSync(path, 'utf8'), mistake)
  mkdirSync(folder, { recursive: true })
  cpSync(good, folder, { recursive: true })
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    plugins: [
      {
        name: 'mistake',
        enforce: 'pre',
        transform: (_: string, id: string) => (id === path ? mistaken : undefined),
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(folder, 'out', 'main'),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        input: { shell: join(projectFolder, 'electron', 'shell', 'main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/mistaken-[name]-[hash].js' },
      },
    },
  })
}
