import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { projectFolder } from './station-build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the workers' built entries. */
    readonly workers?: { readonly import: string; readonly render: string; readonly text: string }
  }
}

/**
 * The station's workers, built once for a run. From source each would strip the types of its modules at every start, by
 * WebAssembly, in a thread beside the embedded PostgreSQL's. V8 has ended the process of such tests
 * (https://github.com/nodejs/node/issues/64500), and it takes a third of their time. They are inside the project, where
 * their packages are found.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const outDir = mkdtempSync(join(projectFolder, 'node_modules', '.regie-workers-'))
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    ssr: { external: ['@resvg/resvg-js', 'better-sqlite3'], noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: {
          import: 'electron/station/attendees/import/import-worker.ts',
          render: 'electron/station/badges/render/render-worker.ts',
          text: 'electron/station/questions/texts/text-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  const at = (name: string) => pathToFileURL(join(outDir, `${name}.mjs`)).href
  project.provide('workers', { import: at('import'), render: at('render'), text: at('text') })
  return () => rmSync(outDir, { recursive: true, force: true })
}
