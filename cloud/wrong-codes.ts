import { CopyUnavailable } from '../electron/station/event-log/committer.ts'
import { networkPlace } from '../electron/station/network-place.ts'
import { mostTriers, type Tries, triesCountMs, type WrongTries } from './store/wrong-tries.ts'

/** Of codes that people type, from one place within a minute: one of 8 letters is not found by trying (`3-outside`). */
export const mostWrongCodes = 20

/** ms: whoever has typed a code does not wait longer for PostgreSQL; then it is left in peace for a while. */
const storeAnswersMs = 500
const storeRestsMs = 5000
const sweepEveryMs = 60_000
const sweepEveryNotes = 1000

/** One kind of code, and how often it may be wrong. */
export interface WrongCodes {
  /**
   * Whether somebody may be told what came of a code; a wrong one counts. It is judged behind the others that are tried at
   * the same time, at whichever process: a right one that comes after too many wrong ones is not told apart from them.
   */
  mayTell(address: string, isRight: boolean): Promise<boolean>
}

/**
 * Counts wrong codes by where they come from, so that nobody tries them out: in PostgreSQL, by all processes together, and in
 * memory besides, which answers while PostgreSQL does not, and spares it whoever has had their tries.
 */
export function createCodeLimits(deps: {
  readonly tries: WrongTries
  /** Under a key that is not in the database. */
  readonly hash: (text: string) => string
  /** ms, monotonic */
  readonly now: () => number
  readonly onError: (error: unknown) => void
}) {
  const { tries, hash, now, onError } = deps
  const held = new Map<string, { count: number; until: number }>()
  let storeRestsUntil = 0
  let notes = 0

  // That it is away is told by whoever needs it.
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

  /** Null: it does not answer now. */
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
    /** `purpose`: tries of one are none of another. */
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
