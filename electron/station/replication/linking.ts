import { setTimeout as pause } from 'node:timers/promises'
import { authority } from '../../../shared/domain/stations/authority.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { keyPurposes, mayHold } from '../../../shared/domain/stations/keys.ts'
import { hasLeft, type StationAddress, type StationState } from '../../../shared/domain/stations/station.ts'
import type { Catalog } from '../catalog.ts'
import { createCloudLink } from '../cloud/cloud-link.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isErased } from '../event-log/purge.ts'
import { freePort } from '../free-port.ts'
import { rememberedPort, rememberPort } from '../ports.ts'
import { takesWordsAway } from '../safeguarding/takes-words-away.ts'
import type { StaffServer } from '../server/staff-server.ts'
import { lanAddress } from './addresses.ts'
import { becomeHub } from './become-hub.ts'
import { standingRole } from './forwarded-callers.ts'
import { createForwarding } from './forwarding.ts'
import type { HubClient } from './hub-client.ts'
import type { HubServer } from './hub-server.ts'
import { type LinkCertificate, linkCertificateOf } from './link-certificate.ts'
import { readLinkMemory, writeLinkMemory } from './link-memory.ts'
import { fingerprintOf, hubFingerprintOf } from './pairing-codes.ts'
import { createPairingDesk } from './pairing-desk.ts'
import { createPeers } from './peers.ts'
import { createPresence } from './presence.ts'
import { createPuttingOut } from './putting-out.ts'
import { createReplicaStore } from './replica-store.ts'

const introducedMs = 10_000
const settledMs = 4000
/** A desk whose hub is away prints what waits after so long, in ms. */
const caughtUpMs = 10_000
/** A station that is alone asks the network for the hub so often, and for so long, in ms. */
const lookEveryMs = 8000
const lookMs = 2000
const giveBackEveryMs = 300
/** The link of a station that has given itself back ends after so long, in ms: a station of before reads its last word there. */
const givenBackMs = 2000

export type Linking = ReturnType<typeof createLinking>

/** A hub looks for another one so often, in ms: two may have been promoted on both sides of a cut. */
const otherHubsEveryMs = 3000

/**
 * What this station is among the others: the hub, linked to it, or alone. Follows the log: who was promoted last is the
 * hub, wherever that is heard of.
 */
export function createLinking(deps: {
  log: EventLog
  catalog: Catalog
  onState: () => void
  /** A command that another station has been given, about something that this one owns. */
  run: Parameters<typeof createForwarding>[0]['run']
  /** Shows its owner who gives a command. */
  proofOf: Parameters<typeof createForwarding>[0]['proofOf']
  /** A link to the hub, by its id, stands; null: it has ended. */
  onLinked: (hub: string | null) => void
  /** The addresses under which this station is reached have changed. */
  onAddress: () => void
  /** This station was given back, and everything of it is at the hub. */
  onGivenBack: () => void
  /** On the hub: pages for the staff's browsers of the network. */
  openStaff: () => Promise<StaffServer>
  /** On the hub: the public's page for phones of the network; and no more. */
  audience: { open: () => Promise<void>; close: () => Promise<void> }
  /** What this station was started with, and what is done whenever a link to the cloud stands. */
  cloud: { url: string | undefined; code: string | undefined; onLinked: () => void }
  onError: (error: unknown) => void
}) {
  const { log, catalog, onState, onError } = deps
  const self = log.identity.stationId
  const store = createReplicaStore(log, () => peers.all().size > 1, onError)
  const peers = createPeers({
    log,
    catalog,
    store,
    onChange: () => presence.changed(),
    onError,
  })
  const presence = createPresence({
    log,
    catalog,
    peers,
    onState,
    cloudLink: { trouble: () => cloud.trouble() },
    linkUrl: () => linkUrl,
    tell: () => server?.tellPresence(),
  })
  const pairing = createPairingDesk(log, catalog)
  const cloud = createCloudLink({
    log,
    catalog,
    peers,
    options: deps.cloud,
    onError,
    onState() {
      presence.changed()
      // Of a cloud that is asked for, and not let in yet, no station's row tells.
      onState()
    },
  })
  const forwarding = createForwarding({
    self,
    hubId: () => hub().stationId,
    isThere: presence.isThere,
    run: deps.run,
    proofOf: deps.proofOf,
    roleOf: (stationId) => standingRole(catalog, stationId),
  })
  const puttingOut = createPuttingOut({
    log,
    catalog,
    onError,
    async refuse(stationId) {
      const { revoked } = catalog.get('station', stationId)
      if (!revoked) return
      client?.leave(stationId, revoked)
      await server?.putOut(stationId, revoked)
    },
    isPilotsKey,
    clockSkewMs: (stationId) => peers.of(stationId)?.clockSkewMs ?? 0,
  })
  let server: HubServer | null = null
  let client: HubClient | null = null
  let linkUrl: string | null = null
  let staff: StaffServer | null = null
  let announced: { readonly stop: () => void } | null = null
  /** Hubs that the network has told of, where the known addresses do not answer. */
  let found: readonly string[] = []
  let certificate: Promise<LinkCertificate> | null = null
  let isEnded = false
  /** One change of place at a time. */
  let moving = Promise.resolve()

  const hub = () => catalog.get('hub', hubStreamId)
  const certified = () => {
    certificate ??= linkCertificateOf(log.identity, log.now())
    return certificate
  }

  /**
   * A hub is a pilot's station; but one that has become that with the recovery sheet is known as a desk until its own
   * word is heard. No other role holds the people: a booth or a cloud that answers as the hub would keep a desk from it.
   */
  const mayBeHub = (stationId: string): boolean => {
    const role = standingRole(catalog, stationId)
    return role !== null && (stationId === hub().stationId || mayHold(role, 'people'))
  }
  const isOursKey = (key: string): boolean =>
    [...catalog.all('station')].some(
      ([id, { pairing: known }]) => id !== self && known?.publicKey === key && mayBeHub(id),
    )
  const isKeyOf = (stationId: string, key: string): boolean =>
    (catalog.get('station', stationId).pairing?.publicKey === key && mayBeHub(stationId)) || key === firstKey()
  /** Before the first replication the log knows no pilot: the code has proved the hub, and its key was kept. */
  const firstKey = () => ([...catalog.all('station')].some(([id]) => id !== self) ? '' : readLinkMemory(log).hubKey)

  function isPilotsKey(key: string): boolean {
    const isKeyOfPilot = ([id, { pairing: known }]: [string, { pairing: { publicKey: string } | null }]) =>
      known?.publicKey === key && standingRole(catalog, id) === 'pilot'
    return key === firstKey() || [...catalog.all('station')].some(isKeyOfPilot)
  }

  function addresses(): string[] {
    const { stationId } = hub()
    const reachable = [...catalog.all('station')].filter(
      ([id, { address }]) => id !== self && address !== null && mayBeHub(id),
    )
    const likely = (id: string, role: string | undefined) => (id === stationId ? 2 : Number(role === 'pilot'))
    reachable.sort(([one, { pairing: a }], [other, { pairing: b }]) => likely(other, b?.role) - likely(one, a?.role))
    const known = reachable.map(([, { address }]) => address?.linkUrl ?? '')
    const last = readLinkMemory(log).hubUrl
    return [...new Set([...known.slice(0, 1), ...(last === undefined ? [] : [last]), ...known, ...found])]
  }

  /** Goes to the place that the log gives: hub, linked or alone. */
  function settle(): Promise<void> {
    moving = moving.then(async () => {
      if (isEnded) return
      const isOut = puttingOut.isPutOut()
      const isHub = hub().stationId === self && !isOut
      if (isHub) await cloud.start()
      else cloud.stop()
      if (isHub && !server) {
        client?.close()
        client = null
        await openServer()
      }
      if (!isHub && server) {
        announced?.stop()
        await staff?.close()
        staff = null
        await deps.audience.close()
        await server.close()
        server = null
        linkUrl = null
      }
      if (isOut) {
        client?.close()
        client = null
      } else if (!client && (isHub || hub().stationId !== null || readLinkMemory(log).hubUrl !== undefined))
        await openClient(isHub ? otherHubsEveryMs : undefined)
      else if (!isHub && client) client.restartIfElsewhere()
      presence.changed()
      deps.onAddress()
    })
    moving = moving.catch(onError)
    return moving
  }

  // What links need is loaded where there are links: a desk that is alone starts sooner, and smaller.
  async function openServer(): Promise<void> {
    const { startHubServer } = await import('./hub-server.ts')
    const common = {
      catalog,
      peers,
      forwarding,
      pairing,
      stationId: self,
      certificate: await certified(),
      epoch: () => hub().epoch,
      presence: presence.ofAll,
      host: '0.0.0.0',
      onPutOut: puttingOut.told,
      onError,
      heldOf: log.origins.vectorOf,
    }
    try {
      server = await startHubServer({ ...common, port: rememberedPort(log, 'link-port') ?? 0 })
    } catch {
      server = await startHubServer({ ...common, port: 0 })
    }
    rememberPort(log, server.port, 'link-port')
    linkUrl = `wss://${lanAddress()}:${server.port}`
    announced = await announce(server.port)
    staff = await deps.openStaff()
    await deps.audience.open()
    await publishAddress()
  }

  const fingerprint = () => fingerprintOf(log.crypto, log.identity.pilotPublicKey)
  const ownFingerprint = () => {
    const key = Buffer.from(log.identity.stationPublicKey).toString('base64')
    return hubFingerprintOf(log.crypto, log.identity.pilotPublicKey, key)
  }

  /** A network without multicast is told nothing; addresses do. */
  async function announce(port: number) {
    try {
      const { announceHub } = await import('./discovery.ts')
      return announceHub({ port, event: fingerprint(), hub: ownFingerprint() })
    } catch (error) {
      onError(error)
      return null
    }
  }

  async function look(): Promise<void> {
    if (hub().epoch === 0 || server || isEnded || presence.isLinked() || puttingOut.isPutOut()) return
    const { findHubs } = await import('./discovery.ts')
    found = await findHubs(fingerprint(), lookMs)
  }
  /** A station that was given back erases itself when the hub has said to hold that, too. */
  const givingBack = setInterval(() => {
    if (presence.isAllAtHub()) endGivenBack()
  }, giveBackEveryMs)
  givingBack.unref()
  let hasGivenBack = false
  function endGivenBack(): void {
    if (isEnded || hasGivenBack || !catalog.get('station', self).givenBack) return
    hasGivenBack = true
    clearInterval(givingBack)
    deps.onGivenBack()
  }
  const isToReturn = ({ givenBack, returned }: StationState): boolean => givenBack && returned === null
  /**
   * The hub holds all that a station wrote that was given back, also while another one was the hub: what is written in its name
   * from now on counts nowhere.
   */
  function takeReturned(): void {
    if (hub().stationId !== self || log.identity.pilotPrivateKey === null || puttingOut.isPutOut()) return
    const returned = [...catalog.all('station')].flatMap(([id, station]) => (isToReturn(station) ? [id] : []))
    if (returned.length === 0) return
    const take = log.note('station', (writing) => {
      for (const id of returned)
        if (isToReturn(writing.state('station', id)))
          writing.append('station', id, { type: 'StationReturned', held: log.origins.vectorOf(id) })
    })
    take.catch(onError)
  }
  function endLinkOfGivenBack(stationId: string): void {
    const ending = setTimeout(() => {
      if (catalog.get('station', stationId).givenBack) server?.giveBack(stationId)
    }, givenBackMs)
    ending.unref()
  }
  const looking = setInterval(() => void look().catch(onError), lookEveryMs)
  looking.unref()

  async function openClient(restMs: number | undefined): Promise<void> {
    const { createHubClient } = await import('./hub-client.ts')
    client = createHubClient({
      peers,
      forwarding,
      addresses,
      restMs,
      certificate: await certified(),
      isOursKey: (key) => isOursKey(key) || key === firstKey(),
      isKeyOf,
      onPutOut: puttingOut.told,
      onGivenBack({ held }, key) {
        if (isPilotsKey(key) && presence.isAllHeld(held)) endGivenBack()
      },
      onPresence: presence.fromHub,
      onError,
      onLink(linked) {
        if (linked && hub().stationId !== self) writeLinkMemory(log, { hubUrl: linked.url })
        presence.linked(linked?.stationId ?? null)
        deps.onLinked(linked?.stationId ?? null)
      },
    })
  }

  /** Where this station is reached as the hub, also while it is not. */
  async function reserve(): Promise<StationAddress> {
    const portOf = async (name: 'link-port' | 'staff-port' | 'audience-port') => {
      const port = rememberedPort(log, name) ?? (await freePort('0.0.0.0'))
      if (port !== rememberedPort(log, name)) rememberPort(log, port, name)
      return port
    }
    const address = lanAddress()
    return {
      linkUrl: `wss://${address}:${await portOf('link-port')}`,
      staffUrl: `https://${address}:${await portOf('staff-port')}`,
      publicUrl: `http://${address}:${await portOf('audience-port')}`,
    }
  }

  /** A station that holds the people says where it would be reached as the hub, before it is: others may need it then. */
  async function publishAddress(): Promise<void> {
    const standing = catalog.get('station', self)
    const { pairing: own, address } = standing
    if (!own || hasLeft(standing) || !authority[own.role].reads.includes('people')) return
    const reached = await reserve()
    const isKnown = (['linkUrl', 'staffUrl', 'publicUrl'] as const).every(
      (pages) => address?.[pages] === reached[pages],
    )
    if (isKnown) return
    await log.note('station', (writing) => {
      writing.append('station', self, { type: 'StationReachable', ...reached })
    })
  }

  return {
    /** Where this station is, at its start. */
    async start(wantsToBeHub: boolean): Promise<void> {
      if (wantsToBeHub && hub().epoch === 0 && readLinkMemory(log).hubUrl === undefined) await promote()
      await settle()
      const isOfSeveral = hub().epoch > 0
      if (isOfSeveral && !puttingOut.isPutOut()) await publishAddress()
      puttingOut.resume()
      takeReturned()
    },
    isHub: (): boolean => (hub().stationId === self || hub().stationId === null) && !puttingOut.isPutOut(),
    apply(change: Change): void {
      const { kind, id, after } = change
      if (isErased(after) || takesWordsAway(change)) store.forget()
      if (kind === 'hub') void settle()
      if (kind === 'hub' || kind === 'station') takeReturned()
      if (kind === 'put-out' && id !== self) puttingOut.heard(id)
      if (kind !== 'station') return
      if (id === self && puttingOut.isPutOut()) void settle()
      else if (id === self && hub().epoch > 0) void publishAddress().catch(onError)
      if (id !== self && catalog.get('station', id).revoked) {
        puttingOut.heard(id)
        if (hub().stationId === self) cloud.tellAgain()
      }
      if (id !== self && catalog.get('station', id).givenBack) endLinkOfGivenBack(id)
      if (hub().stationId === self && !puttingOut.isPutOut()) void cloud.start()
    },
    committed: peers.committed,
    promote,
    reserve,
    /** It is what the log now says, with its doors open, or some seconds have gone by. */
    settled: (): Promise<void> => Promise.race([moving, pause(settledMs, undefined, { ref: false })]),
    isThere: presence.isThere,
    forward: forwarding.forward,
    cable: (isIn: boolean): void => client?.cable(isIn),
    /** All that the hub holds is here, or no hub can be reached, or this station is on its own. */
    async caughtUp(): Promise<void> {
      const until = performance.now() + caughtUpMs
      while (!isEnded && hub().epoch > 0 && hub().stationId !== self && performance.now() < until) {
        if (presence.isCaughtUp() || puttingOut.isPutOut()) return
        await pause(100, undefined, { ref: false })
      }
    },
    /** Its own pairing and its keys have come, or some seconds have gone by. */
    async introduced(): Promise<void> {
      const until = performance.now() + introducedMs
      const isReady = () => {
        const role = catalog.get('station', self).pairing?.role
        return role !== undefined && keyPurposes.every((one) => !mayHold(role, one) || log.keys.holds(one))
      }
      while (!isReady() && performance.now() < until) await pause(20)
    },
    /** Null while this station is not the hub. */
    linkUrl: () => linkUrl,
    /** Of the hub, as far as this station knows; rises with each promotion. */
    epoch: () => hub().epoch,
    staffUrl: () => staff?.url ?? null,
    hubLinkUrl: () => linkUrl ?? catalog.get('station', hub().stationId ?? '').address?.linkUrl ?? null,
    rows: presence.rows,
    /** The event's cloud, as the hub links to it. */
    cloud: {
      follow: cloud.follow,
      url: cloud.url,
      trouble: cloud.trouble,
      standing: presence.cloudStanding,
    },
    isAllAtHub: presence.isAllAtHub,
    holdsSystem: presence.holdsSystem,
    async close(): Promise<void> {
      isEnded = true
      clearInterval(looking)
      clearInterval(givingBack)
      await moving
      client?.close()
      cloud.stop()
      announced?.stop()
      await staff?.close()
      await server?.close()
      presence.end()
      peers.end()
    },
  }

  async function promote(): Promise<number> {
    return await log.note('station', (writing) => becomeHub(log, writing))
  }
}
