import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { publicPage } from './renderer/audience/build/public-page.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
/**
 * Where an ES module imports a built-in one, Node reads all of its exports. Those of `node:http` load undici, those of
 * `node:crypto` the web's cryptography: 80 modules, and a tenth of a start. The built programs read only the names that
 * they use.
 */
const builtInWithoutFacade: Plugin = {
  name: 'built-in-without-facade',
  // The bundler writes one import a line, before the minifier does.
  renderChunk: (code) => ({
    code: code.replaceAll(/^import (.+?) from "([\w:/]+)";$/gm, (line, names: string, id: string) =>
      isBuiltin(id) ? `const ${bindings(names, `process.getBuiltinModule("${id}")`)};` : line,
    ),
    map: null,
  }),
}
/** `names`: what an `import` binds: a default, a namespace, names, or a default with one of the others. */
const bindings = (names: string, module: string): string =>
  names
    .split(/, (?=[{*])/)
    .map((part) => `${part.replace('* as ', '').replaceAll(' as ', ': ')} = ${module}`)
    .join(', ')

/**
 * Parts of libraries that no program here comes to. Each would be read, and mostly run, at every start. `node:http2` is
 * for another kind of server than Fastify is given here.
 */
const unused = [
  '@fastify/ajv-compiler',
  '@fastify/fast-json-stringify-compiler',
  'accepts',
  'glob',
  'light-my-request',
  'pino',
]
const withoutUnused: Plugin = {
  name: 'without-unused',
  enforce: 'pre',
  resolveId: (id) => (unused.includes(id) ? `\0unused:${id}` : null),
  load: (id) => (id.startsWith('\0unused:') ? `module.exports = () => { throw new Error('${id.slice(1)}') }` : null),
  // A built-in module is never resolved.
  transform: (code) =>
    code.includes("require('node:http2')")
      ? { code: code.replace("require('node:http2')", 'undefined'), map: null }
      : null,
}

/** V8 keeps a source with one letter beyond Latin-1 in two bytes a letter. */
const inLatin1: Plugin = {
  name: 'in-latin-1',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/[^\0-\xff]/g, escaped)
  },
}
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

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
