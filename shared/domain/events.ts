import { accessStream } from './access/access.ts'
import { attendeeStream } from './attendees/attendee-stream.ts'
import { connectorStream } from './attendees/connector.ts'
import { importRunStream } from './attendees/import-run.ts'
import { remoteAccessStream } from './attendees/remote-access.ts'
import { remoteCodeStream } from './attendees/remote-code.ts'
import { remoteMoveStream } from './attendees/remote-move.ts'
import { samePersonStream } from './attendees/same-person.ts'
import { badgeTemplateStream } from './badges/badge-template.ts'
import { printBatchStream } from './badges/print-batch.ts'
import { printJobStream } from './badges/print-job.ts'
import { printerStream } from './badges/printer.ts'
import { admissionStream } from './check-in/admission.ts'
import { doorCallStream } from './check-in/door-call.ts'
import { kioskStream } from './check-in/kiosk.ts'
import { overCapacityStream } from './check-in/over-capacity.ts'
import { remotePresenceStream } from './check-in/remote-presence.ts'
import { eventStream } from './event/event.ts'
import { exportStream } from './event/export.ts'
import { retentionStream } from './event/retention.ts'
import { organiserStream } from './organisers/organiser.ts'
import { pollStream } from './polls/poll.ts'
import { pollVoteStream } from './polls/poll-vote.ts'
import { playersStream } from './programme/players.ts'
import { replayStream } from './programme/replay.ts'
import { roomStream } from './programme/room.ts'
import { sessionStream } from './programme/session.ts'
import { sessionRemoteStream } from './programme/session-remote.ts'
import { audienceDeviceStream } from './questions/audience-device.ts'
import { audienceKeyStream } from './questions/audience-key.ts'
import { audienceSessionStream } from './questions/audience-session.ts'
import { audienceSettingsStream } from './questions/audience-settings.ts'
import { questionStream } from './questions/question.ts'
import { questionVoteStream } from './questions/question-vote.ts'
import { airChangeStream } from './show/air-change.ts'
import { alarmStream } from './show/alarm.ts'
import { cueStream } from './show/cue.ts'
import { obsStream } from './show/obs.ts'
import { privacyStream } from './show/privacy.ts'
import { recordingStream } from './show/recording.ts'
import { replayMarkStream } from './show/replay-mark.ts'
import { roomAirStream } from './show/room-air.ts'
import { roomShowStream } from './show/room-show.ts'
import { stageStream } from './show/stage.ts'
import { takeStream } from './show/take.ts'
import { deskStream } from './stations/desk.ts'
import { hubStream } from './stations/hub.ts'
import { keyStream } from './stations/keys.ts'
import { pairingOfferStream } from './stations/pairing-offer.ts'
import { putOutStream } from './stations/put-out.ts'
import { stationStream } from './stations/station.ts'
import type { EventForm, EventSchema, Segment, StreamKind } from './stream.ts'

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
  /** How a rehearsal plays a cue: same rules, never counted. The id begins with the rehearsal's number. */
  'rehearsal-cue': { ...cueStream, named: ['number', 'id'] },
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
  'rehearsal-admission': { ...admissionStream, named: ['number', 'attendee', 'id', 'day'] },
  /** By session, and by run of a process of the cloud. */
  'remote-presence': remotePresenceStream,
  /** By checkpoint. */
  'door-call': doorCallStream,
  /** By access. */
  kiosk: kioskStream,
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
  'rehearsal-poll': { ...pollStream, named: ['number', 'id'] },
  'rehearsal-poll-vote': { ...pollVoteStream, named: ['number', 'id', 'id'] },
} as const
export type StreamKindName = keyof typeof streamKinds

/** How the names of this kind of stream are made. */
export const namesOf = (kind: StreamKindName): { readonly named: readonly Segment[]; readonly ascends: boolean } => {
  const { named = ['id'], ascends = false }: Pick<StreamKind<unknown, never>, 'named' | 'ascends'> = streamKinds[kind]
  return { named, ascends }
}

/**
 * The attendees whose ids stand in a stream's name. Any segment may be one in a kind that this version does not know. No other
 * segment is: a station chooses the ids of the people whom it enters, and may choose that of a session.
 */
export function attendeesNamedBy(stream: string): readonly string[] {
  const [kind = '', ...segments] = stream.split('/')
  if (!Object.hasOwn(streamKinds, kind)) return segments
  const { named } = namesOf(kind as StreamKindName)
  return segments.filter((_, at) => named[at] === 'attendee')
}
export type StateOf<Kind extends StreamKindName> = (typeof streamKinds)[Kind]['initial']
export type EventOf<Kind extends StreamKindName> = Extract<
  Parameters<(typeof streamKinds)[Kind]['evolve']>[1],
  { readonly type: string }
>

/** The kinds of which a process holds all states in memory. */
export type KeptKindName = {
  [Kind in StreamKindName]: (typeof streamKinds)[Kind] extends { readonly isKept: true } ? Kind : never
}[StreamKindName]

export type EventType = EventOf<StreamKindName>['type']

export interface EventDefinition extends EventForm {
  readonly kinds: readonly StreamKindName[]
}

/** Every type of event, with the kinds of stream to which it belongs. */
export const eventTypes = typesOf(streamKinds)

export const definitionOf = (type: string): EventDefinition | undefined =>
  Object.hasOwn(eventTypes, type) ? eventTypes[type as EventType] : undefined

function typesOf(kinds: Readonly<Record<string, { readonly events: Readonly<Record<string, EventSchema>> }>>) {
  const types: Partial<Record<EventType, EventForm & { readonly kinds: StreamKindName[] }>> = {}
  for (const [kind, { events }] of Object.entries(kinds))
    for (const [name, schema] of Object.entries(events)) {
      const type = name as EventType
      types[type] ??= { kinds: [], version: 1, ...('payload' in schema ? schema : { payload: schema }) }
      types[type].kinds.push(kind as StreamKindName)
    }
  return types as Readonly<Record<EventType, EventDefinition>>
}
