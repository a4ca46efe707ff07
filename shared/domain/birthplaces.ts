import type { StreamKindName } from './events.ts'
import type { StationRole } from './stations/authority.ts'

/**
 * Types that count, from a station that is not a pilot's, only in streams whose id names that station. Nothing is
 * listed if the table of authority suffices. So no other station can begin a stream anew, at any `ts` (decision 46).
 */
type Birth = readonly string[]
const anywhere: Birth = []

/** By kind of stream. The compiler asks for each. */
export const births: Readonly<Record<StreamKindName, Birth>> = {
  question: ['QuestionAsked'],
  poll: ['PollCreated'],
  // An undo restores from this event.
  'remote-move': ['PeopleMovedToRemote'],
  // A link is opened where its secret is known: at pilots' stations, or at the station that made it.
  access: ['AccessCreated', 'AccessUsed'],
  // Only its own station may add it, because badges are printed at its address.
  printer: ['PrinterAdded'],
  // The request names the badge's person. A request dated earlier would make the code of a printed badge invalid.
  'print-job': ['PrintJobRequested'],
  // Written by pilots' stations only.
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
  // Begun by a pilot's station. The cloud records who opened an invitation.
  organiser: anywhere,
  // A pilot's key has precedence at any place in the stream's order.
  'audience-key': anywhere,
  // About the writing station itself: the table of authority compares the id.
  station: anywhere,
  desk: anywhere,
  // Named by their subject, so that several stations write in them on purpose.
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
  kiosk: anywhere,
  'over-capacity': anywhere,
  'question-vote': anywhere,
  'poll-vote': anywhere,
  'audience-session': anywhere,
  'audience-device': anywhere,
  // A rehearsal's copies are never counted.
  'rehearsal-poll': anywhere,
  'rehearsal-poll-vote': anywhere,
  'rehearsal-cue': anywhere,
  // Streams of the booth and of reception, which every station of that role may change.
  obs: anywhere,
  take: anywhere,
  'air-change': anywhere,
  recording: anywhere,
  'replay-mark': anywhere,
  privacy: anywhere,
  cue: anywhere,
  'print-batch': anywhere,
}

/** Letters after the station's own in an id that names it. */
export const lettersAfterStation = 10

export const namesStation = (id: string, station: string): boolean =>
  id.length === station.length + lettersAfterStation && id.startsWith(station)

/** Whether an event of this type may stand in this stream, by the stream's birthplace. */
export const isAtItsBirthplace = (
  kind: StreamKindName,
  id: string,
  { type, station, role }: { readonly type: string; readonly station: string; readonly role: StationRole },
): boolean => role === 'pilot' || !births[kind].includes(type) || namesStation(id, station)
