import type { Badges } from '../badges/index.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { createCheckInHandlers } from './check-in-handlers.ts'
import { createCheckInViews } from './check-in-views.ts'
import { createHolderOf } from './code-holder.ts'
import { createDoorHandlers, createDoorViews } from './door-calls.ts'
import { createKioskHandlers } from './kiosk/kiosk-handlers.ts'
import { createAtKiosk } from './kiosk/kiosk-standing.ts'
import { createKioskViews } from './kiosk/kiosk-views.ts'
import { createLettingIn } from './letting-in.ts'
import { createPilotCode } from './pilot-code.ts'
import { createUndoing } from './undoing.ts'

export function createCheckIn({ log, catalog, days, now }: Kit, people: People) {
  const { attendance, badges, directory, mergedPeople } = people
  const pilotCode = createPilotCode(log, catalog, now)
  const deps = { log, catalog, days, attendance, badges, mergedPeople }
  const lettingIn = createLettingIn(deps)
  const holderOf = createHolderOf(log, badges)
  const undoing = createUndoing(badges, mergedPeople)
  const atKiosk = createAtKiosk(deps, { holderOf, lettingIn, directory })
  return {
    /** For kiosks. */
    desk: { undoing, pilotCode, atKiosk },
    handlers: createCheckInHandlers({ ...deps, pilotCode, holderOf, lettingIn, undoing, atKiosk }),
    views: createCheckInViews({ log, catalog, days, attendance, directory, badges, mergedPeople }),
  } satisfies FeatureWithExports
}

/** Calls for help from the doors of sessions. */
export const createDoorCalls = ({ catalog }: Kit) =>
  ({ handlers: createDoorHandlers(), views: createDoorViews(catalog) }) satisfies FeatureWithExports

/** Kiosks at which people check themselves in. */
export function createKiosks(
  { log, catalog, days, link }: Kit,
  { desk, printerState }: Pick<ReturnType<typeof createCheckIn>, 'desk'> & Pick<Badges, 'printerState'>,
) {
  function canPrint(printerId: string | null): boolean {
    if (printerId === null || catalog.get('printer', printerId).removed) return false
    const { state } = printerState(printerId)
    return state === 'ready' || state === 'busy'
  }
  return {
    handlers: createKioskHandlers({ log, catalog, days, ...desk, canPrint }),
    views: createKioskViews({ log, catalog, isThere: link.isThere, canPrint }),
  } satisfies FeatureWithExports
}
