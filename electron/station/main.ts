import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * The entry of a station on plain Node and in Electron's utility process. V8 keeps the code that it has compiled, so that
 * the next start does not compile it again. It is kept in the project's folder, which nobody else writes: V8 does not
 * prove that kept code belongs to its source. An installed program is read-only, and keeps none.
 */
enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'regie-compiled'))
const { run } = await import('./program.ts')
run(import.meta.url)
