import { setTimeout as pause } from 'node:timers/promises'
import { isReadableAgain } from '../../../shared/domain/questions/deleted-words.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { keyPurposes, mayHold } from '../../../shared/domain/stations/keys.ts'
import type { Catalog } from '../catalog.ts'
import { createCloudLink } from '../cloud/cloud-link.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isErased } from '../event-log/purge.ts'
import { untilCommitted } from '../event-log/until-committed.ts'
import { rememberedPort, rememberPort } from '../ports.ts'
import { takesWordsAway } from '../safeguarding/takes-words-away.ts'
import type { StaffServer } from '../server/staff-server.ts'
import { lanAddress } from './addresses.ts'
import { becomeHub } from './become-hub.ts'
import { standingRole } from './forwarded-callers.ts'
import { createForwarding } from './forwarding.ts'
import { createGivingBack } from './giving-back.ts'
import { createHubCandidates } from './hub-candidates.ts'
import type { HubClient } from './hub-client.ts'
import type { HubServer } from './hub-server.ts'
import { type LinkCertificate, linkCertificateOf } from './link-certificate.ts'
import { readLinkMemory, writeLinkMemory } from './link-memory.ts'
import { createLooking } from './looking.ts'
import { publishAddress, reserveAddress } from './own-address.ts'
import { createPairingDesk } from './pairing-desk.ts'
import { createPeers } from './peers.ts'
import { createPresence } from './presence.ts'
import { createPuttingOut } from './putting-out.ts'
import { createReplicaStore } from './replica-store.ts'

const introducedMs = 10_000
const settledMs = 4000
/** A desk whose hub is away prints what waits after so long, in ms. */
const caughtUpMs = 10_000

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
    isPilotsKey: (key) => candidates.isPilotsKey(key),
    clockSkewMs: (stationId) => peers.of(stationId)?.clockSkewMs ?? 0,
  })
  const looking = createLooking(
    log,
    () => hub().epoch > 0 && !server && !isEnded && !presence.isLinked() && !puttingOut.isPutOut(),
    onError,
  )
  const candidates = createHubCandidates(log, catalog, looking.found)
  const givingBack = createGivingBack({
    log,
    catalog,
    isPutOut: puttingOut.isPutOut,
    isAllAtHub: presence.isAllAtHub,
    onGivenBack: deps.onGivenBack,
    endLink: (stationId) => server?.giveBack(stationId),
    onError,
  })
  let server: HubServer | null = null
  let client: HubClient | null = null
  let linkUrl: string | null = null
  let staff: StaffServer | null = null
  let announced: { readonly stop: () => void } | null = null
  let certificate: Promise<LinkCertificate> | null = null
  let isEnded = false
  /** One change of place at a time. */
  let moving = Promise.resolve()

  const hub = () => catalog.get('hub', hubStreamId)
  const certified = () => {
    certificate ??= linkCertificateOf(log.identity, log.now())
    return certificate
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
    announced = await looking.announce(server.port)
    staff = await deps.openStaff()
    await deps.audience.open()
    await publishAddress(log, catalog)
  }

  async function openClient(restMs: number | undefined): Promise<void> {
    const { createHubClient } = await import('./hub-client.ts')
    client = createHubClient({
      peers,
      forwarding,
      addresses: candidates.addresses,
      restMs,
      certificate: await certified(),
      isOursKey: candidates.isOursKey,
      isKeyOf: candidates.isKeyOf,
      onPutOut: puttingOut.told,
      onGivenBack({ held }, key) {
        if (candidates.isPilotsKey(key) && presence.isAllHeld(held)) givingBack.endIfGivenBack()
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

  return {
    /** Where this station is, at its start. */
    async start(wantsToBeHub: boolean): Promise<void> {
      if (wantsToBeHub && hub().epoch === 0 && readLinkMemory(log).hubUrl === undefined) await promote()
      await settle()
      const isOfSeveral = hub().epoch > 0
      if (isOfSeveral && !puttingOut.isPutOut()) await publishAddress(log, catalog)
      puttingOut.resume()
      givingBack.takeReturned()
    },
    isHub: (): boolean => (hub().stationId === self || hub().stationId === null) && !puttingOut.isPutOut(),
    apply(change: Change): void {
      const { kind, id, after } = change
      if (isErased(after) || takesWordsAway(change)) store.forget()
      if (kind === 'question' && isReadableAgain(change.before, change.after)) peers.missing.askAgain(id)
      if (kind === 'hub') void settle()
      if (kind === 'hub' || kind === 'station') givingBack.takeReturned()
      if (kind === 'put-out' && id !== self) puttingOut.heard(id)
      if (kind !== 'station') return
      if (id === self && puttingOut.isPutOut()) void settle()
      else if (id === self && hub().epoch > 0) void publishAddress(log, catalog).catch(onError)
      if (id !== self && catalog.get('station', id).revoked) {
        puttingOut.heard(id)
        if (hub().stationId === self) cloud.tellAgain()
      }
      if (id !== self && catalog.get('station', id).givenBack) givingBack.endLinkOf(id)
      if (hub().stationId === self && !puttingOut.isPutOut()) void cloud.start()
    },
    committed: peers.committed,
    promote,
    reserve: () => reserveAddress(log),
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
    introduced(): Promise<void> {
      const isReady = () => {
        const role = catalog.get('station', self).pairing?.role
        return role !== undefined && keyPurposes.every((one) => !mayHold(role, one) || log.keys.holds(one))
      }
      return untilCommitted(log, isReady, introducedMs)
    },
    /** Null while this station is not the hub. */
    linkUrl: () => linkUrl,
    /** Of the hub, as far as this station knows; rises with each promotion. */
    epoch: () => hub().epoch,
    staffUrl: () => staff?.url ?? null,
    hubLinkUrl: () => linkUrl ?? catalog.get('station', hub().stationId ?? '').address?.linkUrl ?? null,
    rows: presence.rows,
    hubAheadMs: presence.hubAheadMs,
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
      looking.end()
      givingBack.end()
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
