import type { Door } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { Questions } from '../questions/index.ts'
import type { QuestionAir } from '../questions/question-air.ts'
import type { ScreenVisibilityOf } from '../show/stage/screen-visibility.ts'
import type { Screens } from '../show/stage/screens.ts'
import { realTiming, type Timing } from '../timing.ts'
import { pollOwnerOf } from './poll-owner.ts'
import { addPollRoutes } from './poll-routes.ts'
import { createPolls } from './polls.ts'
import { createRemoteCloses } from './remote-closes.ts'

/**
 * The polls in the cloud: they are closed at the venue, and what is over for people elsewhere is told to them by this clock.
 * @param onOver called with the session of a poll that nobody elsewhere may answer any more
 */
export function createCloudPolls(
  { log, catalog, onError, now }: Kit,
  { reader, safeguarding }: Pick<Questions, 'reader' | 'safeguarding'>,
  onOver: (sessionId: string) => void,
) {
  const isCloudThere = () => false
  const polls = createPolls({
    log,
    catalog,
    reader,
    safeguarding,
    isCloudThere,
    onError,
    isCloud: true,
    // No screen of a hall is here: what they paint is known at the venue.
    isCovered: () => false,
    screenVisibility: () => ({ state: 'unknown', screens: 0 }),
  })
  const remoteCloses = createRemoteCloses({ log, catalog, onError, isCloudThere, onOver, timing: realTiming(now) })
  return {
    polls,
    handlers: polls.handlers,
    views: polls.views,
    projections: [polls.book, remoteCloses],
    start: remoteCloses.look,
    stop: remoteCloses.end,
  } satisfies Door
}

/** @param needs `timing`: when a poll that is closed in the room is closed for everybody; in real time where absent */
export function createVenuePolls(
  { log, catalog, onError, now, isCloudThere }: Kit,
  needs: {
    readonly questions: Pick<Questions, 'reader' | 'safeguarding'>
    readonly air: Pick<QuestionAir, 'onStage'>
    readonly screens: Screens
    readonly screenVisibility: ScreenVisibilityOf
    readonly timing: Timing | undefined
  },
) {
  const { screens, screenVisibility, timing = realTiming(now) } = needs
  const { reader, safeguarding } = needs.questions
  const polls = createPolls({
    log,
    catalog,
    reader,
    screenVisibility,
    isCloudThere,
    safeguarding,
    onError,
    isCovered: (roomId) => needs.air.onStage(roomId) !== null,
  })
  screens.onPainted(({ kind, id, version }, _, isForHall) => {
    if (kind === 'poll' && id !== null && isForHall) polls.painted(id, version)
  })
  const remoteCloses = createRemoteCloses({ log, catalog, isCloudThere, onError, timing })
  return {
    polls,
    /** The link to the cloud has come or gone: answers from elsewhere may arrive, or not. */
    onLink: remoteCloses.look,
    handlers: polls.handlers,
    views: polls.views,
    projections: [polls.book, remoteCloses],
    owners: { poll: { of: (_, input) => pollOwnerOf(catalog, input) } },
    routes: (app, api) => addPollRoutes(app, api, log, polls),
    start: remoteCloses.look,
    stop: remoteCloses.end,
  } satisfies Door
}
