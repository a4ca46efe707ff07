import type { eventCommands } from '../../../shared/contract/event.ts'
import { configure, rehearse } from '../../../shared/domain/event/event.ts'
import { accept } from '../../../shared/kernel/result.ts'
import { eventStreamId } from '../catalog.ts'
import { change, type HandlersOf, looking, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pilotCodeHash } from './pilot-code-hash.ts'

export function createEventHandlers(log: EventLog): HandlersOf<keyof typeof eventCommands> {
  return {
    'event.configure': looking<'event.configure', string | undefined>(
      async ({ pilotCode }) => (pilotCode === undefined ? undefined : await pilotCodeHash(pilotCode)),
      ({ pilotCode: _, evening, cloudParts, ...settings }, { writing }, hash) => {
        const decision = writing.decide('event', eventStreamId, (state) =>
          configure(state, {
            ...settings,
            ...(cloudParts && { cloudParts }),
            evening: evening ?? null,
            pilotCodeHash: hash,
          }),
        )
        return decision.ok ? accept({ eventId: log.identity.eventId }) : decision
      },
    ),

    'event.rehearse': storing((asked, call) => change(call, 'event', eventStreamId, (event) => rehearse(event, asked))),
  }
}
