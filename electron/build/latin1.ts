import type { Plugin } from 'vite'

/** V8 keeps a source with one letter beyond Latin-1 in two bytes a letter: 1.5 MB more for a station. */
export const inLatin1: Plugin = {
  name: 'in-latin-1',
  // After the minifier, which would write the letters again.
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = escapeBeyondLatin1(chunk.code)
  },
}

/** The same in a string, a template, a pattern and a name. Only `String.raw` would tell the difference. */
export const escapeBeyondLatin1 = (code: string): string =>
  code.replaceAll(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
