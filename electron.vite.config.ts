import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { publicPage } from './renderer/audience/build/public-page.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
/**
 * Where an ES module imports a built-in one, Node reads all of its exports. Three of `node:http` load undici: 66 modules,
 * and a tenth of a start. No program here uses those three.
 */
const names = 'Agent, METHODS, STATUS_CODES, IncomingMessage, Server, ServerResponse, createServer, get, request'
const httpWithoutUndici: Plugin = {
  name: 'http-without-undici',
  enforce: 'pre',
  // Before anything is resolved: a built-in module's own name is never asked for.
  transform: (code) =>
    /from\s*['"](node:)?http['"]/.test(code)
      ? { code: code.replaceAll(/from\s*['"](node:)?http['"]/g, "from 'virtual:http'"), map: null }
      : null,
  resolveId: (id) => (id === 'virtual:http' ? id : null),
  load: (id) =>
    id === 'virtual:http'
      ? `const http = process.getBuiltinModule('node:http'); export default http; export const { ${names} } = http`
      : null,
}

const native = ['better-sqlite3', '@resvg/resvg-js', 'electron']

export default defineConfig({
  main: {
    plugins: [httpWithoutUndici],
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
        input: {
          shell: resolve('electron/shell/main.ts'),
          station: resolve('electron/station/main.ts'),
          regie: resolve('electron/station/cli/regie.ts'),
          'import-worker': resolve('electron/station/attendees/import/import-worker.ts'),
          'render-worker': resolve('electron/station/badges/render/render-worker.ts'),
          'text-worker': resolve('electron/station/questions/texts/text-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
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
