/**
 * Where a file of the packaged program lies for code that is not JavaScript, which sees no archive: electron-builder
 * lays it beside. Any other path is itself.
 */
export const unpacked = (path: string): string => path.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked')
