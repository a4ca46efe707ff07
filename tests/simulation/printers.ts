import type { PrinterDriver, PrintResult } from '../../electron/station/badges/drivers/driver.ts'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { accept, type Result } from '../../shared/kernel/result.ts'
import { firstOwnerAt } from './founding.ts'
import type { Node } from './node.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

const results: readonly PrintResult[] = [
  { state: 'printed' },
  { state: 'printed' },
  { state: 'sent' },
  { state: 'failed', message: 'interrupted' },
  { state: 'unknown', message: 'interrupted' },
]

/**
 * A printer that counts its badges: only the station that was asked for a badge prints it, an attempt comes out once,
 * and nothing is printed again unless a person requests it.
 */
export function openPrinter(
  world: World,
  node: Node,
  { log, address }: { readonly log: EventLog; readonly address: string },
  isDead: () => boolean,
): Result<PrinterDriver, never> {
  return accept({
    format: 'pdf',
    print({ printJobId }) {
      const { attempt, request } = log.streams.state('print-job', printJobId)
      // Two separated stations may receive the same command, and each prints its own badge.
      const key = `${node.stationId} ${printJobId}`
      const attempts = world.printed.get(key) ?? []
      const owner = request?.of?.station ?? firstOwnerAt(address)
      if (owner !== node.stationId)
        throw new Violation('only the requested station prints a badge', `${node.name} prints what is ${owner}'s`)
      world.printed.set(key, [...attempts, attempt])
      world.trace(`${node.name} prints ${printJobId.slice(0, 6)} attempt ${attempt}`)
      if (!world.printsTwice.has(node.stationId) && !world.everRevoked.has(node.stationId)) {
        if (attempts.includes(attempt)) throw new Violation('an effect happens once', `${key} attempt ${attempt}`)
        if (attempts.length > (world.retries.get(printJobId) ?? 0))
          throw new Violation('nothing is printed again automatically', key)
      }
      const result = node.random.pick(results)
      return new Promise((resolve) =>
        world.agenda.in(node.random.int(1, 900), () => {
          if (!isDead()) resolve(result)
        }),
      )
    },
    status: async () => ({ state: 'ready' }),
    close: async () => {},
  })
}
