import type { SomeCompanionConfigField } from '@companion-module/base'
import { readFingerprint } from '../../shared/contract/authority.ts'
import { accept, type Result, refuse } from '../../shared/kernel/result.ts'
import type { Config, Secrets } from './manifest.ts'
import { wordsOf } from './words.ts'

/** Where the station is, and how it is known to be that one. */
export interface Place {
  readonly url: string
  readonly key: string
  /** Null: any certificate is accepted, because a person said so, or there is none on this machine. */
  readonly fingerprint: string | null
}
/** `clear`: the key would cross a network in clear. */
export type ConfigFault = 'address' | 'clear' | 'key' | 'fingerprint'

const here: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Companion's fields may hold anything: each is read anew. */
export function readPlace(config: Partial<Config>, secrets: Partial<Secrets> | undefined): Result<Place, ConfigFault> {
  const url = urlOf(config.address)
  if (url === null) return refuse('address')
  if (url.protocol === 'http:' && !here.has(url.hostname)) return refuse('clear')
  const key = typeof secrets?.key === 'string' ? secrets.key.trim() : ''
  if (!/^[\w.~-]{16,300}$/.test(key)) return refuse('key')
  const fingerprint = typeof config.fingerprint === 'string' ? readFingerprint(config.fingerprint) : null
  const needsOne = url.protocol === 'https:' && config.acceptAny !== true
  if (needsOne && fingerprint === null) return refuse('fingerprint')
  return accept({ url: url.origin, key, fingerprint: needsOne ? fingerprint : null })
}

function urlOf(address: unknown): URL | null {
  const text = typeof address === 'string' ? address.trim() : ''
  const url = URL.canParse(text) ? new URL(text) : null
  const isOrigin = url !== null && url.username === '' && url.search === '' && /^\/?$/.test(url.pathname)
  return isOrigin && /^https?:$/.test(url.protocol) ? url : null
}

export function configFields(config: Partial<Config>): SomeCompanionConfigField[] {
  const { fields } = wordsOf(config.language)
  return [
    {
      ...{ id: 'address', type: 'textinput', width: 8, ...fields.address },
      default: 'https://',
    },
    {
      ...{ id: 'language', type: 'dropdown', width: 4, ...fields.language },
      choices: [
        { id: 'fr', label: 'Français' },
        { id: 'en', label: 'English' },
      ],
      default: 'fr',
    },
    { id: 'key', type: 'secret-text', width: 12, ...fields.key },
    { id: 'fingerprint', type: 'textinput', width: 8, default: '', ...fields.fingerprint },
    { id: 'acceptAny', type: 'checkbox', width: 4, default: false, ...fields.acceptAny },
  ]
}
