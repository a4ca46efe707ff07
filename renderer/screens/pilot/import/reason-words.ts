import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { pilot } from '../../../i18n/fr/pilot/index.ts'

type Known = keyof typeof pilot.import.reason
const isKnown = (reason: string): reason is Known => Object.hasOwn(pilot.import.reason, reason)

/** Why a line was refused or needs a check, in two words. A reason without words is shown by its name. */
export const useReasonWords = (): ((reason: string) => string) => {
  const { t } = useTranslation('pilot')
  return useCallback((reason) => (isKnown(reason) ? t(`import.reason.${reason}`) : reason), [t])
}
