import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import type { Keyring } from '../keys/keyring.ts'
import type { Sqlite } from './database.ts'
import type { EventTable } from './event-table.ts'
import type { Identity } from './identity.ts'
import type { createKnownCommands } from './known-commands.ts'
import type { Origins } from './origins.ts'
import type { createProjector } from './projector.ts'
import type { createQuotas } from './quotas.ts'
import type { StreamStore } from './stream-store.ts'
import type { createWriteBehind } from './write-behind.ts'

/** What the parts of a log share. */
export interface LogContext {
  readonly db: Sqlite
  readonly crypto: Crypto
  readonly identity: Identity
  readonly keys: Keyring
  readonly table: EventTable
  readonly streams: StreamStore
  readonly origins: Origins
  readonly projector: ReturnType<typeof createProjector>
  readonly derived: ReturnType<typeof createWriteBehind>
  readonly knownCommands: ReturnType<typeof createKnownCommands>
  readonly quotas: ReturnType<typeof createQuotas>
  now(): Instant
  /** It is a cloud's: parts of the venue are sealed there. */
  readonly takesSealed: boolean
}
