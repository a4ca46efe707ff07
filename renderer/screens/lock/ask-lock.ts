import { type LockState, lockPath, lockProblems, lockState, unlocked } from '../../../shared/contract/lock.ts'
import { problem, problemName } from '../../../shared/contract/problem.ts'

export type LockProblem = (typeof lockProblems)[number] | 'away'

/** Null if the station does not answer. */
export async function readLock(ask: typeof fetch): Promise<LockState | null> {
  try {
    return lockState.parse(await (await ask(lockPath)).json())
  } catch {
    return null
  }
}

/** The address of the running station, or why it stays locked. */
export async function tryPassphrase(
  ask: typeof fetch,
  passphrase: string,
): Promise<{ readonly url: string } | { readonly problem: LockProblem }> {
  try {
    const response = await ask(lockPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ passphrase }),
    })
    const body: unknown = await response.json()
    if (response.ok) return unlocked.parse(body)
    const name = problemName(problem.parse(body))
    return { problem: lockProblems.find((known) => known === name) ?? 'away' }
  } catch {
    return { problem: 'away' }
  }
}
