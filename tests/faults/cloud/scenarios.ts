import type { Scenario } from '../scenario.ts'
import { rollingRestart } from './rolling-restart.ts'

/** In the order in which they run. */
export const cloudScenarios: readonly Scenario[] = [rollingRestart]
