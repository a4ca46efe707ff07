import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import type { Polls } from '../polls/polls.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import type { Questions } from '../questions/index.ts'
import { createAudience } from './audience.ts'
import { createAudiencePurge } from './purge-audience.ts'
import { createVoterBadges } from './voter-badges.ts'

interface Needs {
  readonly questions: Questions
  readonly polls: Polls
  readonly clock: SessionClock
  readonly pagesFolder: string
}

const audienceOf = (
  { log, catalog, touch, dispatch, onError }: Kit,
  { questions, polls, clock, pagesFolder }: Needs,
  whose: Pick<Parameters<typeof createAudience>[0], 'remote' | 'badges'>,
) =>
  createAudience({
    ...whose,
    log,
    catalog,
    book: questions.book,
    safeguarding: questions.safeguarding,
    reader: questions.reader,
    dispatch,
    clock,
    pagesFolder,
    polls: { ofSession: polls.pollsForPhones, withReplay: polls.withReplay, lateIn: polls.lateIn },
    onState: () => touch('phones'),
    onUrl: () => touch('public-url'),
    onError,
  })

/**
 * The remote public, in the cloud. The cloud's own server answers their phones.
 * @param remote what their tokens give now: see `createDeviceTokens`
 */
export function createRemoteAudience(
  kit: Kit,
  needs: Needs,
  remote: NonNullable<Parameters<typeof createAudience>[0]['remote']>,
) {
  const audience = audienceOf(kit, needs, { remote })
  const { handlers, views } = audience
  return { audience, handlers, views, projections: [audience], close: audience.end } satisfies FeatureWithExports
}

/**
 * The public of the hall, and the port that their phones come to.
 * @param needs `opensHere`: the port is open to browsers of this machine, where the station is no hub
 */
export function createHallAudience(kit: Kit, needs: Needs & { readonly people: People; readonly opensHere: boolean }) {
  const { log, catalog } = kit
  const { badges, mergedPeople } = needs.people
  const voterBadges = createVoterBadges({ log, catalog, badges, mergedPeople })
  const audience = audienceOf(kit, needs, { badges: voterBadges })
  const purge = createAudiencePurge({ log, catalog, book: needs.questions.book, pollRows: needs.polls.rows })
  return {
    open: audience.open,
    closePort: audience.close,
    url: audience.url,
    handlers: { ...audience.handlers, ...purge },
    views: audience.views,
    projections: [voterBadges, audience],
    committed(): void {
      const isTouched = voterBadges.takeTouched()
      if (isTouched) audience.dropEnded(isTouched)
    },
    start: async () => {
      if (needs.opensHere) await audience.open('127.0.0.1')
    },
    async stop(): Promise<void> {
      await audience.close()
      audience.end()
    },
  } satisfies FeatureWithExports
}
