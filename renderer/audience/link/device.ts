import type { PersonalLink } from './personal-link.ts'
import { type Problem, problemName } from './problem.ts'

const tokenKey = 'regie.public.device'

export type Joined =
  | 'joined'
  | 'badge-needed'
  | 'registration-needed'
  | 'link-ended'
  | 'wrong-code'
  | 'crowded'
  | 'away'

/** Who this phone is to the server: a token that tells nothing about anybody, kept in this browser alone. */
export interface Device {
  token(): string | null
  /** Asks the hub at this origin for a token; with the code of a badge, or from afar of a registration, where it wants one. */
  join(origin: string, code?: string): Promise<Joined>
  /** The server knows it no more. */
  forget(): void
}

const noLink: PersonalLink = { secret: () => null, spend: () => {} }

/** `personal`: the link by which this page was opened, which says who it is from now on. */
export const createDevice = (
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  personal: PersonalLink = noLink,
): Device => {
  /** Which code the server has asked for last. */
  let wanted: 'badgeCode' | 'registrationCode' = 'badgeCode'
  return {
    // Whoever had this browser before is somebody else, until the link has been answered.
    token: () => (personal.secret() === null ? storage.getItem(tokenKey) : null),
    forget: () => storage.removeItem(tokenKey),
    join: async (origin, code) => {
      const secret = code === undefined ? personal.secret() : null
      const answer = await post(
        origin,
        secret !== null ? { personalLink: secret } : code === undefined ? {} : { [wanted]: code },
      )
      if (answer === undefined) return 'away'
      if ('token' in answer) {
        // Two tabs that open at once are one phone: the first token counts.
        if (code !== undefined || secret !== null || storage.getItem(tokenKey) === null)
          storage.setItem(tokenKey, answer.token)
        if (personal.secret() !== null) personal.spend()
        return 'joined'
      }
      if (answer.status === 429) return 'crowded'
      const problem = problemName(answer)
      if (secret !== null && answer.status < 500) {
        personal.spend()
        wanted = 'registrationCode'
        storage.removeItem(tokenKey)
        return 'link-ended'
      }
      if (problem === 'badge-code-needed' || problem === 'registration-code-needed') {
        wanted = problem === 'badge-code-needed' ? 'badgeCode' : 'registrationCode'
        return wanted === 'badgeCode' ? 'badge-needed' : 'registration-needed'
      }
      return code === undefined || answer.status >= 500 ? 'away' : 'wrong-code'
    },
  }
}

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
