import { CopyUnavailable } from '../electron/station/event-log/committer.ts'
import { networkPlace } from '../electron/station/network-place.ts'
import { mostTriers, type Tries, triesCountMs, type WrongTries } from './store/wrong-tries.ts'

/**
 * Wrong codes that people may type, from one place within a minute. A code of 8 letters cannot be guessed
 * (`3-outside`).
 */
export const mostWrongCodes = 20

/**
 * ms. A person who typed a code waits no longer than `storeAnswersMs` for PostgreSQL. Then PostgreSQL is left alone for
 * `storeRestsMs`.
 */
const storeAnswersMs = 500
const storeRestsMs = 5000
const sweepEveryMs = 60_000
const sweepEveryNotes = 1000

/** One kind of code, with its limit of wrong tries. */
export interface WrongCodes {
  /**
   * Whether the client may be told the result of a code. A wrong code counts as a try. Concurrent tries, at any
   * process, are ordered; a right code after too many wrong ones is refused like a wrong one.
   */
  mayTell(address: string, isRight: boolean): Promise<boolean>
}

/**
 * Counts wrong codes by network address, so that codes cannot be guessed. The counts are in PostgreSQL, shared by all
 * processes, and also in memory. Memory answers while PostgreSQL does not, and saves queries for clients that have used
 * up their tries.
 */
export function createCodeLimits(deps: {
  readonly tries: WrongTries
  /** A hash under a key that is not in the database. */
  readonly hash: (text: string) => string
  /** ms, monotonic */
  readonly now: () => number
  readonly onError: (error: unknown) => void
}) {
  const { tries, hash, now, onError } = deps
  const held = new Map<string, { count: number; until: number }>()
  let storeRestsUntil = 0
  let notes = 0

  // The callers that need the store report its absence.
  const tell = (error: unknown) => {
    if (!(error instanceof CopyUnavailable)) onError(error)
  }
  const sweep = () => void tries.sweep().catch(tell)
  const sweeping = setInterval(sweep, sweepEveryMs)
  sweeping.unref()

  function heldOf(who: string) {
    const known = held.get(who)
    if (known && now() < known.until) return known
    held.delete(who)
    return null
  }
  function hold(who: string, { count, leftMs }: Tries): void {
    const known = heldOf(who)
    if (count === 0 || (known && known.count > count)) return
    held.set(who, { count, until: now() + leftMs })
    for (const oldest of held.keys()) {
      if (held.size <= mostTriers) break
      held.delete(oldest)
    }
  }

  /** Null if PostgreSQL does not answer now. */
  async function ask<Answer>(run: () => Promise<Answer>): Promise<Answer | null> {
    if (now() < storeRestsUntil) return null
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, storeAnswersMs, 'late')
    })
    const asked = run().catch((error: unknown) => {
      tell(error)
      return 'late' as const
    })
    const answer = await Promise.race([asked, late]).finally(() => clearTimeout(timer))
    if (answer !== 'late') return answer
    storeRestsUntil = now() + storeRestsMs
    return null
  }

  return {
    /** Tries with one `purpose` do not count for another. */
    of: (purpose: 'device' | 'organiser' | 'link', most: number): WrongCodes => ({
      async mayTell(address, isRight) {
        const who = hash(`${purpose}\n${networkPlace(address)}`)
        const before = heldOf(who)
        if (before && before.count >= most) return false
        if (!isRight) {
          hold(who, { count: (before?.count ?? 0) + 1, leftMs: before ? before.until - now() : triesCountMs })
          if (++notes % sweepEveryNotes === 0) sweep()
        }
        const shared = await ask(() => (isRight ? tries.of(who) : tries.note(who)))
        if (shared) hold(who, shared)
        const { count } = shared ?? { count: 0 }
        return isRight ? count < most : count <= most
      },
    }),
    end: () => clearInterval(sweeping),
  }
}
