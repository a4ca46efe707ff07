import type { Scenario } from '../scenario.ts'
import { judged } from './judged.ts'
import { obsFrozen, obsKilled, passwordChanged } from './obs-lost.ts'
import { recordingDiskFull, streamRefused } from './outputs-fail.ts'
import { anotherCollection, collectionDuringTake, sceneRemoved, sceneRenamed } from './scenes-changed.ts'
import { killedInTake, killedInTakeOfTwo, killedInTimer } from './station-killed.ts'
import { fencedInObs, twoStations } from './two-stations.ts'

/** In the order in which they run. */
const shared: readonly Scenario[] = [
  ...[obsKilled, obsFrozen, passwordChanged],
  ...[sceneRenamed, sceneRemoved, anotherCollection, collectionDuringTake],
  ...[recordingDiskFull, streamRefused],
  ...[killedInTake, killedInTakeOfTwo, twoStations, fencedInObs],
]

export const obsScenarios: readonly Scenario[] = [
  // They share one OBS, because starting it takes seconds.
  ...shared.map((scenario) => ({ ...scenario, sharing: 'booth' })),
  ...[killedInTimer, judged],
]
