import type { Door } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import type { Polls } from '../polls/polls.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import type { Questions } from '../questions/index.ts'
import { createAudience } from './audience.ts'
import { createAudiencePurge } from './purge-audience.ts'
import { createVoterBadges } from './voter-badges.ts'

/**
 * The public elsewhere, in the cloud. What answers their phones is the cloud's own server.
 * @param needs `generationOf`: of a person's link, by their voter's id; null once it was revoked
 */
export function createAudienceElsewhere(
  { log, catalog, touch, dispatch, onError }: Kit,
  needs: {
    readonly questions: Questions
    readonly polls: Polls
    readonly clock: SessionClock
    readonly pagesFolder: string
    readonly generationOf: (voter: string) => number | null
  },
) {
  const { book, reader, safeguarding } = needs.questions
  const { pollsForPhones, withReplay, lateIn } = needs.polls
  const audience = createAudience({
    log,
    catalog,
    book,
    safeguarding,
    reader,
    dispatch,
    clock: needs.clock,
    pagesFolder: needs.pagesFolder,
    polls: { ofSession: pollsForPhones, withReplay, lateIn },
    remote: { generationOf: needs.generationOf },
    onState: () => touch('phones'),
    onUrl: () => touch('public-url'),
    onError,
  })
  const { handlers, views } = audience
  return { audience, handlers, views, projections: [audience], close: audience.end } satisfies Door
}

/**
 * The public of the hall, and the port that their phones come to.
 * @param needs `opensHere`: the port is open to browsers of this machine, where the station is no hub
 */
export function createHallAudience(
  { log, catalog, touch, dispatch, onError }: Kit,
  needs: {
    readonly people: People
    readonly questions: Questions
    readonly polls: Polls
    readonly clock: SessionClock
    readonly pagesFolder: string
    readonly opensHere: boolean
  },
) {
  const { badges, mergedPeople } = needs.people
  const { book, reader, safeguarding } = needs.questions
  const { pollsForPhones, withReplay, lateIn, rows } = needs.polls
  const voterBadges = createVoterBadges({ log, catalog, badges, mergedPeople })
  const audience = createAudience({
    log,
    catalog,
    book,
    safeguarding,
    reader,
    dispatch,
    clock: needs.clock,
    pagesFolder: needs.pagesFolder,
    polls: { ofSession: pollsForPhones, withReplay, lateIn },
    badges: voterBadges,
    onState: () => touch('phones'),
    onUrl: () => touch('public-url'),
    onError,
  })
  return {
    open: audience.open,
    closePort: audience.close,
    url: audience.url,
    handlers: { ...audience.handlers, ...createAudiencePurge({ log, catalog, book, pollRows: rows }) },
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
  } satisfies Door
}
