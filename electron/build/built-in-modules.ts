import { isBuiltin } from 'node:module'
import type { Plugin } from 'vite'

/**
 * Where an ES module imports a built-in one, Node reads all of its exports. Those of `node:http` load undici, those of
 * `node:crypto` the web's cryptography: 80 modules, and a tenth of a start. The built programs read only the names that
 * they use.
 */
export const builtInWithoutFacade: Plugin = {
  name: 'built-in-without-facade',
  // The bundler writes one import a line, before the minifier does.
  renderChunk: (code) => ({ code: withoutFacade(code), map: null }),
}

export const withoutFacade = (code: string): string =>
  code.replaceAll(/^import (.+?) from "([\w:/]+)";$/gm, (line, names: string, id: string) =>
    isBuiltin(id) ? `const ${bindings(names, `process.getBuiltinModule("${id}")`)};` : line,
  )

/** `names`: what an `import` binds: a default, a namespace, names, or a default with one of the others. */
const bindings = (names: string, module: string): string =>
  names
    .split(/, (?=[{*])/)
    .map((part) => `${part.replace('* as ', '').replaceAll(' as ', ': ')} = ${module}`)
    .join(', ')
