declare const brand: unique symbol
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }

export type EventId = Brand<string, 'EventId'>
export type StationId = Brand<string, 'StationId'>
/** 26 lower-case base32 letters of HMAC(event key, ticket code): the same at every station, tells nothing. */
export type AttendeeId = Brand<string, 'AttendeeId'>
export type AdmissionId = Brand<string, 'AdmissionId'>
export type SessionId = Brand<string, 'SessionId'>
export type RoomId = Brand<string, 'RoomId'>
export type PrinterId = Brand<string, 'PrinterId'>
export type PrintJobId = Brand<string, 'PrintJobId'>
export type AccessId = Brand<string, 'AccessId'>
/** A UUID, given by whoever asks: the same id again is the same command. */
export type CommandId = Brand<string, 'CommandId'>
/** Names one stream for every station: `admission/<attendee>/<checkpoint>/<event day>`. */
export type StreamId = Brand<string, 'StreamId'>
/** `<station>.<incarnation>.<lane>`: who wrote an event, in which run, in which lane. */
export type OriginId = Brand<string, 'OriginId'>
/** Milliseconds since 1970, UTC, as the wall clock of some station had it. */
export type Instant = Brand<number, 'Instant'>
