import type { Door } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { Polls } from '../polls/polls.ts'
import { createOrganiserHandlers } from './organiser-handlers.ts'
import { createOrganiserViews, type OrganiserSources } from './organiser-views.ts'

/**
 * What organisers are given to read.
 * @param needs `wordsOf`: which of a question's words they read; `venue`: whether the venue is heard here
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
  } satisfies Door
}
