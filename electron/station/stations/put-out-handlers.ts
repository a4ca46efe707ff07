import { shutBy } from '../../../shared/domain/organisers/organiser.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { type KeyPurpose, keyPurposes } from '../../../shared/domain/stations/keys.ts'
import { leftOutOf } from '../../../shared/domain/stations/put-out.ts'
import { mostOriginsOfStation } from '../../../shared/domain/stations/quota.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type HandlersOf, looking, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { rotateWithout } from '../keys/give-keys.ts'
import { accessesOfStation } from './accesses-there.ts'
import { cameBy, factsBeyond } from './facts-beyond.ts'
import { forwardedFacts } from './forwarded-facts.ts'
import { believedReport } from './put-out-standing.ts'
import { revocationWord } from './revocation-word.ts'

/** The facts about a station at the moment when it is put out. */
interface LastKnown {
  readonly lastHeardAt: number | null
  readonly reads: Readonly<Record<string, number>>
}

export type PutOutHandlers = HandlersOf<'stations.revoke' | 'stations.leaveOut'>

/**
 * `lastHeardAt`: in ms since 1970, from the links; null if nobody has heard that station. `whatRolesRead`: what a
 * station with these roles could read, by kind.
 */
export function createPutOutHandlers(deps: {
  log: EventLog
  lastHeardAt: (stationId: string) => number | null
  whatRolesRead: (roles: readonly StationRole[]) => Promise<Readonly<Record<string, number>>>
  onError: (error: unknown) => void
}): PutOutHandlers {
  const { log, onError } = deps
  const { identity, crypto, origins } = log

  async function lastKnown(stationId: string): Promise<LastKnown> {
    const { roles, revoked } = log.streams.state('station', stationId)
    const isCounted = roles.length > 0 && (revoked === null || believedReport(log.streams, stationId) === null)
    const reads = isCounted ? await deps.whatRolesRead(roles).catch(uncounted) : {}
    return { lastHeardAt: deps.lastHeardAt(stationId), reads }
  }
  /** A failed count does not prevent the putting out. */
  function uncounted(error: unknown): Readonly<Record<string, number>> {
    onError(error)
    return {}
  }

  /** The cut if the pilot names none: the believable events of that station that are held here. */
  function heldOf(stationId: string, since: string | undefined, now: number): Record<string, number> {
    const { returned } = log.streams.state('station', stationId)
    const cut = lowered(believable(log, stationId, now), returned)
    return since === undefined ? cut : lowered(cut, cameBy(log, stationId, Date.parse(since)))
  }

  return {
    'stations.revoke': looking<'stations.revoke', LastKnown>(
      ({ stationId }) => lastKnown(stationId),
      ({ stationId, cut: asked, upTo, since, why = null }, { writing, caller }, known) => {
        const { pairing, roles, revoked } = writing.state('station', stationId)
        if (!pairing) return refuse('unknown-station')
        // Acts of a pilot's station would be undone: stations that it had put out, data that it had erased (decision
        // 53).
        if (since !== undefined && roles.includes('pilot')) return refuse('since-of-a-pilot')
        if (stationId === identity.stationId) return refuse('own-station')
        const { pilotPrivateKey } = identity
        if (!pilotPrivateKey) return refuse('not-a-pilot-station')
        const held = origins.vectorOf(stationId)
        const cut = asked ?? (upTo ? raised(revoked?.cut ?? {}, upTo) : heldOf(stationId, since, writing.now))
        const { eventId } = identity
        writing.append('station', stationId, revocationWord(crypto, pilotPrivateKey, { eventId, stationId, cut }))
        // Its events beyond the cut are first removed from the streams of keys, so that they cannot end those streams.
        writing.settle()
        const keys = revoked ? [] : newKeys(writing, () => rotateWithout(log, writing, roles))
        if (since !== undefined) restorePolls(log, writing, stationId, Date.parse(since))
        const read = leftOutOf(writing.state('put-out', stationId), () => true)
        const unread = Object.entries(cut).filter(([origin, seq]) => seq < (revoked?.cut[origin] ?? 0) && read[origin])
        if (unread.length > 0)
          writing.append('put-out', stationId, { type: 'PutOutCutLowered', to: Object.fromEntries(unread) })
        const there = accessesOfStation(log, stationId).filter((id) => !writing.state('access', id).revoked)
        const isOpen = (id: string) => (writing.state('access', id).grant?.expiresAt ?? 0) > writing.now
        const endedAccesses = there.filter(isOpen).length
        for (const accessId of there) writing.append('access', accessId, { type: 'AccessRevoked' })
        const invited = roles.includes('pilot') && !revoked ? openInvitations(log, writing) : []
        for (const id of invited) writing.append('organiser', id, { type: 'OrganiserEnded' })
        if (!revoked || believedReport(writing, stationId) === null)
          writing.append('put-out', stationId, {
            type: 'StationPutOut',
            why,
            by: caller.label,
            endedAccesses: endedAccesses + invited.length,
            keys,
            lastHeardAt: known.lastHeardAt,
            reads: known.reads,
          })
        const leftOut = Object.entries(held).reduce((sum, [name, seq]) => sum + Math.max(0, seq - (cut[name] ?? 0)), 0)
        return accept({ leftOut })
      },
    ),

    'stations.leaveOut': storing(({ stationId, upTo }, { writing }) => {
      const { revoked } = writing.state('station', stationId)
      if (!revoked) return refuse('not-put-out')
      const all = factsBeyond(log, stationId, revoked.cut)
      const asked = upTo ?? Object.fromEntries(all.map(({ origin, seq }) => [origin, seq]))
      // An origin of another station, or a number that is not held, cannot have been read by anybody.
      const held = Object.entries(asked).filter(
        ([origin, seq]) => origin.startsWith(`${stationId}.`) && seq <= origins.seqOf(origin),
      )
      if (held.length > 0)
        writing.append('put-out', stationId, { type: 'PutOutFactsLeftOut', upTo: Object.fromEntries(held) })
      return accept({})
    }),
  }
}

/**
 * Organisers' links and sessions depend on a key that every pilot's station has held, and whose holder can open them
 * all.
 */
const openInvitations = ({ streams }: EventLog, writing: Writing): readonly string[] =>
  streams
    .within('organiser', '')
    .flatMap(([id]) => (shutBy(writing.state('organiser', id), writing.now) === null ? [id] : []))

/** A poll that other stations have removed by this station's commands is there again, with its votes. */
function restorePolls(log: EventLog, writing: Writing, stationId: string, since: number): void {
  for (const { type, stream } of forwardedFacts(log, stationId, since)) {
    const [kind = '', ...id] = stream.split('/')
    if (type !== 'PollRemoved' || (kind !== 'poll' && kind !== 'rehearsal-poll')) continue
    const pollId = id.join('/')
    if (writing.state(kind, pollId).removed) writing.append(kind, pollId, { type: 'PollRestored' })
  }
}

/** How far ahead of this station's clock, in ms, an honest station's may be: a day, as after a wrong date. */
const mostAheadMs = 24 * 3_600_000

/**
 * The events held of a station in its first chains, up to the first one dated further ahead than any honest clock.
 * After such an event other stations could not date their own events later. A pilot may accept the rest afterwards.
 */
function believable({ origins, table }: EventLog, stationId: string, now: number): Record<string, number> {
  const first = origins.ofStation(stationId).slice(0, mostOriginsOfStation)
  const cut = first.map((origin) => {
    const ahead = table.firstBeyond(origin, now + mostAheadMs)
    return [origins.nameOf(origin), ahead === undefined ? origins.head(origin).seq : ahead - 1] as const
  })
  return Object.fromEntries(cut)
}

/** The cut, bounded by `most` for each origin. No bound if `most` is null. */
function lowered(cut: Readonly<Record<string, number>>, most: Readonly<Record<string, number>> | null) {
  if (most === null) return { ...cut }
  return Object.fromEntries(Object.entries(cut).map(([origin, seq]) => [origin, Math.min(seq, most[origin] ?? 0)]))
}

/** The cut with the events that a pilot has accepted. Never lower than before. */
function raised(cut: Readonly<Record<string, number>>, upTo: Readonly<Record<string, number>>): Record<string, number> {
  const higher = { ...cut }
  for (const [origin, seq] of Object.entries(upTo)) higher[origin] = Math.max(seq, cut[origin] ?? 0)
  return higher
}

/** The generations that `make` adds. */
function newKeys(writing: Writing, make: () => void): { readonly purpose: KeyPurpose; readonly keyId: string }[] {
  const all = () =>
    keyPurposes.flatMap((purpose) => writing.state('key', purpose).generations.map(({ keyId }) => ({ purpose, keyId })))
  const before = new Set(all().map(({ keyId }) => keyId))
  make()
  return all().filter(({ keyId }) => !before.has(keyId))
}
