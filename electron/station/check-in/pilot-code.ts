import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import type { Caller } from '../commands/handler.ts'
import { isPilotCode } from '../event/pilot-code-hash.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** Checks the code that a pilot types at a desk. Guessing stops after a few tries. */
export type PilotCode = ReturnType<typeof createPilotCode>
export type CodeCheck = Result<undefined, 'pilot-needed' | 'wrong-pilot-code' | 'too-many-tries'>

/**
 * Wrong codes within a minute: of one session, and of all sessions of this station. At this rate, six digits last for a
 * month of tries.
 */
const mostTries = 5
const mostTriesHere = 20
const waitMs = 60_000

/** Codes are checked before a command's transaction, because a check takes 0.2 s in a thread of Node's pool. */
export function createPilotCode(log: EventLog, catalog: Catalog, now: () => number) {
  const wrong = new Map<string, { tries: number; since: number }>()
  const recentOf = (who: string) => {
    const before = wrong.get(who)
    return before && now() - before.since < waitMs ? before : { tries: 0, since: now() }
  }
  const count = (who: string, tries: number) => {
    const { tries: before, since } = recentOf(who)
    wrong.set(who, { tries: Math.max(0, before + tries), since })
  }

  return {
    async check(code: string, caller: Caller): Promise<CodeCheck> {
      const expected = catalog.event().pilotCodeHash
      if (expected === null) return refuse('pilot-needed')
      const who = `session ${caller.accessId ?? 'operator'}`
      const recent = recentOf(who)
      if (recent.tries >= mostTries) return refuse('too-many-tries')
      if (recentOf('station').tries >= mostTriesHere) return refuse('too-many-tries')
      // The try is counted before the check, so that codes sent at the same time count one by one.
      for (const one of [who, 'station']) count(one, 1)
      if (!(await isPilotCode(log, code, expected))) return refuse('wrong-pilot-code')
      for (const one of [who, 'station']) count(one, -1)
      return accept(undefined)
    },
  }
}
