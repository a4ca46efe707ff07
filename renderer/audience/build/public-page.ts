import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** Builds the public's page after the staff's pages, in `audience` next to `renderer`. */
export function publicPage(): Plugin {
  let outDir = ''
  return {
    name: 'regie-public-page',
    apply: 'build',
    configResolved: (config) => {
      outDir = join(resolve(config.root, config.build.outDir), '..', 'audience')
    },
    closeBundle: async () => {
      const configFile = resolve('renderer', 'audience', 'vite.config.ts')
      await build({ configFile, logLevel: 'warn', build: { outDir } })
    },
  }
}
