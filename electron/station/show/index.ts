import type { AlarmLimits } from '../../../shared/domain/show/alarms.ts'
import type { PlanReader } from '../attendees/import/plan-reader.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { Polls } from '../polls/polls.ts'
import type { QuestionAir } from '../questions/question-air.ts'
import { addCueImportRoutes } from '../server/cue-import-routes.ts'
import { addThumbnailRoutes } from '../server/thumbnail-routes.ts'
import { airOwnerOf } from './air-owner.ts'
import { createBooth } from './booth.ts'
import { addReplayRoutes } from './replay/replay-routes.ts'
import type { Screens } from './stage/screens.ts'

/**
 * The booth: what is on air in each room, from OBS to the pages of the stage.
 * @param needs `publicUrl`: where phones come to, for the code on the stage; null while they cannot
 */
export function createShow(
  { log, catalog, days, touch, steady, onError }: Kit,
  needs: {
    readonly screens: Screens
    readonly air: QuestionAir
    readonly polls: Polls
    readonly publicUrl: () => string | null
    readonly readPlan: PlanReader
    /** Where drawn lower thirds lie, for OBS to read. */
    readonly stageFolder: string
    readonly fontsFolder: string
    readonly alarmLimits: AlarmLimits | undefined
  },
) {
  const { screens, air, polls, readPlan, stageFolder, fontsFolder, alarmLimits } = needs
  const booth = createBooth({
    log,
    catalog,
    days,
    screens,
    touch,
    onError,
    steady,
    readPlan,
    stageFolder,
    fontsFolder,
    alarmLimits,
    onScreen(roomId) {
      const url = needs.publicUrl()
      const publicUrl = url === null ? null : `${url}/salle/${roomId}`
      return { question: air.onStage(roomId), poll: polls.onStage(roomId), publicUrl }
    },
    askedAt: (roomId) => ({ question: air.askedAt(roomId), poll: polls.stagedAt(roomId) }),
    questionsOnAir: air.shownBefore,
    polls: polls.asks,
    askedFor: air.askedIn,
  })
  return {
    recordingOf: booth.replay.ofSession,
    preflight: booth.preflight,
    handlers: booth.handlers,
    views: booth.views,
    projections: booth.projections,
    owners: { air: { of: (name, input) => airOwnerOf(catalog, name, input) } },
    routes(app, api): void {
      addCueImportRoutes(app, api, booth.cueFiles)
      addReplayRoutes(app, api, booth.replay, days)
      addThumbnailRoutes(app, api, booth)
    },
    start: booth.start,
    stop: booth.close,
  } satisfies FeatureWithExports
}
