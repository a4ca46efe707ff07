declare const brand: unique symbol
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }

export type EventId = Brand<string, 'EventId'>
export type StationId = Brand<string, 'StationId'>
/** 26 lower-case base32 letters of HMAC(event key, ticket code): the same at every station, tells nothing. */
export type AttendeeId = Brand<string, 'AttendeeId'>
/** A UUID, given by whoever asks: the same id again is the same command. */
export type CommandId = Brand<string, 'CommandId'>
/** Milliseconds since 1970, UTC, as the wall clock of some station had it. */
export type Instant = Brand<number, 'Instant'>
