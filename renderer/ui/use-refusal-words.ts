import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Refusal, refusals } from '../i18n/fr/refusals.ts'

const isRefusal = (name: string): name is Refusal => Object.hasOwn(refusals, name) && name !== 'other'

/** The sentence of a refusal of the contract. Undefined for another problem. */
export function useRefusalWords(): (name: string) => string | undefined {
  const { t } = useTranslation('refusals')
  return useCallback((name) => (isRefusal(name) ? t(name) : undefined), [t])
}
