import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createDispatcher } from '../electron/station/commands/dispatcher.ts'
import { notForwardable } from '../electron/station/commands/problems.ts'
import { nodeCrypto } from '../electron/station/crypto.ts'
import { type Feature, merged } from '../electron/station/feature.ts'
import { followCommits } from '../electron/station/follow-commits.ts'
import { isoOrNull } from '../electron/station/iso.ts'
import { createKit } from '../electron/station/kit.ts'
import { createPeers } from '../electron/station/replication/peers.ts'
import { createPresence } from '../electron/station/replication/presence.ts'
import { createReplicaStore } from '../electron/station/replication/replica-store.ts'
import { addApiRoutes } from '../electron/station/server/api-routes.ts'
import { createHttpServer } from '../electron/station/server/http-server.ts'
import { openConnections } from '../electron/station/server/open-connections.ts'
import { createStalls } from '../electron/station/server/stalls.ts'
import { introduceOwnStation } from '../electron/station/stations/own-station.ts'
import { realTiming } from '../electron/station/timing.ts'
import { createPublisher } from '../electron/station/views/publisher.ts'
import { eventDateAt } from '../shared/domain/event/event-day.ts'
import { playersId } from '../shared/domain/programme/players.ts'
import type { CommandId } from '../shared/kernel/ids.ts'
import { uuidv7 } from '../shared/kernel/uuid.ts'
import { addRemoteAudience } from './audience/remote-audience.ts'
import { createRemoteKey } from './audience/remote-key.ts'
import { createRemotePeople } from './audience/remote-people.ts'
import { createRemotePresence } from './audience/remote-presence.ts'
import { createVenueWatch } from './audience/venue-watch.ts'
import { addSealedExport } from './export/sealed-export.ts'
import { createCloudFeatures } from './features.ts'
import { createLinkServer, type Joining, mostWrongLinkCodes } from './link/link-server.ts'
import { askerOf } from './network-place.ts'
import { linkReadings } from './operations/link-readings.ts'
import type { Metrics } from './operations/metrics.ts'
import { addOperations } from './operations/operations.ts'
import { createOrganiserActs, type OrganiserAct } from './organisers/organiser-acts.ts'
import { createOrganiserGate } from './organisers/organiser-gate.ts'
import { addOrganisers } from './organisers/organisers.ts'
import type { AtRest } from './store/at-rest.ts'
import type { CloudLog } from './store/cloud-log.ts'
import { isOverTls, transportSecurity } from './transport-security.ts'
import { createCodeLimits, mostWrongCodes } from './wrong-codes.ts'

export interface CloudRun {
  readonly version: string
  readonly host: string
  readonly port: number
  /** The address for people and hubs. Null: the server's own address. */
  readonly publicUrl: string | null
  readonly audienceFolder: string
  /** The code that the first hub must show. Null if it has come. */
  readonly linkCode: () => string | null
  readonly firstHub: () => { readonly stationId: string; readonly publicKey: string } | null
  /** Makes this cloud start again with the hub's event. */
  readonly join: (joining: Joining) => Promise<void>
  /** The key with which codes are hashed. Null before a hub has come. */
  readonly accessKey: Uint8Array | null
  readonly isOpen: boolean
  /** The entry of the text rules' worker. If absent, it runs from source. */
  readonly textWorkerUrl?: URL | undefined
  /** The built staff pages, one of which is the organisers'. */
  readonly pagesFolder: string
  /** Each act of an organiser, for the audit. */
  readonly onAct: (act: OrganiserAct) => void
  /** `name:port`: further addresses, for monitoring. */
  readonly innerHosts?: readonly string[]
  /** Addresses, besides this machine's, whose `X-Forwarded-For` is trusted. */
  readonly trustedProxies?: readonly string[]
  readonly atRest: AtRest
  readonly metrics: Metrics
  /** Interval in ms between two notes of remote presence. If absent, `notedEveryMs`. */
  readonly presenceEveryMs?: number | undefined
  readonly onError: (error: unknown) => void
}
export type RunningCloud = Awaited<ReturnType<typeof runCloud>>

/**
 * ms. A stop takes less than 5 s in all: first the pending writes, then the connections that do not end by themselves.
 */
const drainMs = 1500
const graceMs = 1000

/**
 * Runs the cloud's station on its open log. The station's own commands and views answer the remote public and the
 * organisers, and the hub links here. Features that need a place are left out: printers, OBS, imports.
 */
export async function runCloud({ log, catchUp, store: copy, wrongTries }: CloudLog, options: CloudRun) {
  const { version, onError, metrics } = options
  const self = log.identity.stationId
  const { now } = log
  // Before a hub has come, the cloud is the pilot of its own draft event.
  await introduceOwnStation(log, undefined)
  const kit = createKit(log, onError)
  const stalls = createStalls()
  const { catalog, touch } = kit
  let url = ''
  const publicUrl = () => options.publicUrl ?? url
  const operatorToken = randomBytes(32).toString('base64url')
  const people = createRemotePeople(log, createRemoteKey(log, options.accessKey))
  const { audience, access, ...list } = createCloudFeatures(kit, {
    remotePeople: people,
    publicUrl,
    operatorToken,
    audienceFolder: options.audienceFolder,
    textWorkerUrl: options.textWorkerUrl,
    venue: () => ({ connected: venue.isHeard(), lastSeenAt: isoOrNull(venue.heardAt()) }),
  })
  const features: readonly Feature[] = list.features
  const gate = createOrganiserGate(log, catalog, access.gate)
  const acts = createOrganiserActs(options.onAct)
  const store = createReplicaStore(log, () => peers.all().size > 1, onError)
  const peers = createPeers({ log, catalog, store, onChange: () => presence.changed(), onError })
  const presence = createPresence({
    log,
    catalog,
    peers,
    linkUrl: () => null,
    tell: () => {},
    cloudLink: { trouble: () => null },
    onState: () => touch('link-state'),
  })

  const decide = createDispatcher(
    log,
    merged(list.features, 'handlers'),
    {
      isRevoked: () => catalog.get('station', self).revoked !== null,
      // No command travels over the link to the hub, in either direction.
      ownerOf: () => null,
      isOwner: () => false,
      arrived: () => Promise.resolve(),
      forward: () => Promise.resolve({ problem: notForwardable }),
    },
    onError,
  )
  const dispatch = metrics.counting(decide)
  const publisher = createPublisher(
    {
      ...merged(list.features, 'views'),
      stations: { topics: ['station', 'hub', 'link-state'], rows: presence.rows },
    },
    onError,
  )
  const nobody = () => false
  kit.bind({
    dispatch,
    publisher,
    link: {
      isHub: nobody,
      isThere: nobody,
      hubAheadMs: () => 0,
      caughtUp: () => Promise.resolve(),
      linked: () => Promise.resolve(),
    },
  })

  const hosts = new Map<string, 'http' | 'https'>()
  const startedAt = performance.now()
  const app = createHttpServer({
    hosts: () => hosts,
    isHubs: () => false,
    onError,
    headers: transportSecurity(options.publicUrl),
  })
  const connections = openConnections(app.server)
  const asked = { dispatch: acts.commands(dispatch), publisher: acts.views(publisher) }
  const isSecure = isOverTls(options.publicUrl)
  const api = {
    gate,
    ...asked,
    version,
    isSecure,
    stalls,
    hosts: () => hosts,
    newCommandId: () => uuidv7(now(), nodeCrypto.random(10)) as CommandId,
    hub: () => ({ eventId: log.identity.eventId, hub: false, epoch: 0 }),
    health: () => ({
      status: 'ok',
      version,
      name: 'Nuage',
      eventId: log.identity.eventId,
      uptimeS: Math.floor((performance.now() - startedAt) / 1000),
    }),
  }
  addApiRoutes(app, api)
  addSealedExport(app, api, log)
  const addressOf = (asker: Parameters<typeof askerOf>[0]): string =>
    askerOf(asker, options.publicUrl === null ? null : (options.trustedProxies ?? []))
  const limits = createCodeLimits({
    tries: wrongTries,
    hash: options.atRest.hash,
    now: () => performance.now(),
    onError,
  })
  // Attendance at a rehearsal, or at a replay months later, is not certified.
  const isDay = (): boolean => {
    const { days: dates, timeZone, rehearsal } = catalog.event()
    return !rehearsal && dates.includes(eventDateAt(timeZone, now()))
  }
  const presences = createRemotePresence({
    log,
    timing: realTiming(now),
    attendeeOf: people.attendeeOf,
    everyMs: options.presenceEveryMs,
    onError,
    isNoted: (sessionId) => isDay() && catalog.get('session', sessionId).settings !== null,
  })
  const organisers = addOrganisers(app, {
    gate,
    ...asked,
    hosts: () => hosts,
    addressOf,
    isSecure,
    now,
    stalls,
    onError,
    onAct: options.onAct,
    wrongCodes: limits.of('organiser', mostWrongCodes),
    pagesFolder: options.pagesFolder,
  })
  const operations = addOperations(app, { publicUrl: options.publicUrl, metrics, catchUp })
  const phones = addRemoteAudience(app, {
    audience,
    hosts: () => hosts,
    pagesFolder: options.audienceFolder,
    isOpen: () => options.isOpen,
    people,
    players: () => catalog.get('players', playersId).hosts,
    venueAwaySince: () => venue.awaySince(),
    onOpened: presences.opened,
    addressOf,
    wrongCodes: limits.of('device', mostWrongCodes),
  })
  const venue = createVenueWatch({
    log,
    catalog,
    copy,
    tell: phones.tellVenue,
    isLinked: () => links.count() > 0,
    linkHeardAt: () => links.lastHeardAt(),
    onTurn: () => touch('link-state'),
  })
  const links = createLinkServer(app.server, {
    log,
    catalog,
    peers,
    onError,
    join: options.join,
    linkCode: options.linkCode,
    firstHub: options.firstHub,
    publicUrl,
    addressOf,
    wrongCodes: limits.of('link', mostWrongLinkCodes),
  })

  metrics.read({ queue: log.waiting, phones: phones.count, ...linkReadings(log, peers) })

  /** Disconnects remote people whose access ended or changed: their earlier admission may no longer hold. */
  function dropEnded(attendeeIds: readonly string[]): void {
    const voters = new Set(attendeeIds.map(people.voterOf))
    if (attendeeIds.length > 0) phones.dropVoters((voter) => voters.has(voter))
  }
  followCommits(kit, features, (changes) => {
    if (changes.some(({ kind }) => kind === 'organiser')) organisers.dropEnded()
    if (changes.some(({ kind }) => kind === 'station')) links.dropLeft()
    dropEnded(
      changes.flatMap(({ kind, id, after }) => {
        if (kind !== 'remote-access' && kind !== 'attendee') return []
        // A substitute's entry may arrive after the event that names the substitution.
        const replaced = kind === 'attendee' ? (after.replaces ?? []) : []
        return [id, ...replaced.map(({ of }) => of)].filter((one) => {
          const voter = people.voterOf(one)
          return voter !== null && (kind === 'remote-access' || people.generationOf(voter) === null)
        })
      }),
    )
    peers.committed()
  })
  for (const { start } of features) await start?.()
  await list.people.filled()

  await app.listen({ host: options.host, port: options.port })
  const { port } = app.server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
  for (const host of ['127.0.0.1', 'localhost', '[::1]']) hosts.set(`${host}:${port}`, 'http')
  for (const host of options.innerHosts ?? []) hosts.set(host, 'http')
  if (options.publicUrl !== null) {
    const { host, protocol } = new URL(options.publicUrl)
    hosts.set(host, protocol === 'https:' ? 'https' : 'http')
  }

  return {
    url,
    port,
    operatorToken,
    log,
    dispatch,
    publicUrl,
    /** Every route, one a line: its path, and its methods in brackets. */
    routes: (): string => app.printRoutes({ commonPrefix: false }),
    /**
     * Accepts no new connection, stores and answers the pending requests, then disconnects everybody. They reconnect to
     * another process.
     */
    async stop(): Promise<void> {
      operations.stopping()
      app.server.close()
      await Promise.race([presences.end(), new Promise((resolve) => setTimeout(resolve, drainMs))])
      await Promise.race([log.settled(), new Promise((resolve) => setTimeout(resolve, drainMs))])
      venue.end()
      limits.end()
      stalls.end()
      for (const { stop } of features) await stop?.()
      presence.end()
      peers.end()
      await connections.cutAfter(graceMs, Promise.all([links.close(), phones.close(), organisers.close()]))
      await app.close()
      for (const { close } of features) await close?.()
      publisher.close()
    },
  }
}
