import type { eventCommands } from '../../../shared/contract/event.ts'
import { configure } from '../../../shared/domain/event/event.ts'
import { accept } from '../../../shared/kernel/result.ts'
import { eventStreamId } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'

export const pilotCodeHash = ({ crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>, code: string): string =>
  crypto.hex(crypto.hmac(identity.eventKey, `pilot-code\n${code}`))

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
