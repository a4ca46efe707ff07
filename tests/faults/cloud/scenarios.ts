import type { Scenario } from '../scenario.ts'
import { behindAProxy } from './behind-a-proxy.ts'
import { databaseDiskFull, databaseSlow, noConnections } from './database-faults.ts'
import { networkCut } from './network-cut.ts'
import { otherVersions } from './other-versions.ts'
import { plantedNames } from './planted-names.ts'
import { cloudKilled, databaseKilled } from './processes-killed.ts'
import { rollingRestart } from './rolling-restart.ts'
import { hubRestored, twoHubs } from './two-hubs.ts'

/** In the order in which they begin. */
export const cloudScenarios: readonly Scenario[] = [
  ...[cloudKilled, databaseKilled, noConnections, databaseSlow, databaseDiskFull],
  ...[networkCut, twoHubs, hubRestored, otherVersions, behindAProxy, plantedNames, rollingRestart],
]
