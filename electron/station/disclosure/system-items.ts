import { isPilotsAccess } from '../../../shared/domain/access/access-key.ts'
import { shutBy } from '../../../shared/domain/organisers/organiser.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import { type DisclosedItem, pagesOf } from './disclosed-item.ts'
import type { Readable } from './readable.ts'

/** Accesses whose token can be computed and still opens, organisers, the platform's token, and stations. */
export function* systemItems(
  { streams, now }: Pick<EventLog, 'streams' | 'now'>,
  readable: Readable,
): Generator<readonly DisclosedItem[]> {
  const at = now()
  const opens = (station: string | null): boolean =>
    (station !== null && station === readable.stationId) ||
    (readable.holds('access') &&
      isPilotsAccess(station === null ? undefined : streams.state('station', station).pairing?.role))
  yield* pagesOf(streams, 'access', (id, { grant, revoked, station }) =>
    grant && !revoked && grant.expiresAt > at && opens(station)
      ? [{ kind: 'access', id, role: grant.role, label: grant.label, expiresAt: iso(grant.expiresAt) }]
      : [],
  )
  yield* pagesOf(streams, 'organiser', (id, organiser) => {
    const { label, invitation } = organiser
    if (label === null || !invitation || !readable.opensPersonalParts || shutBy(organiser, at) !== null) return []
    return [{ kind: 'organiser', id, label, expiresAt: iso(invitation.expiresAt) }]
  })
  if (readable.holds('pilot'))
    yield* pagesOf(streams, 'connector', (id, { settings }) =>
      settings?.sealedToken ? [{ kind: 'platform-token', id, address: settings.address }] : [],
    )
  yield* pagesOf(streams, 'station', (id, { pairing, name }) =>
    pairing ? [{ kind: 'station', id, name, role: pairing.role }] : [],
  )
}
