import { adopt, forgetAllOf, type OwnStorage, unknownPerson } from './own-storage.ts'
import type { PersonalLink } from './personal-link.ts'
import { type Problem, problemName } from './problem.ts'

const tokenKey = 'regie.public.device'
/** Who has come in by a code or a link last, as their voter's alias: one of a browser's tokens after the other. */
const personKey = 'regie.public.person'

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
  /** Whoever is in goes, and nothing of theirs stays in this browser: every page of theirs has to be loaded anew. */
  leave(): void
  /** Whose page this is; null: of whoever holds the phone. */
  person(): string | null
  /** Somebody else has come in with this browser since: what this page shows is not theirs. */
  isOthers(): boolean
}

const noLink: PersonalLink = { secret: () => null, spend: () => {} }

/** A token says whose vote it gives, under an alias that tells nothing of anybody. */
const voterIn = (token: string): string => token.split('.')[1] ?? unknownPerson

/**
 * `personal`: the link by which this page was opened, which says who it is from now on. `onOther`: whoever has come in was
 * not the first with this browser: what the page holds of the one before has to go.
 */
export const createDevice = (
  storage: OwnStorage,
  personal: PersonalLink = noLink,
  onOther: () => void = () => {},
): Device => {
  /** Which code the server has asked for last. */
  let wanted: 'badgeCode' | 'registrationCode' = 'badgeCode'
  // Whoever had this browser before is somebody else, until the link has been answered.
  let person = personal.secret() === null ? storage.getItem(personKey) : unknownPerson
  const isOthers = () => person !== unknownPerson && storage.getItem(personKey) !== person

  function comeIn(token: string): void {
    const before = storage.getItem(personKey)
    storage.setItem(tokenKey, token)
    person = voterIn(token)
    storage.setItem(personKey, person)
    adopt(storage, person)
    personal.spend()
    if (before !== null) onOther()
  }
  /** Whoever comes again by their link is the same device, and finds what they have asked. */
  const fromAfar = (shown: object) => {
    const token = storage.getItem(tokenKey)
    return token === null ? shown : { ...shown, token }
  }
  const given = (code: string | undefined) =>
    code === undefined ? {} : wanted === 'badgeCode' ? { badgeCode: code } : fromAfar({ registrationCode: code })
  return {
    person: () => person,
    isOthers,
    token: () => (person === unknownPerson || isOthers() ? null : storage.getItem(tokenKey)),
    forget: () => storage.removeItem(tokenKey),
    leave: () => {
      if (person === null || isOthers()) return
      forgetAllOf(storage, person)
      storage.removeItem(tokenKey)
      storage.removeItem(personKey)
    },
    join: async (origin, code) => {
      const secret = code === undefined ? personal.secret() : null
      const answer = await post(origin, secret !== null ? fromAfar({ personalLink: secret }) : given(code))
      if (answer === undefined) return 'away'
      if ('token' in answer) {
        if (code !== undefined || secret !== null) comeIn(answer.token)
        // Two tabs that open at once are one phone: the first token counts.
        else if (storage.getItem(tokenKey) === null) storage.setItem(tokenKey, answer.token)
        return 'joined'
      }
      if (answer.status === 429) return 'crowded'
      const problem = problemName(answer)
      if (secret !== null && answer.status < 500) {
        personal.spend()
        wanted = 'registrationCode'
        storage.removeItem(tokenKey)
        storage.removeItem(personKey)
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
