import { cloudIn } from '../cloud/known-cloud.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import type { Polls } from '../polls/polls.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import type { Questions } from '../questions/index.ts'
import type { QuestionAir } from '../questions/question-air.ts'
import type { Linking } from '../replication/linking.ts'
import type { ReplayFiles } from '../show/replay/replay-files.ts'
import { createFollowUps } from './follow-ups.ts'
import { addLinkRoutes } from './link-routes.ts'
import { createReplayPurge } from './purge-replays.ts'
import { createRemoteHandlers } from './remote-handlers.ts'
import { createPersonalLinks, createRemoteViews } from './remote-views.ts'
import { createReplayHandlers } from './replay-handlers.ts'
import { createReplayMaterial } from './replay-material.ts'
import { createReplayViews } from './replay-views.ts'

/** Remote people, live and in replay, and what they receive. */
export function createRemote(
  { log, catalog, link, onError }: Kit,
  needs: {
    readonly people: People
    readonly questions: Questions
    readonly air: QuestionAir
    readonly polls: Polls
    readonly clock: SessionClock
    readonly recordingOf: ReplayFiles['ofSession']
    readonly cloud: Pick<Linking['cloud'], 'standing'>
  },
) {
  const { people, air, polls, clock, recordingOf } = needs
  const { book, reader, heldWords } = needs.questions
  const linkOf = createPersonalLinks(log, catalog)
  const followUps = createFollowUps(catalog, book, reader, heldWords)
  const replayPurge = createReplayPurge({
    log,
    catalog,
    book,
    isWanted: link.isHub,
    onError,
    isTimeProved() {
      const cloud = cloudIn(catalog)
      const standing = cloud && needs.cloud.standing(cloud.stationId)
      return standing?.trouble === null && standing.clockSkewMs !== null
    },
  })
  async function seatsTaken() {
    await people.filled()
    return people.directory.counts.ofSession
  }
  return {
    handlers: {
      ...createRemoteHandlers(log, people.mergedPeople, linkOf, seatsTaken),
      ...createReplayHandlers(log, catalog, book),
      ...followUps.handlers,
    },
    views: {
      ...createRemoteViews({ log, catalog, clock, mergedPeople: people.mergedPeople, linkOf }),
      ...createReplayViews(catalog),
      ...createReplayMaterial({ catalog, clock, air, polls, recordingOf }),
      ...followUps.views,
    },
    routes: (app, api) => addLinkRoutes(app, api, log, linkOf),
    start: () => void link.linked().then(replayPurge.look, () => {}),
    stop: replayPurge.end,
  } satisfies FeatureWithExports
}
