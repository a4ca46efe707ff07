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
import { createLastWritten } from './last-written.ts'
import { readLinkMemory, writeLinkMemory } from './link-memory.ts'
import type { Presence } from './link-wire.ts'
import type { Peers } from './peers.ts'

/** A station that was not heard for so long, in ms, is not connected. */
const quietMs = 5000
/** The cloud, which is asked every 5 s over whatever network there is: a cut is told within 20 s. */
const cloudQuietMs = 15_000
/** How often is looked whether somebody has fallen quiet, and what the hub has is kept, in ms. */
const lookMs = 1000

/** Who is there, as this station knows it: by its own links, and by the hub's word for the others. */
export function createPresence(deps: {
  log: EventLog
  catalog: Catalog
  peers: Peers
  /** Of this station, as the hub. */
  cloudLink: Pick<CloudLink, 'trouble'>
  /** Where others link to this station; null while it is not the hub. */
  linkUrl: () => string | null
  onState: () => void
  /** The hub tells the others. */
  tell: () => void
}) {
  const { log, catalog, peers, onState, tell } = deps
  const self = log.identity.stationId
  let hubsWord: Presence = []
  /** ms since 1970; of the hub's last word, while the link is cut. */
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
  const isHub = () => hubId() === null || hubId() === self
  const isHeard = (stationId: string): boolean => {
    const peer = peers.of(stationId)
    const quiet = catalog.get('station', stationId).pairing?.role === 'cloud' ? cloudQuietMs : quietMs
    return peer !== undefined && performance.now() - peer.heardAt < quiet
  }
  /** Its own word of the cloud, where this is the hub. */
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

  /** Own facts that the hub has not said to hold; `counts`: of which origins. */
  function waiting(counts: (origin: string) => boolean = () => true): number {
    if (isHub()) return 0
    // The cloud links to nobody: hubs link to it.
    const other = linkedTo ?? hubId() ?? ''
    // A desk that answers where the hub is away may say anything: what is at the hub may be erased here.
    const isBelieved = other === hubId() || standingRole(catalog, other) === 'pilot'
    const link = isBelieved ? peers.of(other)?.link : undefined
    let count = 0
    for (const [, name] of log.origins.all()) {
      if (!log.origins.isOurs(name)) continue
      // What is not written yet is held by nobody, whatever was said.
      const held = Math.min(log.origins.seqOf(name), Math.max(link?.heldByPeer(name) ?? 0, acked[name] ?? 0))
      acked[name] = held
      if (counts(name)) count += log.origins.seqOf(name) - held
    }
    return count
  }

  /** Facts beyond the cut that no pilot has read yet. */
  function countLeftOut(stationId: string, cut: Readonly<Record<string, number>>): number {
    const read = believedLeftOut(log.streams, stationId)
    let count = 0
    for (const [, name] of log.origins.all())
      if (name.startsWith(`${stationId}.`))
        count += Math.max(0, log.origins.seqOf(name) - Math.max(cut[name] ?? 0, read[name] ?? 0))
    return count
  }

  /** The hub says who is linked when that changes: whoever was linked then has been heard as long as the hub has. */
  function seenByHub(word: Presence[number] | undefined): number | null {
    const hub = hubId()
    const hubHeardAt = hub === null ? null : peers.lastSeenAt(hub)
    return word?.connected && hubHeardAt !== null ? hubHeardAt : (word?.lastSeenAt ?? null)
  }

  /** A hub that has taken its place before it had the whole list lacks the rest until somebody brings it. */
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

  /** By its own acknowledgements; of a station that is linked elsewhere, by the hub's word that it is there. */
  function holdsSystem(stationId: string): boolean {
    if (stationId === self) return true
    const link = peers.of(stationId)?.link
    if (!link) return isThere(stationId)
    return link.said() !== null && link.waiting((origin) => laneIn(origin) === 'system') === 0
  }

  /** Who has received the keys that were made because a station was put out; nobody asks before that. */
  const keyHolders = (): string[] =>
    [...catalog.all('put-out')].length === 0
      ? []
      : [...catalog.all('station')].flatMap(([id]) => (holdsSystem(id) ? [id] : []))

  function look(): void {
    // Those who are linked hear every second anyway what changes every second.
    const now = JSON.stringify([rows().map(({ lastSeenAt: _, ...row }) => row), keyHolders()])
    // Kept at once: whoever pulls the plug of a station that fills does not wait.
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
    const change = { acked, cloudHolds: cloud.held(), filling: keptGoal ?? undefined }
    const text = JSON.stringify(change)
    if (text === kept || !log.db.open) return
    kept = text
    try {
      writeLinkMemory(log, change)
    } catch {
      // A full disk: what the hub has is asked again at the next link.
    }
  }

  return {
    rows,
    ofAll,
    holdsSystem,
    changed: look,
    /** As this station knows it, by its own link or by the hub's word; null where the event has none, or nobody said. */
    cloudStanding: (stationId: string) =>
      cloudStanding(stationId) ?? hubsWord.find((one) => one.stationId === stationId)?.cloud ?? null,
    isLinked: () => linkedTo !== null,
    isCaughtUp: () => linkedTo !== null && peers.of(linkedTo)?.link.isCaughtUp() === true,
    isThere,
    /**
     * A pilot's station holds so much of this one, which it knows to be given back. Whether that is all of it, but for what
     * each start says of itself.
     */
    isAllHeld(held: Readonly<Record<string, number>>): boolean {
      for (const [name, seq] of Object.entries(held))
        if (log.origins.isOurs(name)) acked[name] = Math.max(acked[name] ?? 0, seq)
      return !isHub() && waiting((origin) => laneIn(origin) !== 'system') === 0
    },
    /** All own facts are at the hub, by the hub's own word. */
    isAllAtHub: () => linkedTo !== null && linkedTo === hubId() && waiting() === 0,
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
