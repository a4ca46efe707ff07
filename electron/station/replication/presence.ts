import type { ViewRow } from '../../../shared/contract/contract.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { laneIn } from '../../../shared/replication/version-vector.ts'
import type { Catalog } from '../catalog.ts'
import type { CloudLink } from '../cloud/cloud-link.ts'
import { createCloudStanding } from '../cloud/cloud-standing.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isoOrNull } from '../iso.ts'
import { believedLeftOut } from '../stations/put-out-standing.ts'
import { createFilling } from './filling.ts'
import { standingRole } from './forwarded-callers.ts'
import { createHubClock } from './hub-clock.ts'
import { createLastWritten } from './last-written.ts'
import { readLinkMemory, writeLinkMemory } from './link-memory.ts'
import type { Presence } from './link-wire.ts'
import type { Peers } from './peers.ts'

/** Ms of silence after which a station counts as not connected. */
const quietMs = 5000
/** Ms for the cloud, which is pinged every 5 s over any network: a cut is reported within 20 s. */
const cloudQuietMs = 15_000
/** Interval in ms between two checks for silent stations. The hub's acknowledgements are stored less often. */
const lookMs = 1000

/** Which stations are there, by this station's own links and, for the others, by the hub's report. */
export function createPresence(deps: {
  log: EventLog
  catalog: Catalog
  peers: Peers
  /** The cloud's link, which this station has as the hub. */
  cloudLink: Pick<CloudLink, 'trouble'>
  /** The address at which others link to this station. Null while it is not the hub. */
  linkUrl: () => string | null
  onState: () => void
  /** Sends the hub's report to the linked stations. */
  tell: () => void
}) {
  const { log, catalog, peers, onState, tell } = deps
  const self = log.identity.stationId
  let hubsWord: Presence = []
  /** ms since 1970: when the hub was last heard, while the link is cut. */
  let aloneSince: number | null = null
  let linkedTo: string | null = null
  const memory = readLinkMemory(log)
  let acked: Record<string, number> = { ...memory.acked }
  const cloud = createCloudStanding({ log, catalog, peers, link: deps.cloudLink, held: memory.cloudHolds })
  const filling = createFilling({ seqOf: log.origins.seqOf, now: () => performance.now(), goal: memory.filling })
  const lastWritten = createLastWritten(log)
  let shown = ''
  let kept = ''
  let keptGoal = filling.goal()

  const hubId = () => catalog.get('hub', hubStreamId).stationId
  const hubClock = createHubClock({
    now: log.now,
    kept: memory.hubClock,
    heardMs: () => peers.of(hubId() ?? '')?.clockSkewMs ?? null,
  })
  const isHub = () => hubId() === null || hubId() === self
  const isHeard = (stationId: string): boolean => {
    const peer = peers.of(stationId)
    const quiet = catalog.get('station', stationId).pairing?.role === 'cloud' ? cloudQuietMs : quietMs
    return peer !== undefined && performance.now() - peer.heardAt < quiet
  }
  /** This station's own report of the cloud, if it is the hub. */
  const cloudStanding = (stationId: string) => (isHub() ? cloud.of(stationId) : null)

  function ofAll(): Presence {
    return [...catalog.all('station')].map(([stationId]) => {
      const standing = cloudStanding(stationId)
      return {
        stationId,
        connected: stationId === self || isHeard(stationId),
        lastSeenAt: stationId === self ? log.now() : peers.lastSeenAt(stationId),
        ...(standing && { cloud: standing }),
      }
    })
  }

  /** The number of own events that the hub has not reported to hold. `counts`: the origins to include. */
  function waiting(counts: (origin: string) => boolean = () => true): number {
    if (isHub()) return 0
    // The cloud opens no link: hubs link to it.
    const other = linkedTo ?? hubId() ?? ''
    // A desk that answers while the hub is away is not believed: data that the hub holds may be erased here.
    const isBelieved = other === hubId() || standingRole(catalog, other) === 'pilot'
    const link = isBelieved ? peers.of(other)?.link : undefined
    let count = 0
    for (const [, name] of log.origins.all()) {
      if (!log.origins.isOurs(name)) continue
      // Events that are not written yet are held nowhere, whatever the peer reports.
      const held = Math.min(log.origins.seqOf(name), Math.max(link?.heldByPeer(name) ?? 0, acked[name] ?? 0))
      acked[name] = held
      if (counts(name)) count += log.origins.seqOf(name) - held
    }
    return count
  }

  /** Events beyond the cut that no pilot has read yet. */
  function countLeftOut(stationId: string, cut: Readonly<Record<string, number>>): number {
    const read = believedLeftOut(log.streams, stationId)
    let count = 0
    for (const [, name] of log.origins.all())
      if (name.startsWith(`${stationId}.`))
        count += Math.max(0, log.origins.seqOf(name) - Math.max(cut[name] ?? 0, read[name] ?? 0))
    return count
  }

  /**
   * The hub reports linked stations only when that changes. A station that was linked then has been heard for as long
   * as the hub.
   */
  function seenByHub(word: Presence[number] | undefined): number | null {
    const hub = hubId()
    const hubHeardAt = hub === null ? null : peers.lastSeenAt(hub)
    return word?.connected && hubHeardAt !== null ? hubHeardAt : (word?.lastSeenAt ?? null)
  }

  /** A station that became the hub before it had the whole list lacks the rest until another station brings it. */
  function takingIn(): { held: number; total: number } | null {
    const isHubHeard = hubId() !== self && linkedTo !== null && isHeard(linkedTo)
    return filling.look((isHubHeard && peers.of(linkedTo ?? '')?.link.said()) || null)
  }

  const isCutOff = (): boolean => !isHub() && (linkedTo === null || !isHeard(linkedTo))
  /** By a link of its own to this station, or else by the hub's word. */
  const isConnected = (stationId: string, word: Presence[number] | undefined): boolean =>
    stationId === self || isHeard(stationId) || (word?.connected === true && !isHub() && !isCutOff())
  /** Asked for each row of a list: it makes no rows of its own. */
  const isThere = (stationId: string): boolean =>
    catalog.get('station', stationId).pairing !== null &&
    isConnected(
      stationId,
      hubsWord.findLast((one) => one.stationId === stationId),
    )

  function rows(): ViewRow<'stations'>[] {
    const isCut = isCutOff()
    const theirs = new Map(hubsWord.map((one) => [one.stationId, one]))
    return [...catalog.all('station')]
      .filter(([, { pairing }]) => pairing !== null)
      .map(([stationId, { pairing, revoked, givenBack, address, metered, sealing }]) => {
        const isSelf = stationId === self
        const isItTheHub = hubId() === null ? isSelf : stationId === hubId()
        const word = theirs.get(stationId)
        const standing = cloudStanding(stationId) ?? word?.cloud ?? null
        const isLinked = isConnected(stationId, word)
        const heard = isSelf ? null : (peers.lastSeenAt(stationId) ?? seenByHub(word))
        const seen = isSelf ? null : (heard ?? lastWritten(stationId))
        const cutSince = isSelf ? (isCut ? aloneSince : null) : isLinked ? null : seen
        return {
          stationId,
          name: catalog.stationName(stationId),
          role: pairing?.role ?? 'pilot',
          self: isSelf,
          hub: isItTheHub,
          connected: isLinked,
          lastSeenAt: isoOrNull(seen),
          seenInLog: seen !== null && heard === null,
          aloneSince: isoOrNull(cutSince),
          waiting: isSelf ? waiting() : (standing?.waiting ?? 0),
          cloud:
            pairing?.role === 'cloud'
              ? { trouble: standing?.trouble ?? null, heldBack: standing?.heldBack ?? 0, metered }
              : null,
          sealed: sealing,
          clockSkewMs: peers.of(stationId)?.clockSkewMs ?? null,
          filling: isSelf ? takingIn() : null,
          linkUrl: !isItTheHub ? null : isSelf ? deps.linkUrl() : (address?.linkUrl ?? null),
          revoked: revoked !== null,
          leftOut: revoked === null ? 0 : countLeftOut(stationId, revoked.cut),
          givenBack,
          alarm: peers.alarmOf(stationId),
          overQuota: log.quotas.over(stationId),
        }
      })
  }

  /**
   * By the station's own acknowledgements. For a station without a direct link, by the hub's report that it is there.
   */
  function holdsSystem(stationId: string): boolean {
    if (stationId === self) return true
    const link = peers.of(stationId)?.link
    if (!link) return isThere(stationId)
    return link.said() !== null && link.waiting((origin) => laneIn(origin) === 'system') === 0
  }

  /**
   * The stations that have received the keys made after a station was put out. Empty before that, when nobody needs it.
   */
  const keyHolders = (): string[] =>
    [...catalog.all('put-out')].length === 0
      ? []
      : [...catalog.all('station')].flatMap(([id]) => (holdsSystem(id) ? [id] : []))

  function look(): void {
    // Linked stations are heard every second, so `lastSeenAt` is left out of the comparison.
    const now = JSON.stringify([rows().map(({ lastSeenAt: _, ...row }) => row), keyHolders()])
    // Stored at once, because the station may be unplugged while it fills.
    if (filling.goal() !== keptGoal) keep()
    if (now === shown) return
    shown = now
    onState()
    tell()
  }
  const looking = setInterval(look, lookMs)
  looking.unref()
  const keeping = setInterval(keep, 5 * lookMs)
  keeping.unref()
  function keep(): void {
    keptGoal = filling.goal()
    const change = { acked, cloudHolds: cloud.held(), filling: keptGoal ?? undefined, hubClock: hubClock.toKeep() }
    const text = JSON.stringify(change)
    if (text === kept || !log.db.open) return
    kept = text
    try {
      writeLinkMemory(log, change)
    } catch {
      // The disk is full. The hub reports what it holds again at the next link.
    }
  }

  return {
    rows,
    ofAll,
    holdsSystem,
    changed: look,
    /** By this station's own link, or by the hub's report. Null if the event has no cloud, or if there is no report. */
    cloudStanding: (stationId: string) =>
      cloudStanding(stationId) ?? hubsWord.find((one) => one.stationId === stationId)?.cloud ?? null,
    isLinked: () => linkedTo !== null,
    isCaughtUp: () => linkedTo !== null && peers.of(linkedTo)?.link.isCaughtUp() === true,
    isThere,
    /**
     * A pilot's station has recorded this one as returned and reports which of its events it holds. Returns whether
     * those are all of them, except lane `system`, in which each start writes about itself.
     */
    isAllHeld(held: Readonly<Record<string, number>>): boolean {
      for (const [name, seq] of Object.entries(held))
        if (log.origins.isOurs(name)) acked[name] = Math.max(acked[name] ?? 0, seq)
      return !isHub() && waiting((origin) => laneIn(origin) !== 'system') === 0
    },
    /** Whether the hub has acknowledged all own events. */
    isAllAtHub: () => linkedTo !== null && linkedTo === hubId() && waiting() === 0,
    /** How far the hub's clock is ahead of this one, in ms, as last heard. 0 at the hub, and before it was heard. */
    hubAheadMs(): number {
      return isHub() ? 0 : hubClock.aheadMs()
    },
    fromHub(presence: Presence): void {
      hubsWord = presence
      look()
    },
    /** A link to the hub stands, or has ended. */
    linked(stationId: string | null): void {
      if (stationId === null) {
        waiting()
        aloneSince ??= (linkedTo === null ? null : peers.lastSeenAt(linkedTo)) ?? log.now()
      } else aloneSince = null
      linkedTo = stationId
      look()
    },
    end(): void {
      clearInterval(looking)
      clearInterval(keeping)
      keep()
      acked = {}
    },
  }
}
