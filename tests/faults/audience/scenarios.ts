import type { Scenario } from '../scenario.ts'
import { hostilePhones } from './hostile-phones.ts'
import { hubPromoted } from './hub-promoted.ts'
import { phonesAway } from './phones-away.ts'
import { purgeThroughAKill } from './purge-through-a-kill.ts'
import { twoModerators } from './two-moderators.ts'
import { votesThroughAKill } from './votes-through-a-kill.ts'

/** In the order in which they run. */
export const audienceScenarios: readonly Scenario[] = [
  votesThroughAKill,
  hubPromoted,
  phonesAway,
  hostilePhones,
  twoModerators,
  purgeThroughAKill,
]
