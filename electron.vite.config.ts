import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { builtInWithoutFacade } from './electron/build/built-in-modules.ts'
import { inLatin1 } from './electron/build/latin1.ts'
import { entries, stationsChunk } from './electron/build/programs.ts'
import { withoutUnused } from './electron/build/unused-parts.ts'
import { publicPage } from './renderer/audience/build/public-page.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const native = ['better-sqlite3', '@resvg/resvg-js', 'electron']

export default defineConfig({
  main: {
    plugins: [builtInWithoutFacade, withoutUnused, inLatin1],
    resolve: {
      alias: [
        { find: /^debug$/, replacement: resolve('electron/station/server/no-debug.ts') },
        // 214 KB of East Asian tables in node-thermal-printer's encodings. A badge is sent as an image.
        { find: /^\.\/dbcs-data$/, replacement: resolve('electron/station/badges/drivers/escpos/no-tables.ts') },
      ],
    },
    define: { REGIE_VERSION: JSON.stringify(version) },
    build: {
      externalizeDeps: false,
      sourcemap: false,
      // Half the text to parse at start.
      minify: true,
      rolldownOptions: {
        external: native,
        input: entries,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: { groups: [{ name: stationsChunk }], includeDependenciesRecursively: false },
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        external: ['electron'],
        input: { preload: resolve('electron/shell/preload.ts') },
        // A sandboxed preload is no ES module, and can require nothing but Electron.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('renderer'),
    plugins: [react(), publicPage()],
    build: {
      minify: true,
      // The pages' policy allows nothing inline, and no data: address.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: resolve('renderer/index.html'),
          organiser: resolve('renderer/organiser.html'),
          lock: resolve('renderer/lock.html'),
        },
      },
    },
  },
})
