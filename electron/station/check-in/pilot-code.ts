import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import type { Caller } from '../commands/handler.ts'
import { isPilotCode } from '../event/event-handlers.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** The pilot standing at a desk types a code; whoever guesses is stopped after a few tries. */
export type PilotCode = ReturnType<typeof createPilotCode>

/** Wrong codes that one session may give before it has to wait. Four digits last 30 days of trying. */
const mostTries = 5
const waitMs = 60_000

export function createPilotCode(log: EventLog, catalog: Catalog, now: () => number) {
  const wrong = new Map<string, { tries: number; since: number }>()

  return {
    check(code: string, caller: Caller): Result<undefined, 'pilot-needed' | 'wrong-pilot-code' | 'too-many-tries'> {
      const expected = catalog.event().pilotCodeHash
      if (expected === null) return refuse('pilot-needed')
      const who = caller.accessId ?? 'operator'
      const before = wrong.get(who)
      const recent = before && now() - before.since < waitMs ? before : { tries: 0, since: now() }
      if (recent.tries >= mostTries) return refuse('too-many-tries')
      if (isPilotCode(log, code, expected)) return accept(undefined)
      wrong.set(who, { tries: recent.tries + 1, since: recent.since })
      return refuse('wrong-pilot-code')
    },
  }
}
