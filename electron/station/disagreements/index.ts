import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { createAmendedApart } from './amended-apart.ts'
import { createDisagreementHandlers } from './disagreement-handlers.ts'
import { createDisagreementViews } from './disagreement-views.ts'
import { createOverfullSessions } from './over-capacity.ts'
import { createReplacedPeople } from './replaced-people.ts'
import { createWrongDays } from './wrong-days.ts'

/** Conflicting decisions of separated stations, which a person must settle. */
export function createDisagreements({ log, catalog, days }: Kit, people: People) {
  const { attendance, directory, mergedPeople } = people
  const amendedApart = createAmendedApart()
  const replaced = createReplacedPeople(log, mergedPeople)
  const overfull = createOverfullSessions(catalog, days, attendance)
  const wrongDays = createWrongDays({ log, catalog, days })
  people.whileFilling(amendedApart.look)
  people.whileFilling(replaced.look)
  const found = { log, catalog, days, attendance, directory, mergedPeople, amendedApart, overfull, replaced, wrongDays }
  return {
    amendedApart,
    replaced,
    handlers: createDisagreementHandlers(overfull, replaced, wrongDays),
    views: createDisagreementViews(found),
    projections: [amendedApart, replaced],
    committed: wrongDays.look,
  } satisfies FeatureWithExports
}
