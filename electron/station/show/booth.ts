import type { AlarmLimits } from '../../../shared/domain/show/alarms.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { PlanReader } from '../attendees/import/plan-reader.ts'
import type { Catalog } from '../catalog.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { SteadyClock } from '../steady-clock.ts'
import type { Topic } from '../views/view.ts'
import { createAirCareHandlers } from './air-care-handlers.ts'
import { createAirCareViews } from './air-care-views.ts'
import { createAlarmWatch } from './alarms/alarm-watch.ts'
import { createBackToSafety } from './back-to-safety.ts'
import { createCueTaking } from './cue-taking.ts'
import { createArrivals } from './cues/arrivals.ts'
import { createAutoFollow } from './cues/auto-follow.ts'
import { createSceneBinding } from './cues/bind-scenes.ts'
import { createCueHandlers } from './cues/cue-handlers.ts'
import { createCueImport } from './cues/cue-import.ts'
import { createCueStarts } from './cues/cue-starts.ts'
import { cueTemplate } from './cues/cue-template.ts'
import { createCueViews } from './cues/cue-views.ts'
import { cuesAsItems } from './cues/cues-as-items.ts'
import { createFollowFacts } from './cues/follow-facts.ts'
import { createRunBook } from './cues/run-book.ts'
import { createLevels } from './levels.ts'
import { createLowerThirdSources } from './obs/lower-third-source.ts'
import { createScenePictures } from './obs/scene-pictures.ts'
import { createThumbnails } from './obs/thumbnails.ts'
import { createObsFleet, type ObsFleet } from './obs-fleet.ts'
import { createObsSettingsView } from './obs-settings-view.ts'
import { createRecordings } from './outputs/recordings.ts'
import { createPlannedScenes } from './preflight/planned-scenes.ts'
import { createPreflight } from './preflight/preflight.ts'
import { createPreflightHandlers, createPreflightViews } from './preflight/preflight-handlers.ts'
import { createPrivacy } from './privacy/privacy.ts'
import { createReplayFiles, type ReplayDeps } from './replay/replay-files.ts'
import { createShowHandlers } from './show-handlers.ts'
import { createShowViews } from './show-views.ts'
import { createJoiningEnd } from './stage/joining-end.ts'
import { runOnStage } from './stage/run-on-stage.ts'
import { paintedInTime, type Screens } from './stage/screens.ts'
import { createStageHandlers } from './stage/stage-handlers.ts'
import { createStageViews, type StagePorts } from './stage/stage-views.ts'
import { createTakeBook } from './take-book.ts'
import { createTakes } from './takes.ts'

/** How old a cut may be, in ms, that an earlier run of this station has left in OBS. A technician may choose one for good. */
const takenMs = 300_000

export interface BoothDeps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  /** Pages of this station's screens, and what they have painted. */
  readonly screens: Screens
  /** Where drawn lower thirds lie, for OBS to read. */
  readonly stageFolder: string
  readonly fontsFolder: string
  readonly readPlan: PlanReader
  readonly alarmLimits?: AlarmLimits | undefined
  /** What of the audience a room's pages show. */
  readonly onScreen: StagePorts['onScreen']
  /** Questions that a room's screens have shown, for the chapters of its recordings. */
  readonly questionsOnAir: ReplayDeps['questions']
  readonly askedAt: StagePorts['askedAt']
  readonly askedFor: StagePorts['askedFor']
  readonly polls: StagePorts['polls']
  readonly touch: (topic: Topic) => void
  /** Countdowns run by it. */
  readonly steady: SteadyClock
  /** Not told of what a station that was put out may not write any more. */
  readonly onError: (error: unknown) => void
}

/** All of the booth: the OBS of the rooms, their takes and runs of show, what watches over them, and the pages of the stage. */
export function createBooth({ log, catalog, days, screens, touch, onError, steady, ...deps }: BoothDeps) {
  const { now } = log
  const book = createTakeBook(log)
  const run = createRunBook(catalog, days)
  const onState = () => touch('obs-state')
  const takes = createTakes({
    log,
    book,
    onState,
    onError,
    fleet: (): ObsFleet => fleet,
    painted: (leg, ...within) =>
      paintedInTime(
        screens,
        ({ kind, id, version }, isForHall) =>
          leg.kind === 'poll'
            ? kind === 'poll' && id === leg.pollId && isForHall && deps.polls.isPainted(leg.pollId, version)
            : kind === 'lower-third' && id === leg.lowerThirdId,
        ...within,
      ),
  })
  const fleet = createObsFleet({
    log,
    catalog,
    onError,
    onState,
    onOutput: (...change) => recordings.onOutput(...change),
    onGone(roomId) {
      backToSafety.onGone(roomId)
      recordings.onGone(roomId)
    },
    onProgram(roomId, scene) {
      takes.onProgram(roomId, scene)
      sources.follow(roomId)
    },
    onKnown(roomId, how) {
      const obs = fleet.drivenIn(roomId)
      if (obs)
        void obs.driver.restoreTransition(obs.connection, obs.order, book.transitionTaken(roomId, log.now() - takenMs))
      takes.onKnown(roomId)
      recordings.onKnown(roomId)
      privacy.onKnown(roomId)
      backToSafety.onKnown(roomId)
      bindScenes(roomId)
      // A name that stands on air stays as the first has put it there.
      if (how === 'taken' && catalog.get('stage', roomId).lowerThird) sources.read(roomId)
      else sources.follow(roomId)
    },
  })
  const recordings = createRecordings({ log, catalog, fleet: () => fleet, onError })
  const privacy = createPrivacy({ log, catalog, fleet, onState, onError })
  const backToSafety = createBackToSafety({ log, catalog, fleet: () => fleet, book, onError })
  const sources = createLowerThirdSources({
    catalog,
    fleet: () => fleet,
    screens,
    onError,
    folder: deps.stageFolder,
    fontsFolder: deps.fontsFolder,
  })
  const bindScenes = createSceneBinding({ log, catalog, fleet: () => fleet, onError })
  const arrivals = createArrivals({ log, catalog, days, onError })
  const starts = createCueStarts({ log, catalog, book, run, onError })
  const isPause = (roomId: string) => run.itemOf(roomId)?.isBreak ?? false
  const alarms = createAlarmWatch({
    log,
    catalog,
    fleet,
    book,
    isPause,
    limits: deps.alarmLimits,
    onError,
    isLookedAt: () => levels.isLookedAt(),
    onLevels: () => levels.tell(),
  })
  const levels = createLevels({ levels: alarms.levels, onState: () => touch('obs-levels') })
  const preflight = createPreflight({
    log,
    catalog,
    fleet,
    onState: () => touch('preflight'),
    plannedScenes: createPlannedScenes(catalog, run, days),
  })
  const ports = {
    onScreen: deps.onScreen,
    askedAt: deps.askedAt,
    askedFor: deps.askedFor,
    polls: deps.polls,
    ...runOnStage(catalog, run, now),
  }
  const joiningEnd = createJoiningEnd({ log, catalog, askedAt: deps.askedAt, onError })
  const taking = createCueTaking({ log, fleet, book, run, ports })
  const followIn = createFollowFacts({ log, book, run })
  const follows = createAutoFollow({
    ...{ log, catalog, book, followIn, taking, onState, onError },
    fleet: () => fleet,
  })
  const show = { log, catalog, fleet, takes, book, run, starts, taking }
  const obsIn = (roomId: string) => fleet.heardIn(roomId)?.connection
  const stage = { log, catalog, screens, fleet, ports, now, steady, self: log.identity.stationId }

  return {
    preflight: preflight.summary,
    handlers: {
      ...createShowHandlers(show),
      ...createAirCareHandlers({ ...show, recordings, privacy }),
      ...createPreflightHandlers(preflight),
      ...createCueHandlers(show),
      ...createStageHandlers(stage),
    },
    views: {
      ...createShowViews(show),
      ...createObsSettingsView(catalog, fleet),
      ...createAirCareViews(catalog, fleet, privacy, book),
      ...createPreflightViews(preflight),
      ...levels.views,
      ...createCueViews({ catalog, run, fleet, now, followIn, pollTitle: deps.polls.titleOf }),
      ...createStageViews(stage),
    },
    /** In the order in which a change is told to them. */
    projections: [run, book, recordings, fleet, sources, takes, privacy, starts, arrivals, joiningEnd, follows],
    cueFiles: {
      cues: createCueImport({ log, catalog, days, fleet, run, readPlan: deps.readPlan }),
      template: (language: Language) => cueTemplate(catalog, fleet, language),
    },
    replay: createReplayFiles({
      log,
      catalog,
      items: () => cuesAsItems(catalog, run),
      questions: deps.questionsOnAir,
      cueTitle: (cueId) => catalog.get('cue', cueId).settings?.title ?? null,
    }),
    thumbnails: createThumbnails({ obsIn }),
    scenePictures: createScenePictures({ obsIn }),
    start(): void {
      fleet.start()
      starts.resume()
      takes.resume()
      follows.resume()
    },
    close(): void {
      follows.close()
      takes.close()
      alarms.close()
      privacy.close()
      recordings.close()
      sources.close()
      fleet.close()
    },
  }
}
