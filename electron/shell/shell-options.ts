import { parseStartOptions, type StartOptions, startOptions } from '../station/command-line.ts'
import { dataFolderOf } from '../station/data-path.ts'

/** Régie's own options: the command line also contains Chromium's switches. */
const ofType = (wanted: 'string' | 'boolean'): ReadonlySet<string> =>
  new Set(
    Object.entries(startOptions).flatMap(([name, { type }]) =>
      type === wanted && name !== 'headless' && name !== 'help' ? [`--${name}`] : [],
    ),
  )
const withValue = ofType('string')
const alone = ofType('boolean')

export interface ShellOptions extends StartOptions {
  /** Absolute. */
  readonly folder: string
  /** For the station. */
  readonly args: readonly string[]
  /** For a station that is started again. Without a port it takes its last one, at which the open pages find it. */
  readonly restartArgs: readonly string[]
}

/** @throws UsageError with the same sentences as the station */
export function parseShellOptions(argv: readonly string[]): ShellOptions {
  const ours = argv.filter((word, index) => isOurs(word) || withValue.has(argv[index - 1] ?? ''))
  const options = parseStartOptions(ours)
  return { ...options, folder: dataFolderOf(options), args: ours, restartArgs: withoutPort(ours) }
}

export const withoutPort = (args: readonly string[]): readonly string[] =>
  args.filter((word, index) => !/^--port(=|$)/.test(word) && args[index - 1] !== '--port')

const isOurs = (word: string): boolean => {
  const name = word.split('=', 1)[0] ?? ''
  return withValue.has(name) || alone.has(word)
}
