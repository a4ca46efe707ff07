import type { FeatureWithExports } from '../feature.ts'
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

type PollDeps = Omit<Parameters<typeof createPolls>[0], 'log' | 'catalog' | 'onError'>
type CloseDeps = Pick<Parameters<typeof createRemoteCloses>[0], 'onOver' | 'timing'>

function votingOf({ log, catalog, onError }: Kit, deps: PollDeps, closing: CloseDeps) {
  const { isCloudThere } = deps
  const polls = createPolls({ ...deps, log, catalog, onError })
  const remoteCloses = createRemoteCloses({ ...closing, log, catalog, isCloudThere, onError })
  return {
    polls,
    handlers: polls.handlers,
    views: polls.views,
    projections: [polls.book, remoteCloses],
    start: remoteCloses.look,
    stop: remoteCloses.end,
  } satisfies FeatureWithExports
}

/**
 * The polls in the cloud. They are closed at the venue; this clock tells remote people what is over for them.
 * @param onOver called with the session of a poll that no remote person may answer any more
 */
export function createCloudPolls(
  kit: Kit,
  { reader, safeguarding }: Pick<Questions, 'reader' | 'safeguarding'>,
  onOver: (sessionId: string) => void,
) {
  const deps: PollDeps = {
    reader,
    safeguarding,
    isCloudThere: () => false,
    isCloud: true,
    // No screen of a hall is here: what they paint is known at the venue.
    isCovered: () => false,
    screenVisibility: () => ({ state: 'unknown', screens: 0 }),
  }
  return votingOf(kit, deps, { onOver, timing: realTiming(kit.now) })
}

/** @param needs `timing`: when a poll that is closed in the room is closed for everybody; in real time where absent */
export function createVenuePolls(
  kit: Kit,
  needs: {
    readonly questions: Pick<Questions, 'reader' | 'safeguarding'>
    readonly air: Pick<QuestionAir, 'onStage'>
    readonly screens: Screens
    readonly screenVisibility: ScreenVisibilityOf
    readonly timing: Timing | undefined
  },
) {
  const { log, catalog, isCloudThere } = kit
  const { questions, air, screens, screenVisibility, timing = realTiming(kit.now) } = needs
  const { reader, safeguarding } = questions
  const isCovered = (roomId: string) => air.onStage(roomId) !== null
  const voting = votingOf(kit, { reader, safeguarding, screenVisibility, isCloudThere, isCovered }, { timing })
  const { polls } = voting
  screens.onPainted(({ kind, id, version }, _, isForHall) => {
    if (kind === 'poll' && id !== null && isForHall) polls.painted(id, version)
  })
  return {
    ...voting,
    /** The link to the cloud has come or gone: answers of remote people may arrive, or not. */
    onLink: voting.start,
    owners: { poll: { of: (_, input) => pollOwnerOf(catalog, input) } },
    routes: (app, api) => addPollRoutes(app, api, log, polls),
  } satisfies FeatureWithExports
}
