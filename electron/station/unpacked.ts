/**
 * The path of a packaged file for code that is not JavaScript and cannot read archives: electron-builder unpacks the
 * file beside the archive. Any other path is returned unchanged.
 */
export const unpacked = (path: string): string => path.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked')
