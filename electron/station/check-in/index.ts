import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { createCheckInHandlers } from './check-in-handlers.ts'
import { createCheckInViews } from './check-in-views.ts'
import { createHolderOf } from './code-holder.ts'
import { createDoorHandlers, createDoorViews } from './door-calls.ts'
import { createLettingIn } from './letting-in.ts'
import { createPilotCode } from './pilot-code.ts'
import { createUndoing } from './undoing.ts'

export function createCheckIn({ log, catalog, days, now }: Kit, people: People) {
  const { attendance, badges, directory, mergedPeople } = people
  const pilotCode = createPilotCode(log, catalog, now)
  const deps = { log, catalog, days, attendance, badges, mergedPeople }
  return {
    handlers: createCheckInHandlers({
      ...deps,
      pilotCode,
      holderOf: createHolderOf(log, badges),
      lettingIn: createLettingIn(deps),
      undoing: createUndoing(badges, mergedPeople),
    }),
    views: createCheckInViews({ log, catalog, days, attendance, directory, badges, mergedPeople }),
  } satisfies FeatureWithExports
}

/** Calls for help from the doors of sessions. */
export const createDoorCalls = ({ catalog }: Kit) =>
  ({ handlers: createDoorHandlers(), views: createDoorViews(catalog) }) satisfies FeatureWithExports
