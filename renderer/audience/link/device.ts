import { adopt, forgetAllOf, type OwnStorage, unknownPerson } from './own-storage.ts'
import type { PersonalLink } from './personal-link.ts'
import { type Problem, problemName } from './problem.ts'

const tokenKey = 'regie.public.device'
/** The person who came in last by a code or a link, by their voter's alias. A browser keeps one token per person. */
const personKey = 'regie.public.person'

export type Joined =
  | 'joined'
  | 'badge-needed'
  | 'registration-needed'
  | 'link-ended'
  | 'wrong-code'
  | 'crowded'
  | 'away'

/** The phone's identity for the server: a token that reveals nothing about a person, kept only in this browser. */
export interface Device {
  token(): string | null
  /**
   * Requests a token from the hub at this origin; with the code of a badge, or remotely of a registration, if the
   * server wants one.
   */
  join(origin: string, code?: string): Promise<Joined>
  /** The server no longer knows this phone. */
  forget(): void
  /** Signs the person out and removes their data from this browser. Each of their pages must be reloaded. */
  leave(): void
  /** The person of this page. Null: anyone who holds the phone. */
  person(): string | null
  /** Another person has come in with this browser since, so this page's content is not theirs. */
  isOthers(): boolean
}

const noLink: PersonalLink = { secret: () => null, spend: () => {} }

/** A token names its voter by an alias that reveals nothing. */
const voterIn = (token: string): string => token.split('.')[1] ?? unknownPerson

/**
 * `personal`: the link that opened this page, which says who the person is from now on. `onOther`: another person has
 * come in with this browser, so the page's content must be removed.
 */
export const createDevice = (
  storage: OwnStorage,
  personal: PersonalLink = noLink,
  onOther: () => void = () => {},
): Device => {
  /** The code that the server requested last. */
  let wanted: 'badgeCode' | 'registrationCode' = 'badgeCode'
  // Until the link is answered, the browser's earlier person counts as another one.
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
  /** A person who returns by their link is the same device and finds their questions. */
  const withToken = (shown: object) => {
    const token = storage.getItem(tokenKey)
    return token === null ? shown : { ...shown, token }
  }
  const given = (code: string | undefined) =>
    code === undefined ? {} : wanted === 'badgeCode' ? { badgeCode: code } : withToken({ registrationCode: code })
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
      const answer = await post(origin, secret !== null ? withToken({ personalLink: secret }) : given(code))
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
    // Without a content type, so that a browser sends no preflight request to another hub.
    const response = await fetch(`${origin}/api/v1/devices`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(8_000),
    })
    return (await response.json()) as { readonly token: string } | Problem
  } catch {
    // No network, a time-out, or an answer that is not from our server.
    return undefined
  }
}
