import { booth } from './booth.ts'
import { cloud } from './cloud.ts'
import { common } from './common.ts'
import { disagreements } from './disagreements.ts'
import { door } from './door.ts'
import { kiosk } from './kiosk.ts'
import { lock } from './lock.ts'
import { moderation } from './moderation.ts'
import { onStage } from './on-stage.ts'
import { organiser } from './organiser.ts'
import { pilot } from './pilot/index.ts'
import { preflight } from './preflight.ts'
import { reception } from './reception.ts'
import { refusals } from './refusals.ts'
import { replay } from './replay.ts'
import { runOfShow } from './run-of-show.ts'
import { stage } from './stage.ts'
import { stageScreens } from './stage-screens.ts'

/** One file per screen, so that two people do not edit the same one. */
export const fr = {
  common,
  cloud,
  reception,
  door,
  kiosk,
  lock,
  disagreements,
  booth,
  moderation,
  onStage,
  organiser,
  preflight,
  pilot,
  refusals,
  replay,
  runOfShow,
  stage,
  stageScreens,
}
