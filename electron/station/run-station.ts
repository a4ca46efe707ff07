import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { problemOf } from '../../shared/contract/problem.ts'
import type { AttendeeState } from '../../shared/domain/attendees/attendee-state.ts'
import { hasPurged, type RetentionState } from '../../shared/domain/event/retention.ts'
import type { StateOf } from '../../shared/domain/events.ts'
import { audienceSettingsId } from '../../shared/domain/questions/audience-settings.ts'
import type { AlarmLimits } from '../../shared/domain/show/alarms.ts'
import type { Sealing } from '../../shared/domain/stations/sealing.ts'
import type { StationState } from '../../shared/domain/stations/station.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { uuidv7 } from '../../shared/kernel/uuid.ts'
import { createAccessHandlers } from './access/access-handlers.ts'
import { createAccessSecrets } from './access/access-secrets.ts'
import { createAccessViews } from './access/access-views.ts'
import { createGate } from './access/gate.ts'
import { createAfterEventHandlers } from './after-event/after-event-handlers.ts'
import { addAfterEventRoutes } from './after-event/after-event-routes.ts'
import { createAfterEventView } from './after-event/after-event-view.ts'
import { createAttendeeHandlers } from './attendees/attendee-handlers.ts'
import { createAttendeeViews } from './attendees/attendee-views.ts'
import { createDirectory } from './attendees/directory.ts'
import { createPlanReader } from './attendees/import/plan-reader.ts'
import { createImportRunner } from './attendees/import-runner.ts'
import { createMergeHandlers } from './attendees/merge-handlers.ts'
import { createMergedPeople } from './attendees/merged-people.ts'
import { createAudience } from './audience/audience.ts'
import { createAudiencePurge } from './audience/purge-audience.ts'
import { createVoterBadges } from './audience/voter-badges.ts'
import { backupEveryMs, createBackup } from './backup/backup.ts'
import { createBackupHandlers, createBackupViews } from './backup/backup-handlers.ts'
import { createBadgeBook } from './badges/badge-book.ts'
import { createBadgeHandlers } from './badges/badge-handlers.ts'
import { createBadgeViews } from './badges/badge-views.ts'
import { createBatchRunner } from './badges/batch-runner.ts'
import { createJobExpiry } from './badges/job-expiry.ts'
import { createJobHolders } from './badges/job-holder.ts'
import { createNeedlessJobs } from './badges/needless-jobs.ts'
import { createPrintQueue } from './badges/print-queue.ts'
import { printerOwnerOf } from './badges/printer-owner.ts'
import { badgesInSource, createBadgeRenderer, fontsInSource } from './badges/render/renderer.ts'
import { createPreviews } from './badges/template/previews.ts'
import { createTemplateBook } from './badges/template/template-book.ts'
import { createTemplateHandlers } from './badges/template/template-handlers.ts'
import { createTemplateViews } from './badges/template/template-views.ts'
import { createCatalog } from './catalog.ts'
import { createAttendance } from './check-in/attendance.ts'
import { createCheckInHandlers } from './check-in/check-in-handlers.ts'
import { createCheckInViews } from './check-in/check-in-views.ts'
import { createDoorHandlers, createDoorViews } from './check-in/door-calls.ts'
import { createPilotCode } from './check-in/pilot-code.ts'
import { createCloudHandlers } from './cloud/cloud-handlers.ts'
import { createCloudViews } from './cloud/cloud-views.ts'
import { cloudIn } from './cloud/known-cloud.ts'
import { createRemoteCodes } from './cloud/remote-codes.ts'
import { addSealedRoutes } from './cloud/sealed-routes.ts'
import { createShownAnswers } from './cloud/shown-answers.ts'
import { createShownQuestions } from './cloud/shown-questions.ts'
import { createDispatcher } from './commands/dispatcher.ts'
import type { CommandHandlers } from './commands/handler.ts'
import { createOwners } from './commands/owners.ts'
import { createConnector } from './connector/connector.ts'
import { connectorOwnerOf } from './connector/connector-owner.ts'
import { nodeCrypto } from './crypto.ts'
import { createAmendedApart } from './disagreements/amended-apart.ts'
import { createDisagreementHandlers } from './disagreements/disagreement-handlers.ts'
import { createDisagreementViews } from './disagreements/disagreement-views.ts'
import { createOverfullSessions } from './disagreements/over-capacity.ts'
import { createReplacedPeople } from './disagreements/replaced-people.ts'
import { whatRolesRead } from './disclosure/count-items.ts'
import { createEventHandlers } from './event/event-handlers.ts'
import { createEventViews } from './event/event-views.ts'
import { createDays } from './event/today.ts'
import type { EventLog } from './event-log/event-log.ts'
import type { Change } from './event-log/projector.ts'
import { isErased } from './event-log/purge.ts'
import { NotOursToWrite } from './event-log/writing.ts'
import { createKeySteward } from './keys/key-steward.ts'
import { createOrganiserHandlers } from './organisers/organiser-handlers.ts'
import { createOrganiserViews } from './organisers/organiser-views.ts'
import { pollOwnerOf } from './polls/poll-owner.ts'
import { addPollRoutes } from './polls/poll-routes.ts'
import { createPolls } from './polls/polls.ts'
import { createRemoteCloses } from './polls/remote-closes.ts'
import { rememberedPort, rememberPort } from './ports.ts'
import { createProgrammeHandlers } from './programme/programme-handlers.ts'
import { createProgrammeImport } from './programme/programme-import.ts'
import { createProgrammeViews } from './programme/programme-views.ts'
import { createSessionClock } from './programme/session-clock.ts'
import { createQuestionAir } from './questions/question-air.ts'
import { createQuestionBook } from './questions/question-book.ts'
import { exportedQuestions } from './questions/question-export.ts'
import { createQuestionHandlers } from './questions/question-handlers.ts'
import { addQuestionRoutes } from './questions/question-routes.ts'
import { createQuestionRows } from './questions/question-rows.ts'
import { createQuestionViews } from './questions/question-views.ts'
import { readsWhatIsShown } from './questions/reads-what-is-shown.ts'
import { createTextReader } from './questions/texts/text-reader.ts'
import { createFollowUps } from './remote/follow-ups.ts'
import { addLinkRoutes } from './remote/link-routes.ts'
import { createReplayPurge } from './remote/purge-replays.ts'
import { createRemoteHandlers } from './remote/remote-handlers.ts'
import { createPersonalLinks, createRemoteViews } from './remote/remote-views.ts'
import { createReplayHandlers } from './remote/replay-handlers.ts'
import { createReplayMaterial } from './remote/replay-material.ts'
import { createReplayViews } from './remote/replay-views.ts'
import { createForwardedCallers } from './replication/forwarded-callers.ts'
import { createLinking } from './replication/linking.ts'
import { isHubsOrigin } from './replication/other-hubs.ts'
import { createSafeguarding } from './safeguarding/safeguarding.ts'
import { createSealPlain } from './safeguarding/seal-plain.ts'
import { takesWordsAway } from './safeguarding/takes-words-away.ts'
import { addApiRoutes } from './server/api-routes.ts'
import { addCueImportRoutes } from './server/cue-import-routes.ts'
import { createHttpServer, sendProblem } from './server/http-server.ts'
import { addImportRoutes } from './server/import-routes.ts'
import { openConnections } from './server/open-connections.ts'
import { addOperatorRoutes } from './server/operator-routes.ts'
import { addPageRoutes } from './server/page-routes.ts'
import { createSocketServer } from './server/socket-server.ts'
import { addThumbnailRoutes } from './server/thumbnail-routes.ts'
import { airOwnerOf } from './show/air-owner.ts'
import { createBooth } from './show/booth.ts'
import { addReplayRoutes } from './show/replay/replay-routes.ts'
import { createScreenVisibility } from './show/stage/screen-visibility.ts'
import { createOwnSealing } from './stations/own-sealing.ts'
import { introduceOwnStation } from './stations/own-station.ts'
import { createPutOutHandlers } from './stations/put-out-handlers.ts'
import { createPutOutViews } from './stations/put-out-views.ts'
import { setBirthplaces } from './stations/set-birthplaces.ts'
import { createStationHandlers } from './stations/station-handlers.ts'
import { createStationViews } from './stations/station-views.ts'
import { tidyMemoryWhenQuiet } from './tidy-memory.ts'
import { realTiming, type Timing } from './timing.ts'
import { createPublisher } from './views/publisher.ts'
import type { Topic, ViewSources } from './views/view.ts'

export interface RunOptions {
  readonly version: string
  /** 0: any. The one it had last, where absent. */
  readonly port?: number | undefined
  readonly name?: string | undefined
  /** Accepts other stations, as the hub, where the event has none yet. */
  readonly hub?: boolean | undefined
  /** Where it is no hub: the public's page for browsers of this machine. */
  readonly audienceHere?: boolean | undefined
  /** Has come into the event just now: waits a moment for its own pairing. */
  readonly isNew?: boolean | undefined
  /** A link to the hub, by its id, stands; null: it has ended. */
  readonly onLinked?: ((hub: string | null) => void) | undefined
  /** Where the event's cloud is, and its code the first time; else as the log tells. */
  readonly cloudUrl?: string | undefined
  readonly cloudCode?: string | undefined
  /** This station was given back: nothing of it is needed here any more. */
  readonly onGivenBack?: (() => void) | undefined
  /** Something that `station.json` tells has changed. */
  readonly onAddress?: (() => void) | undefined
  /** Where the built pages, fonts and the workers' entries are; from source where absent. */
  readonly pagesFolder: string
  readonly fontsFolder?: string | undefined
  readonly badgesFolder?: string | undefined
  readonly workers?: { readonly import: URL; readonly render: URL; readonly text: URL } | undefined
  readonly backupEveryMs?: number | undefined
  /** From when on something is an alarm in the booth; the usual where absent. */
  readonly alarmLimits?: AlarmLimits | undefined
  /** When the registration platform is read; real time where absent. */
  readonly connectorTiming?: Timing | undefined
  /** When a poll that is closed in the room is closed for everybody; real time where absent. */
  readonly pollTiming?: Timing | undefined
  /** A bug's error, for the log of the program. */
  readonly onError: (error: unknown) => void
}

/** Everybody has been erased: no copy of before is to hold them. */
const arePeoplePurged = ({ kind, id, before, after }: Change): boolean =>
  kind === 'retention' && id === 'people' && hasPurged(before as RetentionState, after as RetentionState)

/** What was opened or created at that station ends with it. */
const isPutOut = ({ kind, before, after }: Change): boolean =>
  kind === 'station' && (after as StationState).revoked !== null && (before as StationState).revoked === null

/** Its data folder, and the key of the database in it: what a copy is made of. */
export interface StationFolder {
  readonly path: string
  readonly databasePath: string
  readonly key: Uint8Array
  /** How that key is kept; null where there is none to keep. */
  readonly sealing: Sealing | null
}

/** A stop takes less than 5 s in all. */
const graceMs = 1000

export type RunningStation = Awaited<ReturnType<typeof runStation>>

/**
 * Builds a station over its open log and starts it: everything that is started here is stopped by `stop`, in reverse,
 * and the log closed.
 */
export async function runStation(log: EventLog, folder: StationFolder, options: RunOptions) {
  const { version } = options
  /** Effects of a station that has just been put out: its commands are refused in words. */
  const onError = (error: unknown) => {
    if (!(error instanceof NotOursToWrite)) options.onError(error)
  }
  const { now } = log
  const self = log.identity.stationId
  await introduceOwnStation(log, options.name)
  await setBirthplaces(log)
  const ownSealing = createOwnSealing(log, folder.sealing, onError)
  await ownSealing.tell()

  const catalog = createCatalog(log)
  const days = createDays(catalog, now)
  const mergedPeople = createMergedPeople(log)
  const attendance = createAttendance(log, mergedPeople)
  const badges = createBadgeBook(log, catalog)
  const directory = createDirectory(log, mergedPeople)
  const amendedApart = createAmendedApart()
  const replaced = createReplacedPeople(log, mergedPeople)
  const overfull = createOverfullSessions(catalog, days, attendance)
  const secrets = createAccessSecrets(log, catalog)
  const pilotCode = createPilotCode(log, catalog, now)
  const renderer = createBadgeRenderer({
    ...(options.workers && { workerUrl: options.workers.render }),
    ...(options.fontsFolder && { fontsFolder: options.fontsFolder }),
    ...(options.badgesFolder && { badgesFolder: options.badgesFolder }),
  })
  let touch: (topic: Topic) => void = () => {}
  const imports = createImportRunner(log, catalog, days, options.workers?.import, () => touch('import-progress'))
  const connector = createConnector({
    log,
    catalog,
    imports,
    onError,
    touch: (topic) => touch(topic),
    timing: options.connectorTiming ?? realTiming(now),
  })
  const backup = createBackup({
    log,
    catalog,
    key: folder.key,
    databasePath: folder.databasePath,
    everyMs: options.backupEveryMs ?? backupEveryMs,
    onState: () => touch('backup-state'),
  })
  const templates = createTemplateBook(catalog, options.badgesFolder ?? badgesInSource())
  const previews = createPreviews(renderer, () => touch('badge-preview'))
  const queue = createPrintQueue({
    log,
    catalog,
    badges,
    templates,
    renderer,
    onError,
    isThere: (stationId) => linking.isThere(stationId),
    onState: () => touch('printer-state'),
  })

  const questions = createQuestionBook(log)
  const heldWords = () => catalog.get('audience-settings', audienceSettingsId).heldWords
  const safeguarding = createSafeguarding(log)
  const reader = createTextReader({ workerUrl: options.workers?.text })
  const questionRows = createQuestionRows(questions, reader, heldWords, safeguarding, () => touch('question'), onError)
  const screenVisibility = createScreenVisibility({
    stationId: self,
    catalog,
    screens: () => booth.screens,
    isThere: (stationId) => linking.isThere(stationId),
  })
  const air = createQuestionAir({ log, catalog, book: questions, screenVisibility, onError })
  const isCloudThere = () => {
    const cloud = cloudIn(catalog)
    return cloud !== null && linking.isThere(cloud.stationId)
  }
  const polls = createPolls({
    log,
    catalog,
    reader,
    screenVisibility,
    isCloudThere,
    safeguarding,
    onError,
    isCovered: (roomId) => air.onStage(roomId) !== null,
  })
  const remoteCloses = createRemoteCloses({
    log,
    catalog,
    isCloudThere,
    onError,
    timing: options.pollTiming ?? realTiming(now),
  })
  const booth = createBooth({
    onScreen: (roomId) => {
      const url = audience.url()
      const publicUrl = url === null ? null : `${url}/salle/${roomId}`
      return { question: air.onStage(roomId), poll: polls.onStage(roomId), publicUrl }
    },
    questionsOnAir: air.shownBefore,
    polls: polls.asks,
    askedFor: (roomId) => air.askedIn(roomId),
    log,
    catalog,
    days,
    onError,
    touch: (topic) => touch(topic),
    readPlan: createPlanReader(options.workers?.import),
    stageFolder: join(folder.path, 'stage'),
    fontsFolder: options.fontsFolder ?? fontsInSource(),
    alarmLimits: options.alarmLimits,
  })

  booth.screens.onPainted(({ kind, id, version }, _, isForHall) => {
    if (id === null || !isForHall) return
    if (kind === 'question') air.painted(id, version)
    if (kind === 'poll') polls.painted(id, version)
  })
  const clock = createSessionClock(catalog, now)
  const linkOf = createPersonalLinks(log, catalog)
  const voterBadges = createVoterBadges({ log, catalog, badges, mergedPeople })
  const audience = createAudience({
    log,
    catalog,
    book: questions,
    safeguarding,
    reader,
    dispatch: () => dispatch,
    clock,
    // Built beside the staff's pages, and apart from them: nothing of theirs is served to the public.
    pagesFolder: join(options.pagesFolder, '..', 'audience'),
    polls: {
      ofSession: polls.pollsForPhones,
      withReplay: polls.withReplay,
      lateIn: polls.lateIn,
    },
    badges: voterBadges,
    onState: () => touch('phones'),
    onUrl: () => touch('public-url'),
    onError,
  })

  const hasCloud = () => linking.isHub() && cloudIn(catalog) !== null
  const hasRemoteKeys = () => hasCloud() && log.keys.holds('access') && log.keys.holds('remote')
  const hasReaders = () => linking.isHub() && readsWhatIsShown(catalog)
  const shownQuestions = createShownQuestions({ log, book: questions, isWanted: hasReaders, onError })
  const shownAnswers = createShownAnswers({ log, catalog, polls, isWanted: hasReaders, onError })
  const sealPlain = createSealPlain({
    log,
    book: questions,
    safeguarding,
    isWanted: () => linking.isHub(),
    onError,
  })
  /** After the start, a promotion, and whenever a station is let in: what the hub owes of words is looked for again. */
  const wordsOfTheHub = {
    lookAtAll(): void {
      sealPlain.lookAtAll()
      shownQuestions.lookAtAll()
      shownAnswers.lookAtAll()
    },
    apply({ kind, before, after }: Change): void {
      const isPairing =
        kind === 'station' && (before as StateOf<'station'>).pairing !== (after as StateOf<'station'>).pairing
      if (kind === 'hub' || isPairing) this.lookAtAll()
    },
  }
  const followUps = createFollowUps(catalog, questions, reader, heldWords)
  const replayPurge = createReplayPurge({
    log,
    catalog,
    book: questions,
    isWanted: () => linking.isHub(),
    onError,
    isTimeProved() {
      const cloud = cloudIn(catalog)
      const standing = cloud && linking.cloud.standing(cloud.stationId)
      return standing?.trouble === null && standing.clockSkewMs !== null
    },
  })
  const remoteCodes = createRemoteCodes({ log, isWanted: hasRemoteKeys, onError })
  const forwardedCallers = createForwardedCallers({
    catalog,
    secrets,
    callerOf: (accessId) => gate.callerOf(accessId),
    tellsTokens: () => log.keys.holds('access'),
  })
  const linking = createLinking({
    cloud: {
      url: options.cloudUrl,
      code: options.cloudCode,
      onLinked() {
        shownQuestions.lookAtAll()
        shownAnswers.lookAtAll()
        remoteCodes.lookAtAll()
      },
    },
    audience: { open: () => audience.open('0.0.0.0'), close: audience.close },
    log,
    catalog,
    onError,
    onState() {
      touch('link-state')
      remoteCloses.look()
    },
    onAddress: () => options.onAddress?.(),
    onLinked: (hub) => options.onLinked?.(hub),
    onGivenBack: () => options.onGivenBack?.(),
    proofOf: forwardedCallers.proofOf,
    run: async (command, from) => {
      const given = forwardedCallers.callerOf(command, from)
      if ('problem' in given) return given
      return await dispatch(command.name, command.input, command.id, given.caller, 0, true)
    },
    openStaff: async () => {
      // Where nobody links, neither certificates nor their library are loaded.
      const { startStaffServer } = await import('./server/staff-server.ts')
      const onAuthority = (pem: string) => {
        authority = pem
      }
      return startStaffServer({ log, app, sockets, hosts, onAuthority })
    },
  })
  const steward = createKeySteward({ log, isHub: () => linking.isHub(), onError })
  const batches = createBatchRunner({ log, catalog, badges, mergedPeople, onError })
  const needless = createNeedlessJobs({ log, catalog, badges, onError })
  const expiry = createJobExpiry({ log, catalog, badges, onError })
  const holders = createJobHolders(catalog, badges, self)

  for (const [projection, kind] of [
    [attendance, 'admission'],
    [badges, 'print-job'],
  ] as const) {
    const before = log.streams.initial(kind)
    for (const [id, after] of log.streams.all(kind)) projection.apply({ kind, id, before, after, own: false })
  }

  const everybody = async () => {
    await filled
    return directory.byName()
  }
  const seatsTaken = async () => {
    await filled
    return directory.counts.ofSession
  }
  const lastHeardAt = (stationId: string): number | null => {
    const { lastSeenAt } = linking.rows().find((row) => row.stationId === stationId) ?? { lastSeenAt: null }
    return lastSeenAt === null ? null : Date.parse(lastSeenAt)
  }
  let url = ''
  let authority: string | null = null
  const handlers: CommandHandlers = {
    ...createEventHandlers(log),
    ...createProgrammeHandlers(log),
    ...createAttendeeHandlers(log, imports, mergedPeople),
    ...createMergeHandlers(mergedPeople),
    ...createRemoteHandlers(log, linkOf, seatsTaken),
    ...createReplayHandlers(log, catalog, questions),
    ...followUps.handlers,
    ...createCheckInHandlers({ log, catalog, days, attendance, badges, pilotCode, mergedPeople }),
    ...createDisagreementHandlers(overfull, replaced),
    ...createDoorHandlers(),
    ...createBadgeHandlers(log, catalog, badges, mergedPeople, folder.path),
    ...createTemplateHandlers({ catalog, templates, renderer, queue }),
    ...createBackupHandlers(log, folder.path),
    ...connector.handlers,
    ...createAccessHandlers(log, catalog, secrets, () => linking.staffUrl() ?? url),
    ...createStationHandlers(log, catalog, linking),
    ...createPutOutHandlers({
      log,
      lastHeardAt,
      whatRolesRead: async (roles) => ({ ...(await whatRolesRead(log, roles)) }),
      onError,
    }),
    ...createOrganiserHandlers(log, catalog),
    ...createCloudHandlers(log, catalog, linking.cloud),
    ...createQuestionHandlers(log, questions, reader, heldWords, safeguarding),
    ...audience.handlers,
    ...createAudiencePurge({ log, catalog, book: questions, pollRows: polls.rows }),
    ...booth.handlers,
    ...polls.handlers,
    ...createAfterEventHandlers({
      catalog,
      days,
      mergedPeople,
      recorded: () => log.streams.ids('attendee', '', Number.MAX_SAFE_INTEGER),
    }),
  }
  const views: ViewSources = {
    ...createEventViews(log, catalog, days),
    ...createProgrammeViews(catalog, days, attendance, directory),
    ...createAttendeeViews({ log, catalog, days, directory, badges, imports, mergedPeople }),
    ...createCheckInViews({ log, catalog, days, attendance, directory, badges, mergedPeople }),
    ...createDisagreementViews({
      log,
      catalog,
      days,
      attendance,
      directory,
      mergedPeople,
      amendedApart,
      overfull,
      replaced,
    }),
    ...createDoorViews(catalog),
    ...createRemoteViews({ log, catalog, clock, linkOf }),
    ...createReplayViews(catalog),
    ...createReplayMaterial({ catalog, clock, air, polls, recordingOf: booth.replay.ofSession }),
    ...followUps.views,
    ...createBadgeViews({ log, catalog, badges, queue, holders, isThere: linking.isThere }),
    ...createTemplateViews(templates, previews),
    ...createBackupViews(backup),
    ...connector.views,
    ...createAccessViews(log, catalog, secrets),
    ...createStationViews(linking),
    ...createPutOutViews({ log, catalog, badgesOut: badges.peopleWithBadge, holdsSystem: linking.holdsSystem }),
    ...createOrganiserViews({
      catalog,
      now,
      book: questions,
      pollsOf: polls.pollsForPhones,
      wordsOf: ({ text }) => text,
      // The venue is here.
      venue: () => ({ connected: true, lastSeenAt: null }),
    }),
    ...createCloudViews(self, catalog, linking),
    ...createQuestionViews(catalog, questions, questionRows, air, safeguarding),
    ...audience.views,
    ...booth.views,
    ...polls.views,
    ...createAfterEventView({ log, catalog, mergedPeople, days, questions, shown: directory.byName }),
  }
  const owners = createOwners(
    {
      printer: { of: (_, input) => printerOwnerOf(catalog, input) },
      'print-job': holders,
      air: { of: (name, input) => airOwnerOf(catalog, name, input) },
      poll: { of: (_, input) => pollOwnerOf(catalog, input) },
      connector: { of: () => connectorOwnerOf(catalog) },
    },
    self,
  )
  const dispatch = createDispatcher(
    log,
    handlers,
    {
      isRevoked: () => catalog.get('station', self).revoked !== null,
      ...owners,
      arrived: holders.arrived,
      forward: linking.forward,
    },
    onError,
  )
  const publisher = createPublisher(views, onError)
  touch = publisher.touch

  const operatorToken = randomBytes(32).toString('base64url')
  const gate = createGate(log, catalog, secrets, operatorToken)
  const startedAt = performance.now()
  const hosts = new Map<string, 'http' | 'https'>()
  const app = createHttpServer({
    hosts: () => hosts,
    isHubs: (origin) => isHubsOrigin(catalog, origin, 'staffUrl'),
    onError,
  })
  const api = {
    gate,
    dispatch,
    publisher,
    version,
    now,
    servesThisMachine: true as const,
    onScreen: booth.screens.presence,
    hosts: () => hosts,
    newCommandId: () => uuidv7(now(), nodeCrypto.random(10)) as CommandId,
    hub: () => ({ eventId: log.identity.eventId, hub: linking.staffUrl() !== null, epoch: linking.epoch() }),
    health: () => ({
      status: 'ok',
      version,
      name: catalog.stationName(log.identity.stationId),
      uptimeS: Math.floor((performance.now() - startedAt) / 1000),
      eventId: log.identity.eventId,
    }),
  }
  addApiRoutes(app, api)
  const programme = createProgrammeImport(log, catalog, createPlanReader(options.workers?.import))
  addImportRoutes(app, api, imports, programme)
  addCueImportRoutes(app, api, booth.cueImport)
  addOperatorRoutes(app, api, log, catalog, mergedPeople, everybody)
  const fontsFolder = options.fontsFolder ?? fontsInSource()
  addAfterEventRoutes(app, api, { log, catalog, mergedPeople, everybody, days, badges, fontsFolder, version })
  addSealedRoutes(app, api, log)
  addReplayRoutes(app, api, booth.replay, days)
  addThumbnailRoutes(app, api, booth.thumbnails)
  addQuestionRoutes(app, api, log, (sessionId) =>
    exportedQuestions(catalog, questions, questionRows, reader, sessionId),
  )
  addPollRoutes(app, api, log, polls)
  addLinkRoutes(app, api, log, linkOf)
  addPageRoutes(app, options.pagesFolder)
  app.get('/autorite.crt', async (_, reply) =>
    authority === null
      ? sendProblem(reply, problemOf('not-found', 404))
      : reply.type('application/x-x509-ca-cert').send(authority),
  )
  const sockets = createSocketServer(app.server, { ...api, onError })
  const connections = openConnections(app.server)

  // Who is one person is settled before anybody is counted.
  const projections = [
    ...[catalog, mergedPeople, attendance, badges, directory, amendedApart, replaced],
    ...[queue, batches, needless, expiry, linking, questions, air, remoteCodes, shownAnswers, connector],
    ...booth.projections,
    ...[polls.book, voterBadges, audience, remoteCloses, wordsOfTheHub, steward, ownSealing],
  ]
  log.keys.onChange(() => {
    sockets.dropEnded()
    remoteCodes.lookAtAll()
    // The key file beside the copies is sealed with the letters of the sheet.
    void backup.runIfChanged()
  })
  log.onCommitted((changes) => {
    for (const change of changes) {
      for (const projection of projections) applySafely(projection, change)
      publisher.touch(change.kind)
      if (change.kind === 'access' || isPutOut(change)) sockets.dropEnded()
      if (change.kind === 'desk' && change.own) void backup.runIfFolderChanged()
      if (change.kind === 'audience-key' && isErased(change.after) && !isErased(change.before)) void backup.renew()
      if (arePeoplePurged(change)) void backup.renew()
    }
    const isTouched = voterBadges.takeTouched()
    if (isTouched) audience.dropEnded(isTouched)
    directory.follow()
    linking.committed()
    // Before anybody is told that it is done.
    if (changes.some(({ before, after }) => isErased(after) && !isErased(before))) log.settle()
    else if (changes.some(takesWordsAway)) log.settle()
  })
  function applySafely(projection: { apply(change: Change): void }, change: Change): void {
    try {
      projection.apply(change)
    } catch (error) {
      onError(error)
    }
  }

  const lookAt = (id: string, state: AttendeeState): void => {
    amendedApart.look(id, state)
    replaced.look(id, state)
  }
  let filled = Promise.resolve()
  let resumed = Promise.resolve()
  /** In reverse order of starting. */
  async function letGo(): Promise<void> {
    imports.cancel()
    await connector.close()
    booth.close()
    await linking.close()
    await audience.close()
    audience.end()
    // Who is being answered has a moment; a slow upload, or a page that stands still, does not keep the station from stopping.
    const answered = new Promise((resolve) => app.server.close(resolve))
    await connections.cutAfter(graceMs, Promise.all([sockets.close(), answered]))
    await app.close()
    publisher.close()
    await resumed.catch(() => {})
    batches.end()
    needless.end()
    expiry.end()
    await queue.close()
    await reader.close()
    await backup.close()
    log.close()
  }

  try {
    await listen()
  } catch (error) {
    // Whoever tries again, with another port, finds the folder free.
    await letGo()
    throw error
  }
  async function listen(): Promise<void> {
    // Any port is the one of last time, where it is free.
    const wanted = options.port || (rememberedPort(log) ?? 0)
    try {
      await app.listen({ host: '127.0.0.1', port: wanted })
    } catch (error) {
      // Somebody else has the port of last time: a port that was asked for by name is insisted on.
      if (options.port !== undefined && options.port !== 0) throw error
      await app.listen({ host: '127.0.0.1', port: 0 })
    }
    const { port } = app.server.address() as AddressInfo
    if (port !== rememberedPort(log)) rememberPort(log, port)
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) hosts.set(`${host}:${port}`, 'http')
    url = `http://127.0.0.1:${port}`
  }

  booth.start()
  const dayTimer = setInterval(() => touch('day'), 60_000)
  const tidying = tidyMemoryWhenQuiet(log)
  const endedTimer = setInterval(() => sockets.dropEnded(), 30_000)
  filled = Promise.all([directory.fill(lookAt), log.knownCommands.fill()]).then(() => {
    touch('attendee')
  })
  resumed = filled.then(async () => {
    expiry.resume()
    connector.start()
    await queue.resume(linking.caughtUp())
    batches.resume()
    needless.resume()
  })
  resumed.catch(onError)
  if (options.audienceHere && !options.hub) await audience.open('127.0.0.1')
  const linked = linking.start(options.hub ?? false).then(() => (options.isNew ? linking.introduced() : undefined))
  linked.catch(onError)
  remoteCloses.look()
  steward.look()
  void linked.then(replayPurge.look, () => {})
  void linked.then(wordsOfTheHub.lookAtAll, () => {})

  return {
    url,
    operatorToken,
    log,
    dispatch,
    imports,
    programme,
    backup,
    name: () => catalog.stationName(log.identity.stationId),
    /** Where other stations link to; null while this one is not the hub. */
    linkUrl: linking.linkUrl,
    staffUrl: linking.staffUrl,
    /** The public's port; null while there is none. */
    audienceUrl: audience.url,
    /** What this station is among the others is settled. */
    linked,
    stationRows: linking.rows,
    caughtUp: linking.caughtUp,
    /** Pulls the cable to the hub, or puts it in again: for a rehearsal. */
    cable: linking.cable,
    /** How many people stand in two places at once, until somebody settles it. */
    conflicts: () => [...attendance.conflicts()].length,
    /** Everybody can be found: the search's index is complete. */
    filled,
    /** What waited for a printer goes on, and what was in hand is asked about. */
    resumed,
    /** What was acknowledged is on disk already. */
    async stop(): Promise<void> {
      clearInterval(dayTimer)
      clearInterval(endedTimer)
      remoteCloses.end()
      shownAnswers.end()
      replayPurge.end()
      tidying.stop()
      await letGo()
    },
  }
}
