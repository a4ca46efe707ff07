import type { StateOf, StreamKindName } from '../../../shared/domain/events.ts'

/** Streams as the command has read or left them; what it did not look at is read from the database. */
export interface States {
  state<Kind extends StreamKindName>(kind: Kind, id: string): StateOf<Kind>
}
