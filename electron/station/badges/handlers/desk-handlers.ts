import type { badgeCommands } from '../../../../shared/contract/badges.ts'
import { defined } from '../../../../shared/domain/given-fields.ts'
import { hasDesk } from '../../../../shared/domain/stations/desk.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import { type HandlersOf, storing } from '../../commands/handler.ts'
import { pairedRole } from '../../stations/paired-role.ts'
import type { BadgeDeps } from './badge-deps.ts'
import { isPrinter } from './choose-printer.ts'

type DeskCommand = Extract<keyof typeof badgeCommands, `desk${string}`>

/** Where a desk prints, and what it checks. */
export function createDeskHandlers({ log }: BadgeDeps): HandlersOf<DeskCommand> {
  const { stationId } = log.identity

  return {
    'desk.configure': storing((changes, call) => {
      const { printerId, checkpoint } = changes
      if (typeof printerId === 'string' && !isPrinter(call, printerId)) return refuse('unknown-printer')
      if (checkpoint !== undefined && checkpoint !== 'entrance') {
        if (call.writing.state('session', checkpoint).settings === null) return refuse('unknown-checkpoint')
      }
      call.writing.append('desk', stationId, { type: 'DeskConfigured', ...defined(changes) })
      return accept({})
    }),

    'desks.setPrinter': storing(({ stationId: ofDesk, printerId }, call) => {
      // No other station's words about a desk count.
      if (pairedRole(call.writing, stationId) !== 'pilot') return refuse('pilot-station-needed')
      if (!hasDesk(call.writing.state('station', ofDesk))) return refuse('unknown-station')
      if (printerId !== null && !isPrinter(call, printerId)) return refuse('unknown-printer')
      call.writing.append('desk', ofDesk, { type: 'DeskConfigured', printerId })
      return accept({})
    }),
  }
}
