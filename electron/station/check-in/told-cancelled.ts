import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { cancelledOf } from '../../../shared/domain/programme/cancelled-choices.ts'
import type { Catalog } from '../catalog.ts'
import { iso } from '../iso.ts'
import { insteadIn } from '../programme/standing-sessions.ts'

type Told = CommandOutcome<'checkIn.scan'>

/** Why a session does not take place, and what is instead, as the programme now has it. */
export function whyCancelled(catalog: Catalog, sessionId: string): NonNullable<Told['sessionCancelled']> {
  const { reason = null } = catalog.get('session', sessionId).cancelled ?? {}
  const { settings } = catalog.get('session', insteadIn(catalog, sessionId) ?? '')
  const instead = settings && {
    title: settings.title,
    roomName: catalog.get('room', settings.roomId).name ?? '',
    startsAt: iso(settings.startsAt),
  }
  return { reason, instead }
}

/** What a person who comes in is told of their sessions of that day that do not take place. Absent if all do. */
export function cancelledChoices(
  catalog: Catalog,
  sessionIds: readonly string[],
  day: number | null,
): Pick<Told, 'cancelledSessions'> {
  const cancelled = cancelledOf(day, sessionIds, (id) => catalog.get('session', id))
  if (cancelled.length === 0) return {}
  return {
    cancelledSessions: cancelled.map(({ sessionId, settings: { code, title } }) => ({
      code,
      title,
      ...whyCancelled(catalog, sessionId),
    })),
  }
}
