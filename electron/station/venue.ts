import { join } from 'node:path'
import type { AlarmLimits } from '../../shared/domain/show/alarms.ts'
import type { Sealing } from '../../shared/domain/stations/sealing.ts'
import { createAccess } from './access/index.ts'
import { createAfterEvent } from './after-event/index.ts'
import { createAttendees } from './attendees/index.ts'
import { createHallAudience } from './audience/index.ts'
import { createBackups } from './backup/index.ts'
import { createBadges } from './badges/index.ts'
import { fontsInSource } from './badges/render/renderer.ts'
import { createCheckIn, createDoorCalls, createKiosks } from './check-in/index.ts'
import { createCloud } from './cloud/index.ts'
import { createRegistrationPlatform } from './connector/index.ts'
import { createDisagreements } from './disagreements/index.ts'
import { createEvent } from './event/index.ts'
import type { Kit } from './kit.ts'
import { createOpening } from './opening/index.ts'
import { createOrganisers } from './organisers/index.ts'
import { createPeople } from './people/index.ts'
import { createVenuePolls } from './polls/index.ts'
import { createProgramme } from './programme/index.ts'
import { createQuestionDesk, createQuestions } from './questions/index.ts'
import { createRemote } from './remote/index.ts'
import { createLink, type LinkOptions } from './replication/index.ts'
import { hubUrlOf } from './replication/other-hubs.ts'
import type { Pages } from './server/staff-server.ts'
import type { StallWatch } from './server/stalls.ts'
import { createShow } from './show/index.ts'
import { createScreenVisibility } from './show/stage/screen-visibility.ts'
import { createScreens } from './show/stage/screens.ts'
import { createStations } from './stations/index.ts'
import type { Timing } from './timing.ts'

export interface VenueOptions extends LinkOptions {
  readonly version: string
  /** For a station that is not the hub: serves the public's page to browsers on this machine. */
  readonly audienceHere?: boolean | undefined
  /** Folders of the built pages and fonts, and the workers' entries. If absent, the sources are used. */
  readonly pagesFolder: string
  readonly fontsFolder?: string | undefined
  readonly badgesFolder?: string | undefined
  readonly workers?: { readonly import: URL; readonly render: URL; readonly text: URL } | undefined
  readonly backupEveryMs?: number | undefined
  /** The limits from which a state is an alarm in the booth. If absent, the usual ones. */
  readonly alarmLimits?: AlarmLimits | undefined
  /** When the registration platform is read. Real time if absent. */
  readonly connectorTiming?: Timing | undefined
  /** When a poll that is closed in the room is closed for everybody. Real time if absent. */
  readonly pollTiming?: Timing | undefined
}

/** The station's data folder and its database's key, from which copies are made. */
export interface StationFolder {
  readonly path: string
  readonly databasePath: string
  readonly key: Uint8Array
  /** How that key is protected. Null if there is no folder. */
  readonly sealing: Sealing | null
}

/**
 * The features of a station at the venue, in the order of their dependencies.
 * @param place `operatorToken`: of this run's operator; `pagesUrl`: the address of the station's pages on this machine;
 * `pages`: their server
 */
export function createVenue(
  kit: Kit,
  folder: StationFolder,
  options: VenueOptions,
  place: {
    readonly operatorToken: string
    readonly pagesUrl: () => string
    readonly pages: () => Pages
    readonly stalls: StallWatch
  },
) {
  const { catalog, self } = kit
  const { workers, badgesFolder, fontsFolder = fontsInSource() } = options
  const screens = createScreens({ now: kit.now, onState: () => kit.touch('screens-state') })
  const screenVisibility = createScreenVisibility({ stationId: self, catalog, screens, isThere: kit.link.isThere })

  const event = createEvent(kit)
  const people = createPeople(kit)
  const checkIn = createCheckIn(kit, people)
  const doors = createDoorCalls(kit)
  const disagreements = createDisagreements(kit, people)
  const programme = createProgramme(kit, people, workers?.import)
  const attendees = createAttendees(kit, { people, programme: programme.import, importWorker: workers?.import })
  const badges = createBadges(kit, {
    people,
    dataFolder: folder.path,
    badgesFolder,
    fontsFolder,
    renderWorker: workers?.render,
  })
  const kiosks = createKiosks(kit, { desk: checkIn.desk, printerState: badges.printerState })
  const backups = createBackups(kit, folder, options.backupEveryMs)
  const { imports } = attendees
  const platform = createRegistrationPlatform(kit, { imports, people, timing: options.connectorTiming })
  const staffUrl = () => link.linking.staffUrl() ?? place.pagesUrl()
  const access = createAccess(kit, { operatorToken: place.operatorToken, pagesUrl: staffUrl })
  const questions = createQuestions(kit, workers?.text)
  const desk = createQuestionDesk(kit, questions, { screens, screenVisibility })
  const { air } = desk
  const voting = createVenuePolls(kit, { questions, air, screens, screenVisibility, timing: options.pollTiming })
  const { polls } = voting
  const audience = createHallAudience(kit, {
    people,
    questions,
    polls,
    clock: programme.clock,
    // Built separately from the staff's pages, so that no staff file is served to the public.
    pagesFolder: join(options.pagesFolder, '..', 'audience'),
    opensHere: options.audienceHere === true && options.hub !== true,
  })
  const show = createShow(kit, {
    screens,
    air,
    polls,
    // A projector of a linked station leads to the hub, where phones are served.
    publicUrl: () => audience.url() ?? hubUrlOf(catalog, 'publicUrl'),
    readPlan: programme.readPlan,
    stageFolder: join(folder.path, 'stage'),
    fontsFolder,
    alarmLimits: options.alarmLimits,
  })
  const organisers = createOrganisers(kit, {
    book: questions.book,
    polls,
    wordsOf: ({ text }) => text,
    venue: () => ({ connected: true, lastSeenAt: null }),
  })
  const afterEvent = createAfterEvent(kit, {
    people,
    book: questions.book,
    fontsFolder,
    version: options.version,
    stations: () => link.linking.rows(),
  })
  const link = createLink(kit, {
    gate: access.gate,
    secrets: access.secrets,
    audience,
    onState: voting.onLink,
    pages: place.pages,
    stalls: place.stalls,
    options,
  })
  const { linking, onCloudLinked } = link
  const stations = createStations(kit, { linking, people, sealing: folder.sealing })
  const cloud = createCloud(kit, { linking, people, onCloudLinked, questions, polls })
  const remote = createRemote(kit, {
    people,
    questions,
    air,
    polls,
    clock: programme.clock,
    recordingOf: show.recordingOf,
    cloud: linking.cloud,
  })

  const opening = createOpening(kit, {
    people,
    stations: linking.rows,
    backup: backups.backup.state,
    uncopiedSince: backups.backup.uncopiedSince,
    preflight: show.preflight,
    printerState: badges.printerState,
  })

  const features = [
    event,
    people,
    checkIn,
    doors,
    disagreements,
    programme,
    attendees,
    badges,
    kiosks,
    backups,
    platform,
    access,
    questions,
    desk,
    voting,
    audience,
    show,
    organisers,
    afterEvent,
    link,
    stations,
    cloud,
    remote,
    opening,
  ] as const
  return { features, people, programme, attendees, badges, backups, access, audience, link, screens }
}
