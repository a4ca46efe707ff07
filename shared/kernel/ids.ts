declare const brand: unique symbol
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }

export type EventId = Brand<string, 'EventId'>
export type StationId = Brand<string, 'StationId'>
/** 26 lower-case base32 letters of an HMAC of the ticket code. The same at every station; reveals nothing. */
export type AttendeeId = Brand<string, 'AttendeeId'>
/** A UUID that the caller chooses. The same id again is the same command. */
export type CommandId = Brand<string, 'CommandId'>
/** Milliseconds since 1970, UTC, by the wall clock of some station. */
export type Instant = Brand<number, 'Instant'>
