import type { Scenario } from '../scenario.ts'
import { randomKills } from './random-kills.ts'

/** In the order in which they run. */
export const deskScenarios: readonly Scenario[] = [randomKills]
