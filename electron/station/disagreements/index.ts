import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { createAmendedApart } from './amended-apart.ts'
import { createDisagreementHandlers } from './disagreement-handlers.ts'
import { createDisagreementViews } from './disagreement-views.ts'
import { createOverfullSessions } from './over-capacity.ts'
import { createReplacedPeople } from './replaced-people.ts'

/** Conflicting decisions of separated stations, which a person must settle. */
export function createDisagreements({ log, catalog, days }: Kit, people: People) {
  const { attendance, directory, mergedPeople } = people
  const amendedApart = createAmendedApart()
  const replaced = createReplacedPeople(log, mergedPeople)
  const overfull = createOverfullSessions(catalog, days, attendance)
  people.whileFilling(amendedApart.look)
  people.whileFilling(replaced.look)
  const found = { log, catalog, days, attendance, directory, mergedPeople, amendedApart, overfull, replaced }
  return {
    amendedApart,
    replaced,
    handlers: createDisagreementHandlers(overfull, replaced),
    views: createDisagreementViews(found),
    projections: [amendedApart, replaced],
  } satisfies FeatureWithExports
}
