import type { preflightCommands, preflightViews } from '../../../../shared/contract/preflight.ts'
import { accept } from '../../../../shared/kernel/result.ts'
import { type HandlersOf, looking } from '../../commands/handler.ts'
import { iso } from '../../iso.ts'
import type { ViewSources } from '../../views/view.ts'
import type { Preflight } from './preflight.ts'

export const createPreflightHandlers = (preflight: Preflight): HandlersOf<keyof typeof preflightCommands> => ({
  'show.preflight': looking(
    () => preflight.run().catch(() => {}),
    (_, { writing }) =>
      accept({
        checkedAt: iso(preflight.checkedAt() ?? writing.now),
        findings: preflight.rows().length,
      }),
  ),
})

export const createPreflightViews = (preflight: Preflight): ViewSources<keyof typeof preflightViews> => ({
  preflight: { topics: ['preflight'], rows: () => preflight.rows() },
  preflightSummary: {
    topics: [
      'preflight',
      'cue',
      'rehearsal-cue',
      'event',
      'day',
      'room',
      'room-show',
      'room-air',
      'session',
      'obs',
      'obs-state',
    ],
    value: () => preflight.summary(),
  },
})
