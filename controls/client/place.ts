import { readFingerprint } from '../../shared/contract/authority.ts'
import { accept, type Result, refuse } from '../../shared/kernel/result.ts'

/** Where the station is, and how it is known to be that one. */
export interface Place {
  readonly url: string
  readonly key: string
  /** Null: any certificate is accepted, because a person said so, or there is none on this machine. */
  readonly fingerprint: string | null
}
/** `clear`: the key would cross a network in clear. */
export type PlaceFault = 'address' | 'clear' | 'key' | 'fingerprint'

/** As a person entered it: each field may hold anything. */
export interface EnteredPlace {
  readonly address?: unknown
  readonly key?: unknown
  readonly fingerprint?: unknown
  readonly acceptAny?: unknown
}

const here: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

export function readPlace(entered: EnteredPlace): Result<Place, PlaceFault> {
  const url = urlOf(entered.address)
  if (url === null) return refuse('address')
  if (url.protocol === 'http:' && !here.has(url.hostname)) return refuse('clear')
  const key = typeof entered.key === 'string' ? entered.key.trim() : ''
  if (!/^[\w.~-]{16,300}$/.test(key)) return refuse('key')
  const fingerprint = typeof entered.fingerprint === 'string' ? readFingerprint(entered.fingerprint) : null
  const needsOne = url.protocol === 'https:' && entered.acceptAny !== true
  if (needsOne && fingerprint === null) return refuse('fingerprint')
  return accept({ url: url.origin, key, fingerprint: needsOne ? fingerprint : null })
}

function urlOf(address: unknown): URL | null {
  const text = typeof address === 'string' ? address.trim() : ''
  const url = URL.canParse(text) ? new URL(text) : null
  const isOrigin = url !== null && url.username === '' && url.search === '' && /^\/?$/.test(url.pathname)
  return isOrigin && /^https?:$/.test(url.protocol) ? url : null
}
