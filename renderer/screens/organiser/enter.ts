import { organiserSessionPath } from '../../../shared/contract/organisers.ts'
import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import { isShut } from '../../app/enter.ts'

const refusals = ['unknown-code', 'link-expired', 'link-ended', 'code-already-used', 'too-many-codes'] as const
export type Refusal = (typeof refusals)[number]
export type Entry = 'in' | 'no-code' | 'away' | Refusal

/** Exchanges a link's secret for a cookie that scripts cannot read. A used link is accepted if the cookie is there. */
export async function enterCloud(code: string | null, ask: typeof fetch = fetch): Promise<Entry> {
  try {
    let refused: Refusal | null = null
    if (code !== null) {
      const answer = await ask(organiserSessionPath, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code }),
      })
      if (answer.ok) return 'in'
      refused = await refusalIn(answer)
    }
    if (!(await isShut(ask, 'invitation'))) return 'in'
    return refused ?? 'no-code'
  } catch {
    // fetch rejects only if nothing answered.
    return 'away'
  }
}

async function refusalIn(answer: Response): Promise<Refusal> {
  const problem = (await answer.json().catch(() => null)) as Problem | null
  const name = problem?.type ? problemName(problem) : ''
  return refusals.find((one) => one === name) ?? 'unknown-code'
}

/** Ends the session. To return, another link is needed. */
export const leaveCloud = async (ask: typeof fetch = fetch): Promise<void> => {
  await ask(organiserSessionPath, { method: 'DELETE' }).catch(() => {})
}
