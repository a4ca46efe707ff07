import type { StreamKindName } from './events.ts'
import type { StationRole } from './stations/authority.ts'

/**
 * Types that count from a station that is no pilot's only in streams whose id names that station; nothing is listed where the
 * table of authority says enough. So no other station can begin a stream anew, at whatever `ts` (decision 46).
 */
type Birth = readonly string[]
const anywhere: Birth = []

/** By kind of stream. The compiler asks for each. */
export const births: Readonly<Record<StreamKindName, Birth>> = {
  question: ['QuestionAsked'],
  poll: ['PollCreated'],
  // What an undo gives back.
  'remote-move': ['PeopleMovedToRemote'],
  // A link is opened where its secret is known: at pilots' stations, or where it was made.
  access: ['AccessCreated', 'AccessUsed'],
  // Of whoever has added it: its owner prints badges at its address.
  printer: ['PrinterAdded'],
  // Whose badge it is hangs on the request: one dated before it would make the code of a badge that is out nobody's.
  'print-job': ['PrintJobRequested'],
  // Written by pilots' stations alone.
  event: anywhere,
  hub: anywhere,
  pairing: anywhere,
  key: anywhere,
  'put-out': anywhere,
  connector: anywhere,
  'badge-template': anywhere,
  room: anywhere,
  session: anywhere,
  players: anywhere,
  import: anywhere,
  export: anywhere,
  retention: anywhere,
  'remote-code': anywhere,
  'remote-access': anywhere,
  'audience-settings': anywhere,
  // Begun by a pilot's station; the cloud tells who has opened an invitation.
  organiser: anywhere,
  // A pilot's key stands wherever it is in the stream's order.
  'audience-key': anywhere,
  // About the writing station itself: the table of authority compares the id.
  station: anywhere,
  desk: anywhere,
  // Named by what they are about, so that several stations meet in them on purpose.
  'session-remote': anywhere,
  replay: anywhere,
  'room-air': anywhere,
  'room-show': anywhere,
  stage: anywhere,
  alarm: anywhere,
  attendee: anywhere,
  'same-person': anywhere,
  admission: anywhere,
  'rehearsal-admission': anywhere,
  'remote-presence': anywhere,
  'door-call': anywhere,
  'over-capacity': anywhere,
  'question-vote': anywhere,
  'poll-vote': anywhere,
  'audience-session': anywhere,
  'audience-device': anywhere,
  // A rehearsal's copies are made of any poll, and are never counted.
  'rehearsal-poll': anywhere,
  'rehearsal-poll-vote': anywhere,
  // Of the booth and of reception alone, whose every station may change them all the same.
  obs: anywhere,
  take: anywhere,
  'air-change': anywhere,
  recording: anywhere,
  'replay-mark': anywhere,
  privacy: anywhere,
  cue: anywhere,
  'print-batch': anywhere,
}

/** Letters behind the station's own in an id that names it. */
export const lettersAfterStation = 10

export const namesStation = (id: string, station: string): boolean =>
  id.length === station.length + lettersAfterStation && id.startsWith(station)

/** Whether an event of this type may stand in this stream, as far as the stream's birthplace says. */
export const isAtItsBirthplace = (
  kind: StreamKindName,
  id: string,
  { type, station, role }: { readonly type: string; readonly station: string; readonly role: StationRole },
): boolean => role === 'pilot' || !births[kind].includes(type) || namesStation(id, station)
