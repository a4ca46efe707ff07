import { log } from './0001-log.ts'
import { keys } from './0002-keys.ts'
import { arrivals } from './0003-arrivals.ts'

/** Applied in order, one transaction each; `user_version` tells how many have been. Never edit one that was released. */
export const migrations: readonly string[] = [log, keys, arrivals]
