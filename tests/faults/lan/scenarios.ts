import type { Scenario } from '../scenario.ts'
import { hostilePeers } from './hostile-peers.ts'
import { hubDiskFull } from './hub-disk-full.ts'
import { hubFrozenWhilePrinting } from './hub-frozen.ts'
import { hubKilled } from './hub-killed.ts'
import { linksCut } from './links-cut.ts'
import { clockAnHourOff, killedWhileSending, restoredCopy } from './stations-lost.ts'

/** In the order in which they run. */
export const lanScenarios: readonly Scenario[] = [
  linksCut,
  hubKilled,
  hubFrozenWhilePrinting,
  killedWhileSending,
  restoredCopy,
  clockAnHourOff,
  hubDiskFull,
  hostilePeers,
]
