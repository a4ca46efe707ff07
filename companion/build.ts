import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ModuleManifest, validateManifest } from '@companion-module/base/manifest'
import { build } from 'vite'

/**
 * `npm run companion [-- FOLDER]`: the module in one folder. In Companion's launcher, the developer modules path is the
 * folder above it.
 */
const here = import.meta.dirname
const folder = resolve(process.argv[2] ?? join(here, '..', 'dist', 'companion', 'regie'))

const read = (path: string): unknown => JSON.parse(readFileSync(join(here, path), 'utf8'))
const manifest = read('companion/manifest.json') as ModuleManifest
validateManifest(manifest, false)

await build({
  configFile: false,
  root: here,
  logLevel: 'warn',
  // Companion loads the folder on a machine without node_modules.
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: join(here, 'src', 'main.ts'),
    outDir: folder,
    emptyOutDir: true,
    target: 'node22',
    rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
})
cpSync(join(here, 'companion'), join(folder, 'companion'), { recursive: true })
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(read('package.json'), null, 2)}\n`)
console.log(folder)
