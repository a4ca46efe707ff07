import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Refusal, refusals } from '../i18n/fr/refusals.ts'

/** What pages say of other problems stands in the same catalogues, and is not for other pages. The compiler asks for each. */
const ofOnePage: Readonly<Record<Exclude<keyof typeof refusals, Refusal>, true>> = {
  away: true,
  forbidden: true,
  internal: true,
  invalid: true,
  'keys-missing': true,
  other: true,
  'owner-unreachable': true,
  'station-stalled': true,
  'station-gone': true,
  title: true,
  'too-large': true,
  'too-many': true,
  unanswered: true,
  unauthorised: true,
  'unreadable-answer': true,
}

const isRefusal = (name: string): name is Refusal => Object.hasOwn(refusals, name) && !Object.hasOwn(ofOnePage, name)

/** The sentence of a refusal of the contract. Undefined for another problem. */
export function useRefusalWords(): (name: string) => string | undefined {
  const { t } = useTranslation('refusals')
  return useCallback((name) => (isRefusal(name) ? t(name) : undefined), [t])
}
