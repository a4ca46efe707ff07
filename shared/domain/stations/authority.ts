import type { Lane } from '../lanes.ts'

export const stationRoles = ['reception', 'booth', 'moderator', 'pilot'] as const
/** `cloud`: a station as well, which a code of its own lets in, and never one of a pilot's codes. */
export const everyStationRole = [...stationRoles, 'cloud'] as const
export type StationRole = (typeof everyStationRole)[number]
/** One that a pilot's code may give. */
export type PairedRole = (typeof stationRoles)[number]

interface Authority {
  /** Lanes that are replicated to it. */
  readonly reads: readonly Lane[]
  /** Lanes in which what it writes counts; anything else is stored, passed on, flagged, and not projected. */
  readonly writes: readonly Lane[]
}

/** Of the first release. A change goes to `narrowed`: stations must still agree on what old events counted. */
export const authority: Readonly<Record<StationRole, Authority>> = {
  pilot: { reads: ['people', 'show', 'audience', 'system'], writes: ['people', 'show', 'audience', 'system'] },
  reception: { reads: ['people', 'show', 'system'], writes: ['people'] },
  booth: { reads: ['show', 'audience', 'system'], writes: ['show'] },
  moderator: { reads: ['show', 'audience', 'system'], writes: ['audience'] },
  // Of people it holds what is sealed; what it may write of the audience stands in `ofTheCloud`.
  cloud: { reads: ['people', 'show', 'audience', 'system'], writes: [] },
}

/** Types of lane `system` that any paired station may write about itself. */
const ofOneself = new Set([
  ...['DeskConfigured', 'StationRenamed', 'StationReachable', 'CloudReachable', 'StationGivenBack'],
  'StationSealed',
  'StationBoxKeyTold',
])

/**
 * Types that nobody writes about another station, a pilot's station neither: keys would be sealed to the wrong one, and
 * only a station knows how its own key is kept, where it is reached, and that it gives itself back.
 */
const ofOneselfAlone = new Set(['StationBoxKeyTold', 'StationSealed', 'StationReachable', 'StationGivenBack'])

/** Types of lane `system` that stations write which hold the people: nobody else could print a badge. */
const ofPrinters = new Set([
  ...['PrinterAdded', 'PrinterUpdated', 'PrinterRemoved', 'PrinterTakenOver', 'PrinterRollLoaded', 'PrinterTested'],
])

/** Types of lanes `people`, `show` and `audience` that a pilot alone may write. */
const ofPilots = new Set([
  ...['QuestionErased', 'QuestionUnsealed', 'PollAnswersErased', 'AudiencePurged'],
  'AttendeeImported',
  'AttendeeVanished',
  'AttendeeErased',
  'ImportFinished',
  'ExportTaken',
  'RecoverySheetShown',
  ...['RemoteAccessRevoked', 'RemoteAccessRenewed', 'PlayersSet'],
  ...['ReplayPublished', 'ReplaySpeakersSet', 'SpeakerConsented', 'ReplayPurged'],
])

/** Of lane `audience`, what the booth alone knows: that a screen paints a question or a poll, or does not any more. */
const ofBooths = new Set(['QuestionOnAir', 'QuestionAirWithdrawn', 'PollPainted'])

/** Of lane `audience`, what people from afar do, and nothing of what moderators do. */
const ofTheCloud = new Set([
  ...['QuestionAsked', 'QuestionAuthorTold', 'QuestionUpvoted', 'QuestionReplied', 'PollVoted', 'AudienceKeyMade'],
])

/** Of lane `people`, what is known in the cloud alone: who was on a session's page there. */
const ofTheCloudsDoor = new Set(['RemotePresenceNoted'])

/** Of lane `system`, what organisers do in the cloud, who are let in by a pilot's invitation alone. */
const ofTheCloudsOrganisers = new Set(['OrganiserEntered', 'OrganiserLeft'])

/** What is asked of a station's role: an event, as far as it matters. */
export interface Claim {
  readonly lane: Lane
  readonly type: string
  /** The station that the stream is about, where it is about one: nobody but a pilot names or configures another. */
  readonly about?: string | undefined
  /** The role that an access gives: a desk opens its own windows, and nobody else's. */
  readonly grantedRole?: string | undefined
  /** A pilot alone decides what it says. */
  readonly isPilots?: boolean | undefined
}

/**
 * By type, the roles beside the pilot's that may write it since birthplaces were set. A type that is not listed is left as the
 * first release had it.
 */
const narrowed: Readonly<Record<string, readonly StationRole[]>> = {
  // Phones reach a hub, which is a pilot's station, or the cloud.
  QuestionUpvoted: ['cloud'],
  QuestionReplied: ['cloud'],
  PollVoted: ['cloud'],
  // The phone that is told what becomes of a question.
  QuestionAuthorTold: ['cloud'],
  RemotePresenceNoted: ['cloud'],
  // Who knows the key can tell which phone asked, and what it voted.
  AudienceKeyMade: ['cloud'],
  // A door waits for the pilot: no other station says that they have seen it.
  DoorCallAnswered: [],
  // The safeguarding referent works at a pilot's station, which alone opens alerts.
  ReferentSawQuestion: [],
  ReferentSettledQuestion: [],
  // What the hub tells the cloud.
  QuestionShown: [],
  PollAnswersShown: [],
  RemoteCodeTold: [],
  AudienceConfigured: [],
  // The programme, and what was agreed of replays.
  RoomAdded: [],
  SessionAdded: [],
  SessionChanged: [],
  SeatsOfAbsentFreed: [],
  SpeakerRefused: [],
  SpeakerConsentWithdrawn: [],
  ReplayWithdrawn: [],
  MoveToRemoteUndone: [],
  // The organiser's batch of badges. Its printer's station pauses and finishes it, and desks move it along with a queue.
  BatchPlanned: [],
  BatchBoxFilled: [],
  BatchCancelled: [],
}

/** Whether an event counts when the station `by`, of this role, has written it. */
export const mayWrite = (role: StationRole, by: string, claim: Claim): boolean =>
  mayWriteInFirstRelease(role, by, claim) &&
  (role === 'pilot' ||
    (claim.isPilots !== true && (!Object.hasOwn(narrowed, claim.type) || (narrowed[claim.type] ?? []).includes(role))))

/** The same, of an event within the first release's cut. */
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
  // Of its own windows alone: see `births`.
  (lane === 'system' && (type === 'AccessUsed' || (type === 'AccessCreated' && grantedRole === role)))
