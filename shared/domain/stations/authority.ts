import type { Lane } from '../lanes.ts'

export const stationRoles = ['reception', 'booth', 'moderator', 'pilot'] as const
/** `cloud` is a station too. It joins by its own code, never by a pilot's code. */
export const everyStationRole = [...stationRoles, 'cloud'] as const
export type StationRole = (typeof everyStationRole)[number]
/** A role that a pilot's code may give. */
export type PairedRole = (typeof stationRoles)[number]

interface Authority {
  /** Lanes that are replicated to it. */
  readonly reads: readonly Lane[]
  /** Lanes in which its events count. Other events are stored, passed on, flagged, and not projected. */
  readonly writes: readonly Lane[]
}

/** The table of the first release. Changes go to `narrowed`: stations must still agree on which old events counted. */
export const authority: Readonly<Record<StationRole, Authority>> = {
  pilot: { reads: ['people', 'show', 'audience', 'system'], writes: ['people', 'show', 'audience', 'system'] },
  reception: { reads: ['people', 'show', 'system'], writes: ['people'] },
  booth: { reads: ['show', 'audience', 'system'], writes: ['show'] },
  moderator: { reads: ['show', 'audience', 'system'], writes: ['audience'] },
  // Of people it holds sealed parts. `ofTheCloud` says what it may write of the audience.
  cloud: { reads: ['people', 'show', 'audience', 'system'], writes: [] },
}

/** Types of lane `system` that any paired station may write about itself. */
const ofOneself = new Set([
  ...['DeskConfigured', 'StationRenamed', 'StationReachable', 'CloudReachable', 'StationGivenBack'],
  'StationSealed',
  'StationBoxKeyTold',
])

/**
 * Types that no station, not even a pilot's, writes about another: keys would be sealed to the wrong one. Only the
 * station itself knows how its key is kept, where it is reached, and that it gives itself back.
 */
const ofOneselfAlone = new Set(['StationBoxKeyTold', 'StationSealed', 'StationReachable', 'StationGivenBack'])

/** Types of lane `system` for stations that hold the people, because only they can print a badge. */
const ofPrinters = new Set([
  ...['PrinterAdded', 'PrinterUpdated', 'PrinterRemoved', 'PrinterTakenOver', 'PrinterRollLoaded', 'PrinterTested'],
])

/** Types of lanes `people`, `show` and `audience` that only a pilot's station may write. */
const ofPilots = new Set([
  ...['QuestionErased', 'QuestionUnsealed', 'PollAnswersErased', 'PollRestored', 'AudiencePurged'],
  'AttendeeImported',
  'AttendeeVanished',
  'AttendeeErased',
  'ImportFinished',
  'ExportTaken',
  'RecoverySheetShown',
  ...['RemoteAccessRevoked', 'RemoteAccessRenewed', 'PlayersSet'],
  ...['ReplayPublished', 'ReplaySpeakersSet', 'SpeakerConsented', 'ReplayPurged'],
])

/** Of lane `audience`, what only the booth knows: whether a screen shows a question or a poll. */
const ofBooths = new Set(['QuestionOnAir', 'QuestionAirWithdrawn', 'PollPainted'])

/** Of lane `audience`, the acts of remote people, and none of moderators. */
const ofTheCloud = new Set([
  ...['QuestionAsked', 'QuestionAuthorTold', 'QuestionUpvoted', 'QuestionReplied', 'PollVoted', 'AudienceKeyMade'],
])

/** Of lane `people`, what only the cloud knows: who was on a session's page there. */
const ofTheCloudsDoor = new Set(['RemotePresenceNoted'])

/** Of lane `system`, the acts of organisers in the cloud, who come in only by a pilot's invitation. */
const ofTheCloudsOrganisers = new Set(['OrganiserEntered', 'OrganiserLeft'])

/** The parts of an event that the role table needs. */
export interface Claim {
  readonly lane: Lane
  readonly type: string
  /** The station that the stream is about, if any. Only a pilot names or configures another station. */
  readonly about?: string | undefined
  /** The role that an access gives. A desk opens only its own windows. */
  readonly grantedRole?: string | undefined
  /** Only a pilot decides its content. */
  readonly isPilots?: boolean | undefined
}

/**
 * By type, the roles besides the pilot's that may write it since birthplaces were set. An unlisted type has the rule of
 * the first release.
 */
const narrowed: Readonly<Record<string, readonly StationRole[]>> = {
  // Phones reach a hub, which is a pilot's station, or the cloud.
  QuestionUpvoted: ['cloud'],
  QuestionReplied: ['cloud'],
  PollVoted: ['cloud'],
  // The phone that is told what becomes of a question.
  QuestionAuthorTold: ['cloud'],
  RemotePresenceNoted: ['cloud'],
  // The holder of the key can tell which phone asked, and what it voted.
  AudienceKeyMade: ['cloud'],
  // Its writer can tell which answer a decision is about.
  PollAnswersKeyed: ['moderator'],
  // A door waits for the pilot: no other station says that the pilot has seen the call.
  DoorCallAnswered: [],
  // Where a kiosk prints, and to which desk it sends people.
  KioskDirected: [],
  // The safeguarding referent works at a pilot's station, which alone opens alerts.
  QuestionChecked: [],
  ReferentSawQuestion: [],
  ReferentSettledQuestion: [],
  // The asking that stands.
  QuestionTakenIn: [],
  // The hub's messages to the cloud.
  QuestionShown: [],
  PollAnswersShown: [],
  RemoteCodeTold: [],
  RemoteVoiceTold: [],
  AudienceConfigured: [],
  // The programme, and consents to replays.
  RoomAdded: [],
  RoomChanged: [],
  RoomRemoved: [],
  SessionAdded: [],
  SessionChanged: [],
  SessionCancelled: [],
  SessionRestored: [],
  SessionRemoved: [],
  SeatsOfAbsentFreed: [],
  SpeakerRefused: [],
  SpeakerConsentWithdrawn: [],
  ReplayWithdrawn: [],
  MoveToRemoteUndone: [],
  // The organiser's batch of badges. Its printer's station pauses and finishes it, and desks move it with a queue.
  BatchPlanned: [],
  BatchBoxFilled: [],
  BatchCancelled: [],
}

/** Whether an event counts when station `by`, of this role, has written it. */
export const mayWrite = (role: StationRole, by: string, claim: Claim): boolean =>
  mayWriteInFirstRelease(role, by, claim) &&
  (role === 'pilot' ||
    (claim.isPilots !== true && (!Object.hasOwn(narrowed, claim.type) || (narrowed[claim.type] ?? []).includes(role))))

/** The same for an event within the first release's cut. */
export const mayWriteInFirstRelease = (
  role: StationRole,
  by: string,
  { lane, type, about, grantedRole }: Claim,
): boolean =>
  (authority[role].writes.includes(lane) &&
    (role === 'pilot' || !ofPilots.has(type)) &&
    (about === by || !ofOneselfAlone.has(type))) ||
  (lane === 'system' && ofOneself.has(type) && (about === undefined || about === by)) ||
  (lane === 'audience' && role === 'booth' && ofBooths.has(type)) ||
  (lane === 'audience' && role === 'cloud' && ofTheCloud.has(type)) ||
  (lane === 'people' && role === 'cloud' && ofTheCloudsDoor.has(type)) ||
  (lane === 'system' && role === 'cloud' && ofTheCloudsOrganisers.has(type)) ||
  (lane === 'system' && ofPrinters.has(type) && authority[role].writes.includes('people')) ||
  // Only for the station's own windows: see `births`.
  (lane === 'system' && (type === 'AccessUsed' || (type === 'AccessCreated' && grantedRole === role)))
