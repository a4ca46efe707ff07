import type { eventCommands } from '../../../shared/contract/event.ts'
import { isOpen } from '../../../shared/domain/badges/print-job.ts'
import { configure, rehearse } from '../../../shared/domain/event/event.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { change, type HandlersOf, looking, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { movedBy } from './moved-by.ts'
import { pilotCodeHash } from './pilot-code-hash.ts'

export function createEventHandlers(log: EventLog, catalog: Catalog): HandlersOf<keyof typeof eventCommands> {
  return {
    'event.configure': looking<'event.configure', string | undefined>(
      async ({ pilotCode }) => (pilotCode === undefined ? undefined : await pilotCodeHash(pilotCode)),
      ({ pilotCode: _, evening, cloudParts, ...settings }, { writing }, hash) => {
        const before = writing.state('event', eventStreamId)
        const decision = configure(before, {
          ...settings,
          ...(cloudParts && { cloudParts }),
          evening: evening ?? null,
          pilotCodeHash: hash,
        })
        if (!decision.ok) return decision
        const { sessions, cues } = movedBy(catalog, before, decision.value)
        const isShown = ({ id }: { readonly id: string }) => !catalog.get('cue', id).removed
        if ([...sessions, ...cues.filter(isShown)].some(({ to }) => to === null)) return refuse('day-in-use')
        writing.append('event', eventStreamId, decision.value)
        for (const { id, events } of sessions) for (const event of events) writing.append('session', id, event)
        for (const { id, events } of cues) for (const event of events) writing.append('cue', id, event)
        const moved = [...sessions, ...cues].filter(({ events }) => events.length > 0)
        return accept({ eventId: log.identity.eventId, moved: moved.length })
      },
    ),

    'event.rehearse': storing((asked, call) => {
      const decided = change(call, 'event', eventStreamId, (event) => rehearse(event, asked))
      if (!decided.ok || asked.on) return decided
      // A specimen that did not come out is nobody's any more. All are read before any is written.
      for (const [id, job] of [...log.streams.all('print-job')])
        if (job.request?.specimen && isOpen(job)) call.writing.append('print-job', id, { type: 'PrintJobCancelled' })
      return decided
    }),
  }
}
