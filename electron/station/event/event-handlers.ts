import type { eventCommands } from '../../../shared/contract/event.ts'
import { configure } from '../../../shared/domain/event/event.ts'
import { accept } from '../../../shared/kernel/result.ts'
import { eventStreamId } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Keyed } from '../keys/keyring.ts'

const codeHash = ({ crypto }: Keyed, secret: Uint8Array, code: string): string =>
  crypto.hex(crypto.hmac(secret, `pilot-code\n${code}`))

/** Under the newest generation of `people`. @throws KeyNotHeld */
export const pilotCodeHash = (log: Keyed, code: string): string => codeHash(log, log.keys.secret('people'), code)

/** Under whichever generation the code was set. */
export const isPilotCode = (log: Keyed, code: string, expected: string): boolean =>
  log.keys.all('people').some(({ secret }) => codeHash(log, secret, code) === expected)

export function createEventHandlers(log: EventLog): HandlersOf<keyof typeof eventCommands> {
  return {
    'event.configure': storing(({ pilotCode, evening, cloudParts, ...settings }, { writing }) => {
      const decision = writing.decide('event', eventStreamId, (state) =>
        configure(state, {
          ...settings,
          ...(cloudParts && { cloudParts }),
          evening: evening ?? null,
          pilotCodeHash: pilotCode === undefined ? undefined : pilotCodeHash(log, pilotCode),
        }),
      )
      return decision.ok ? accept({ eventId: log.identity.eventId }) : decision
    }),

    'event.rehearse': storing(({ on }, { writing }) => {
      if (writing.state('event', eventStreamId).rehearsal !== on)
        writing.append('event', eventStreamId, { type: 'RehearsalSwitched', on })
      return accept({})
    }),
  }
}
