import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const native = ['better-sqlite3', '@resvg/resvg-js', 'electron']

export default defineConfig({
  main: {
    resolve: { alias: { debug: resolve('electron/station/server/no-debug.ts') } },
    define: { REGIE_VERSION: JSON.stringify(version) },
    build: {
      externalizeDeps: false,
      sourcemap: false,
      // Half the text to parse at start.
      minify: true,
      rolldownOptions: {
        external: native,
        input: {
          station: resolve('electron/station/main.ts'),
          regie: resolve('electron/station/cli/regie.ts'),
          'import-worker': resolve('electron/station/attendees/import/import-worker.ts'),
          'render-worker': resolve('electron/station/badges/render/render-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  renderer: {
    root: resolve('renderer'),
    plugins: [react()],
    build: {
      minify: true,
      // The pages' policy allows nothing inline, and no data: address.
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
})
