import { type Problem, problemName } from './problem.ts'

const tokenKey = 'regie.public.device'

export type Joined = 'joined' | 'badge-needed' | 'wrong-badge' | 'crowded' | 'away'

/** Who this phone is to the server: a token that tells nothing about anybody, kept in this browser alone. */
export interface Device {
  token(): string | null
  /** Asks for a token; with a badge's code where the room wants one. */
  join(badgeCode?: string): Promise<Joined>
  /** The server knows it no more. */
  forget(): void
}

export const createDevice = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Device => ({
  token: () => storage.getItem(tokenKey),
  forget: () => storage.removeItem(tokenKey),
  join: async (badgeCode) => {
    const answer = await post(badgeCode === undefined ? {} : { badgeCode })
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

async function post(body: object): Promise<{ readonly token: string } | Problem | undefined> {
  try {
    const response = await fetch('/api/v1/devices', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(8_000),
    })
    return (await response.json()) as { readonly token: string } | Problem
  } catch {
    // No network, a time that ran out, or an answer of something that is not our server.
    return undefined
  }
}
