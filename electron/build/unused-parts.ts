import type { Plugin } from 'vite'

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
export const withoutUnused: Plugin = {
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
