import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { Polls } from '../polls/polls.ts'
import { createOrganiserHandlers } from './organiser-handlers.ts'
import { createOrganiserViews, type OrganiserSources } from './organiser-views.ts'

/**
 * The data that organisers may read.
 * @param needs `wordsOf`: the words of a question that they may read; `venue`: whether this process hears the venue
 */
export function createOrganisers(
  { log, catalog, now }: Kit,
  needs: Pick<OrganiserSources, 'book' | 'wordsOf' | 'venue'> & { readonly polls: Polls },
) {
  const { book, polls, wordsOf, venue } = needs
  const pollsOf = polls.pollsForPhones
  return {
    handlers: createOrganiserHandlers(log, catalog),
    views: createOrganiserViews({ catalog, now, book, pollsOf, wordsOf, venue }),
  } satisfies FeatureWithExports
}
