import type { SomeCompanionConfigField } from '@companion-module/base'
import { type Place, type PlaceFault, readPlace } from '../../controls/client/place.ts'
import { wordsOf } from '../../controls/client/words.ts'
import type { Result } from '../../shared/kernel/result.ts'
import type { Config, Secrets } from './manifest.ts'

/** Companion's fields may hold anything: each is read anew. */
export const readConfig = (config: Partial<Config>, secrets: Partial<Secrets> | undefined): Result<Place, PlaceFault> =>
  readPlace({ ...config, key: secrets?.key })

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
