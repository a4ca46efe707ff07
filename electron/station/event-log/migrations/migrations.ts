import { log } from './0001-log.ts'

/** Applied in order, one transaction each; `user_version` tells how many have been. Never edit one that was released. */
export const migrations: readonly string[] = [log]
