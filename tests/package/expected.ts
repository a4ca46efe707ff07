import { FuseV1Options } from '@electron/fuses'

/** What a package holds, and nothing besides. Paths within the archive, with `/`. */
export const needed: readonly string[] = [
  'package.json',
  'out/main/shell.js',
  'out/main/station.js',
  'out/main/regie.js',
  'out/main/import-worker.js',
  'out/main/render-worker.js',
  'out/main/text-worker.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/lock.html',
  'out/audience/index.html',
  'node_modules/better-sqlite3/lib/index.js',
  'node_modules/@resvg/resvg-js/index.js',
  'resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf',
  'resources/badges/80x50.svg',
  'resources/badges/a6.svg',
]

/** Where a file of the package may lie. */
export const places: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/(main|preload|renderer|audience)\//,
  /^resources\/(fonts|badges)\//,
  /^node_modules\/(better-sqlite3|@resvg\/resvg-js[\w-]*)\//,
]

/** Sources, maps, documents, tests: of no use to a desk, and some of it of use to somebody else. */
export const unwanted = /\.(ts|tsx|map|md|c|cc|cpp|h|hpp|gyp|tsbuildinfo)$|(^|\/)(tests?|docs|src)\//

/** MB of 10^6 bytes: Régie without Electron. 16.1 today; a second copy of a native, 2 MB at least, or of Node would pass it. */
export const budgetMb = 17

/** Whether each is on. Source: Electron's security list; what each does stands in the documentation of fuses. */
export const fuses: Readonly<Record<string, readonly [fuse: FuseV1Options, isOn: boolean]>> = {
  'run as node': [FuseV1Options.RunAsNode, false],
  'cookie encryption': [FuseV1Options.EnableCookieEncryption, true],
  NODE_OPTIONS: [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  '--inspect': [FuseV1Options.EnableNodeCliInspectArguments, false],
  'asar integrity': [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  'only asar': [FuseV1Options.OnlyLoadAppFromAsar, true],
  'file privileges': [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
}
