import type { z } from 'zod'
import { accessEvents, accessStream } from './access/access.ts'
import { attendeeEvents, attendeeStream } from './attendees/attendee-stream.ts'
import { connectorEvents, connectorStream } from './attendees/connector.ts'
import { importRunEvents, importRunStream } from './attendees/import-run.ts'
import { remoteAccessEvents, remoteAccessStream } from './attendees/remote-access.ts'
import { remoteCodeEvents, remoteCodeStream } from './attendees/remote-code.ts'
import { remoteMoveEvents, remoteMoveStream } from './attendees/remote-move.ts'
import { samePersonEvents, samePersonStream } from './attendees/same-person.ts'
import { badgeTemplateEvents, badgeTemplateStream } from './badges/badge-template.ts'
import { printBatchEvents, printBatchStream } from './badges/print-batch.ts'
import { printJobEvents, printJobStream } from './badges/print-job.ts'
import { printerEvents, printerStream } from './badges/printer.ts'
import { admissionEvents, admissionStream } from './check-in/admission.ts'
import { doorCallEvents, doorCallStream } from './check-in/door-call.ts'
import { overCapacityEvents, overCapacityStream } from './check-in/over-capacity.ts'
import { remotePresenceEvents, remotePresenceStream } from './check-in/remote-presence.ts'
import { eventEvents, eventStream } from './event/event.ts'
import { exportEvents, exportStream } from './event/export.ts'
import { retentionEvents, retentionStream } from './event/retention.ts'
import type { Lane } from './lanes.ts'
import { organiserEvents, organiserStream } from './organisers/organiser.ts'
import { pollEvents, pollStream } from './polls/poll.ts'
import { pollVoteEvents, pollVoteStream } from './polls/poll-vote.ts'
import { playersEvents, playersStream } from './programme/players.ts'
import { replayEvents, replayStream } from './programme/replay.ts'
import { roomEvents, roomStream } from './programme/room.ts'
import { sessionEvents, sessionStream } from './programme/session.ts'
import { sessionRemoteEvents, sessionRemoteStream } from './programme/session-remote.ts'
import { audienceDeviceEvents, audienceDeviceStream } from './questions/audience-device.ts'
import { audienceKeyEvents, audienceKeyStream } from './questions/audience-key.ts'
import { audienceSessionEvents, audienceSessionStream } from './questions/audience-session.ts'
import { audienceSettingsEvents, audienceSettingsStream } from './questions/audience-settings.ts'
import { questionEvents, questionStream } from './questions/question.ts'
import { questionVoteEvents, questionVoteStream } from './questions/question-vote.ts'
import { airChangeEvents, airChangeStream } from './show/air-change.ts'
import { alarmEvents, alarmStream } from './show/alarm.ts'
import { cueEvents, cueStream } from './show/cue.ts'
import { obsEvents, obsStream } from './show/obs.ts'
import { privacyEvents, privacyStream } from './show/privacy.ts'
import { recordingEvents, recordingStream } from './show/recording.ts'
import { replayMarkEvents, replayMarkStream } from './show/replay-mark.ts'
import { roomAirEvents, roomAirStream } from './show/room-air.ts'
import { roomShowEvents, roomShowStream } from './show/room-show.ts'
import { stageEvents, stageStream } from './show/stage.ts'
import { takeEvents, takeStream } from './show/take.ts'
import { deskEvents, deskStream } from './stations/desk.ts'
import { hubEvents, hubStream } from './stations/hub.ts'
import { keyEvents, keyStream } from './stations/keys.ts'
import { pairingOfferEvents, pairingOfferStream } from './stations/pairing-offer.ts'
import { putOutEvents, putOutStream } from './stations/put-out.ts'
import { stationEvents, stationStream } from './stations/station.ts'

/** Every kind of stream: a stream's name is `<kind>/<id>`. */
export const streamKinds = {
  event: eventStream,
  station: stationStream,
  'put-out': putOutStream,
  hub: hubStream,
  pairing: pairingOfferStream,
  /** By purpose. */
  key: keyStream,
  desk: deskStream,
  access: accessStream,
  connector: connectorStream,
  organiser: organiserStream,
  printer: printerStream,
  /** By format: one for labels, one for A6. */
  'badge-template': badgeTemplateStream,
  room: roomStream,
  session: sessionStream,
  /** By session. */
  'session-remote': sessionRemoteStream,
  players: playersStream,
  /** By session. */
  replay: replayStream,
  obs: obsStream,
  /** By room. */
  'room-air': roomAirStream,
  take: takeStream,
  'air-change': airChangeStream,
  recording: recordingStream,
  'replay-mark': replayMarkStream,
  /** By room. */
  'room-show': roomShowStream,
  privacy: privacyStream,
  /** By room and kind. */
  alarm: alarmStream,
  cue: cueStream,
  /** By room. */
  stage: stageStream,
  attendee: attendeeStream,
  /** By a keyed hash of the code. */
  'remote-code': remoteCodeStream,
  /** By attendee. */
  'remote-access': remoteAccessStream,
  'remote-move': remoteMoveStream,
  /** Two entries that may be one person. The id contains both ids, the smaller first. */
  'same-person': samePersonStream,
  import: importRunStream,
  export: exportStream,
  /** By purpose. */
  retention: retentionStream,
  admission: admissionStream,
  /** Same rules as `admission`; never counted. The id begins with the rehearsal's number. */
  'rehearsal-admission': admissionStream,
  /** By session, and by run of a process of the cloud. */
  'remote-presence': remotePresenceStream,
  /** By checkpoint. */
  'door-call': doorCallStream,
  /** By session. */
  'over-capacity': overCapacityStream,
  'print-job': printJobStream,
  'print-batch': printBatchStream,
  question: questionStream,
  /** By question and voter. */
  'question-vote': questionVoteStream,
  /** By session. */
  'audience-session': audienceSessionStream,
  'audience-device': audienceDeviceStream,
  'audience-settings': audienceSettingsStream,
  'audience-key': audienceKeyStream,
  poll: pollStream,
  /** By poll and voter. */
  'poll-vote': pollVoteStream,
  /** Same rules; never counted. Their ids begin with the rehearsal's number. */
  'rehearsal-poll': pollStream,
  'rehearsal-poll-vote': pollVoteStream,
} as const
export type StreamKindName = keyof typeof streamKinds
export type StateOf<Kind extends StreamKindName> = (typeof streamKinds)[Kind]['initial']
export type EventOf<Kind extends StreamKindName> = Extract<
  Parameters<(typeof streamKinds)[Kind]['evolve']>[1],
  { readonly type: string }
>

export const laneOf: Readonly<Record<StreamKindName, Lane>> = {
  event: 'system',
  station: 'system',
  'put-out': 'system',
  hub: 'system',
  pairing: 'system',
  key: 'system',
  desk: 'system',
  access: 'system',
  connector: 'system',
  organiser: 'system',
  printer: 'system',
  'badge-template': 'system',
  room: 'show',
  session: 'show',
  'session-remote': 'show',
  players: 'show',
  replay: 'show',
  obs: 'show',
  'room-air': 'show',
  take: 'show',
  'air-change': 'show',
  recording: 'show',
  'replay-mark': 'show',
  'room-show': 'show',
  privacy: 'show',
  alarm: 'show',
  cue: 'show',
  stage: 'show',
  attendee: 'people',
  'remote-move': 'people',
  'same-person': 'people',
  import: 'people',
  export: 'people',
  retention: 'system',
  admission: 'people',
  'rehearsal-admission': 'people',
  'remote-presence': 'people',
  'door-call': 'people',
  'over-capacity': 'people',
  'print-job': 'people',
  'print-batch': 'people',
  // Remote access must also travel over a metered line, on which people wait.
  'remote-code': 'audience',
  'remote-access': 'audience',
  question: 'audience',
  'question-vote': 'audience',
  'audience-session': 'audience',
  'audience-device': 'audience',
  'audience-settings': 'audience',
  'audience-key': 'audience',
  poll: 'audience',
  'poll-vote': 'audience',
  'rehearsal-poll': 'audience',
  'rehearsal-poll-vote': 'audience',
}

export interface EventDefinition {
  readonly kinds: readonly StreamKindName[]
  readonly version: number
  readonly payload: z.ZodType
  /** Personal fields, stored beside the event so that they can be purged without breaking the hash chain. */
  readonly part?: z.ZodType
  /** Converts from the version of the key to the next one. */
  readonly upcast?: Readonly<Record<number, (payload: unknown) => unknown>>
}

/** Every type of event, with the kinds of stream it belongs to. The compiler requires each. */
export const eventTypes = {
  ...typesOf(['event'], eventEvents),
  ...typesOf(['station'], stationEvents),
  ...typesOf(['put-out'], putOutEvents),
  ...typesOf(['hub'], hubEvents),
  ...typesOf(['pairing'], pairingOfferEvents),
  ...typesOf(['key'], keyEvents),
  ...typesOf(['desk'], deskEvents),
  ...typesOf(['access'], accessEvents),
  ...typesOf(['connector'], connectorEvents),
  ...typesOf(['organiser'], organiserEvents),
  ...typesOf(['printer'], printerEvents),
  ...typesOf(['badge-template'], badgeTemplateEvents),
  ...typesOf(['room'], roomEvents),
  ...typesOf(['session'], sessionEvents),
  ...typesOf(['session-remote'], sessionRemoteEvents),
  ...typesOf(['players'], playersEvents),
  ...typesOf(['replay'], replayEvents),
  ...typesOf(['obs'], obsEvents),
  ...typesOf(['room-air'], roomAirEvents),
  ...typesOf(['take'], takeEvents),
  ...typesOf(['air-change'], airChangeEvents),
  ...typesOf(['recording'], recordingEvents),
  ...typesOf(['replay-mark'], replayMarkEvents),
  ...typesOf(['room-show'], roomShowEvents),
  ...typesOf(['privacy'], privacyEvents),
  ...typesOf(['alarm'], alarmEvents),
  ...typesOf(['cue'], cueEvents),
  ...typesOf(['stage'], stageEvents),
  ...typesOf(['import'], importRunEvents),
  ...typesOf(['export'], exportEvents),
  ...typesOf(['retention'], retentionEvents),
  ...typesOf(['admission', 'rehearsal-admission'], admissionEvents),
  ...typesOf(['remote-presence'], remotePresenceEvents),
  ...typesOf(['door-call'], doorCallEvents),
  ...typesOf(['over-capacity'], overCapacityEvents),
  ...typesOf(['same-person'], samePersonEvents),
  ...typesOf(['remote-code'], remoteCodeEvents),
  ...typesOf(['remote-access'], remoteAccessEvents),
  ...typesOf(['remote-move'], remoteMoveEvents),
  ...typesOf(['print-job'], printJobEvents),
  ...typesOf(['print-batch'], printBatchEvents),
  ...typesOf(['question'], questionEvents),
  ...typesOf(['question-vote'], questionVoteEvents),
  ...typesOf(['audience-session'], audienceSessionEvents),
  ...typesOf(['audience-device'], audienceDeviceEvents),
  ...typesOf(['audience-settings'], audienceSettingsEvents),
  ...typesOf(['audience-key'], audienceKeyEvents),
  ...typesOf(['poll', 'rehearsal-poll'], pollEvents),
  ...typesOf(['poll-vote', 'rehearsal-poll-vote'], pollVoteEvents),
  AttendeeImported: { kinds: ['attendee'], version: 1, ...attendeeEvents.AttendeeImported },
  AttendeeVanished: { kinds: ['attendee'], version: 1, ...attendeeEvents.AttendeeVanished },
  AttendeeRegistered: { kinds: ['attendee'], version: 1, ...attendeeEvents.AttendeeRegistered },
  AttendeeAmended: {
    kinds: ['attendee'],
    version: 2,
    ...attendeeEvents.AttendeeAmended,
    // `saw` is unknown in version 1 and may be absent.
    upcast: { 1: (payload: unknown) => payload },
  },
  AmendmentsSettled: { kinds: ['attendee'], version: 1, ...attendeeEvents.AmendmentsSettled },
  AttendeeSubstituted: { kinds: ['attendee'], version: 1, ...attendeeEvents.AttendeeSubstituted },
  SubstitutionsReviewed: { kinds: ['attendee'], version: 1, ...attendeeEvents.SubstitutionsReviewed },
  AttendeeErased: { kinds: ['attendee'], version: 1, ...attendeeEvents.AttendeeErased },
  RegistrationsSet: { kinds: ['attendee'], version: 1, ...attendeeEvents.RegistrationsSet },
} as const satisfies Record<EventOf<StreamKindName>['type'], EventDefinition>

export const definitionOf = (type: string): EventDefinition | undefined =>
  Object.hasOwn(eventTypes, type) ? eventTypes[type as keyof typeof eventTypes] : undefined

type Schema = z.ZodType | { readonly payload: z.ZodType; readonly part: z.ZodType }

function typesOf<Schemas extends Readonly<Record<string, Schema>>>(kinds: readonly StreamKindName[], schemas: Schemas) {
  return Object.fromEntries(
    Object.entries(schemas).map(([type, schema]) => [
      type,
      { kinds, version: 1, ...('payload' in schema ? schema : { payload: schema }) },
    ]),
  ) as unknown as { [Type in keyof Schemas]: EventDefinition }
}
