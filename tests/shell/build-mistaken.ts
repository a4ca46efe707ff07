import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { projectFolder } from '../support/station-build.ts'
import type { Mistake } from './mistakes.ts'

/**
 * A copy of the whole build whose shell has one mistake. `good`: the build; `folder`: where the copy goes.
 * @throws when the line is not there once, for then nothing would be tested
 */
export async function buildMistaken(mistake: Mistake, good: string, folder: string): Promise<void> {
  const path = join(projectFolder, 'electron', 'shell', mistake.where)
  const places = readFileSync(path, 'utf8').split(mistake.find).length - 1
  if (places !== 1) throw new Error(`${mistake.where} holds its line ${places} times`)
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
        transform: (code: string, id: string) =>
          id === path ? code.replace(mistake.find, () => mistake.replace) : undefined,
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
