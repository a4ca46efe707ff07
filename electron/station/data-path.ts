import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { StartOptions } from './command-line.ts'

/** The data folder that a start's options name, absolute. `REGIE_HOME` moves those that no option names. */
export const dataFolderOf = ({ data, demo }: Pick<StartOptions, 'data' | 'demo'>): string =>
  resolve(data ?? join(process.env.REGIE_HOME ?? join(homedir(), '.regie'), demo ? 'demo' : 'station'))
