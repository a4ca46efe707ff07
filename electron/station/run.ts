import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { uuidv7 } from '../../shared/kernel/uuid.ts'
import { createDispatcher } from './commands/dispatcher.ts'
import type { CommandHandlers } from './commands/handler.ts'
import { createOwners } from './commands/owners.ts'
import { nodeCrypto } from './crypto.ts'
import type { Change } from './event-log/change.ts'
import type { EventLog } from './event-log/event-log.ts'
import { isErased } from './event-log/purge.ts'
import { NotOursToWrite } from './event-log/writing.ts'
import { type Feature, merged } from './feature.ts'
import { followCommits } from './follow-commits.ts'
import { keptAlive } from './kept-alive.ts'
import { createKit } from './kit.ts'
import { rememberedPort, rememberPort } from './ports.ts'
import { isHubsOrigin } from './replication/other-hubs.ts'
import { takesWordsAway } from './safeguarding/takes-words-away.ts'
import { addApiRoutes } from './server/api-routes.ts'
import { createHttpServer, type HttpServer } from './server/http-server.ts'
import { openConnections } from './server/open-connections.ts'
import { addPageRoutes } from './server/page-routes.ts'
import { createSocketServer } from './server/socket-server.ts'
import { createStalls } from './server/stalls.ts'
import { introduceOwnStation } from './stations/own-station.ts'
import { setBirthplaces } from './stations/set-birthplaces.ts'
import { tidyMemoryWhenQuiet } from './tidy-memory.ts'
import { createVenue, type StationFolder, type VenueOptions } from './venue.ts'
import { createPublisher } from './views/publisher.ts'
import type { ViewSources } from './views/view.ts'

export interface RunOptions extends VenueOptions {
  /** 0: any free port. If absent, the last one used. */
  readonly port?: number | undefined
  readonly name?: string | undefined
  /** ms since any instant, by a clock that nobody sets. If absent, the log's clock. */
  readonly monotonic?: (() => number) | undefined
  /** Receives bugs' errors for the program's log. */
  readonly onError: (error: unknown) => void
}

/** A stop takes less than 5 s in all. */
const graceMs = 1000
const endedEveryMs = 30_000

/** Sessions and accesses of a station end when it is put out. */
const isPutOut = ({ kind, before, after }: Change): boolean =>
  kind === 'station' && after.revoked !== null && before.revoked === null

export type RunningStation = Awaited<ReturnType<typeof runStation>>

/**
 * Builds a station with the venue's features over its open log, and starts it. The log is closed with the station.
 * @throws if a feature does not start; everything that was started is stopped then
 */
export async function runStation(log: EventLog, folder: StationFolder, options: RunOptions, create = createVenue) {
  /**
   * Background writes of a station that has just been put out are refused, which is no error. Its commands report the
   * refusal.
   */
  const onError = (error: unknown) => {
    if (!(error instanceof NotOursToWrite)) options.onError(error)
  }
  const { version } = options
  await introduceOwnStation(log, options.name)
  await setBirthplaces(log)
  let url = ''
  const operatorToken = randomBytes(32).toString('base64url')
  const kit = createKit(log, onError, options.monotonic)
  const { catalog, self, now, steady } = kit
  const stalls = createStalls()
  const venue = create(kit, folder, options, {
    operatorToken,
    pagesUrl: () => url,
    pages: () => ({ app, sockets, hosts }),
    stalls,
  })
  const { people, badges, access, audience, link, screens } = venue
  const { linking } = link
  const features: readonly Feature[] = venue.features

  const handlers: CommandHandlers = merged(venue.features, 'handlers')
  const views: ViewSources = merged(venue.features, 'views')
  const dispatch = createDispatcher(
    log,
    handlers,
    {
      isRevoked: () => catalog.get('station', self).revoked !== null,
      ...createOwners(merged(venue.features, 'owners'), self),
      arrived: badges.arrived,
      forward: linking.forward,
    },
    onError,
  )
  const publisher = createPublisher(views, onError)
  const hosts = new Map<string, 'http' | 'https'>()
  const app = createHttpServer({
    hosts: () => hosts,
    isHubs: (origin) => isHubsOrigin(catalog, origin, 'staffUrl'),
    onError,
  })
  const startedAt = performance.now()
  const name = () => catalog.stationName(self)
  const { eventId } = log.identity
  const api = {
    gate: access.gate,
    dispatch,
    publisher,
    version,
    now,
    steady: steady.now,
    stalls,
    servesThisMachine: true as const,
    onScreen: screens.presence,
    hosts: () => hosts,
    newCommandId: () => uuidv7(now(), nodeCrypto.random(10)) as CommandId,
    hub: () => ({ eventId, hub: linking.staffUrl() !== null, epoch: linking.epoch() }),
    health: () => ({
      status: 'ok',
      version,
      name: name(),
      uptimeS: Math.floor((performance.now() - startedAt) / 1000),
      eventId,
    }),
  }
  addApiRoutes(app, api)
  for (const { routes } of features) routes?.(app, api)
  addPageRoutes(app, options.pagesFolder)
  const sockets = createSocketServer(app.server, { ...api, onError })
  const connections = openConnections(app.server)
  const { isHub, isThere, caughtUp, hubAheadMs } = linking
  kit.bind({
    dispatch,
    publisher,
    link: { isHub, isThere, caughtUp, hubAheadMs, linked: link.linked },
  })

  log.keys.onChange(() => sockets.dropEnded())
  const endedTimer = setInterval(() => sockets.dropEnded(), endedEveryMs)
  followCommits(kit, features, (changes) => {
    const accesses = new Set(changes.flatMap(({ kind, id }) => (kind === 'access' ? [id] : [])))
    if (changes.some(isPutOut)) sockets.dropEnded()
    else if (accesses.size > 0) sockets.dropEnded((id) => accesses.has(id))
    // Erased data must be gone from the disk before the command is answered.
    const isErasing = changes.some(({ before, after }) => isErased(after) && !isErased(before))
    if (isErasing || changes.some(takesWordsAway)) log.settle()
  })
  const tidying = tidyMemoryWhenQuiet(log)
  const ends = new AsyncDisposableStack()
  ends.defer(() => log.close())
  for (const { close } of features) if (close) ends.defer(close)
  ends.defer(() => publisher.close())
  // Pending answers get a moment. A slow upload or a stalled page does not delay the stop further.
  ends.defer(async () => {
    const answered = new Promise((resolve) => app.server.close(resolve))
    await connections.cutAfter(graceMs, Promise.all([sockets.close(), answered]))
    await app.close()
  })
  for (const { stop } of features) if (stop) ends.defer(stop)
  ends.defer(() => clearInterval(endedTimer))
  ends.defer(stalls.end)
  ends.defer(tidying.stop)

  try {
    url = await listen(app, log, options.port)
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) hosts.set(`${host}:${new URL(url).port}`, 'http')
    for (const { start } of features) await start?.()
  } catch (error) {
    // The folder is free for another try, for example with another port.
    await ends.disposeAsync()
    throw error
  }

  return {
    url,
    operatorToken,
    log,
    dispatch,
    imports: venue.attendees.imports,
    programme: venue.programme.import,
    backup: venue.backups.backup,
    name,
    /** The address at which other stations link. Null while this one is not the hub. */
    linkUrl: linking.linkUrl,
    staffUrl: linking.staffUrl,
    /** The public's port. Null while there is none. */
    audienceUrl: audience.url,
    /** Resolves when this station has its place: hub, linked or alone. */
    linked: link.linked(),
    stationRows: linking.rows,
    caughtUp: linking.caughtUp,
    /** Cuts the link to the hub, or restores it, for a rehearsal. */
    cable: linking.cable,
    /** The number of people who are admitted twice, until a person settles it. */
    conflicts: () => [...people.attendance.conflicts()].length,
    /** Resolves when everybody can be found: the search index is complete. */
    filled: people.filled(),
    /**
     * Resolves when waiting badges continue, and interrupted ones are recorded so that a person looks at the printer.
     */
    resumed: badges.resumed(),
    /** Everything acknowledged is on disk already. */
    stop: () => keptAlive(ends.disposeAsync()),
  }
}

/** Listens on this machine only and returns the address. If no port is requested, uses the last one if it is free. */
async function listen(app: HttpServer, log: EventLog, asked: number | undefined): Promise<string> {
  const host = '127.0.0.1'
  try {
    await app.listen({ host, port: asked || (rememberedPort(log) ?? 0) })
  } catch (error) {
    // Another program has the last port. A port that was requested by number is required.
    if (asked !== undefined && asked !== 0) throw error
    await app.listen({ host, port: 0 })
  }
  const { port } = app.server.address() as AddressInfo
  if (port !== rememberedPort(log)) rememberPort(log, port)
  return `http://${host}:${port}`
}
