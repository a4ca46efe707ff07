import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { StartOptions } from './command-line.ts'

/** The absolute data folder for a start's options. `REGIE_HOME` moves the default folders. */
export const dataFolderOf = ({ data, demo }: Pick<StartOptions, 'data' | 'demo'>): string =>
  resolve(data ?? join(process.env.REGIE_HOME ?? join(homedir(), '.regie'), demo ? 'demo' : 'station'))
