import type { Scenario } from '../scenario.ts'
import { clockSetBack } from './clock-set-back.ts'
import { damagedDatabase } from './damaged-database.ts'
import { diskFull } from './disk-full.ts'
import { hostileInputs } from './hostile-inputs.ts'
import { importKilled } from './import-killed.ts'
import { killAtFsync } from './kill-at-fsync.ts'
import { plantedNames } from './planted-names.ts'
import { randomKills } from './random-kills.ts'
import { readOnlyFolder } from './read-only-folder.ts'
import { secondProcess } from './second-process.ts'
import { startedAgain } from './started-again.ts'
import { syncBeforeAnswer } from './sync-before-answer.ts'

/** In the order in which they run. */
export const deskScenarios: readonly Scenario[] = [
  randomKills,
  killAtFsync,
  syncBeforeAnswer,
  diskFull,
  readOnlyFolder,
  damagedDatabase,
  secondProcess,
  clockSetBack,
  startedAgain,
  importKilled,
  hostileInputs,
  plantedNames,
]
