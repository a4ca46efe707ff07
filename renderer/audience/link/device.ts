import { type Problem, problemName } from './problem.ts'

const tokenKey = 'regie.public.device'

export type Joined = 'joined' | 'badge-needed' | 'wrong-badge' | 'crowded' | 'away'

/** Who this phone is to the server: a token that tells nothing about anybody, kept in this browser alone. */
export interface Device {
  token(): string | null
  /** Asks the hub at this origin for a token; with a badge's code where the room wants one. */
  join(origin: string, badgeCode?: string): Promise<Joined>
  /** The server knows it no more. */
  forget(): void
}

export const createDevice = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Device => ({
  token: () => storage.getItem(tokenKey),
  forget: () => storage.removeItem(tokenKey),
  join: async (origin, badgeCode) => {
    const answer = await post(origin, badgeCode === undefined ? {} : { badgeCode })
    if (answer === undefined) return 'away'
    if ('token' in answer) {
      // Two tabs that open at once are one phone: the first token counts.
      if (badgeCode !== undefined || storage.getItem(tokenKey) === null) storage.setItem(tokenKey, answer.token)
      return 'joined'
    }
    if (answer.status === 429) return 'crowded'
    if (problemName(answer) === 'badge-code-needed') return 'badge-needed'
    return badgeCode === undefined || answer.status >= 500 ? 'away' : 'wrong-badge'
  },
})

async function post(origin: string, body: object): Promise<{ readonly token: string } | Problem | undefined> {
  try {
    // With no type of its own: a browser then asks another hub without asking first whether it may.
    const response = await fetch(`${origin}/api/v1/devices`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(8_000),
    })
    return (await response.json()) as { readonly token: string } | Problem
  } catch {
    // No network, a time that ran out, or an answer of something that is not our server.
    return undefined
  }
}
