import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../shared/contract/contract.ts'

type Cancelled = CommandOutcome<'checkIn.scan'>['sessionCancelled']

/** Why a session does not take place, and what is instead. Empty if the pilot has said neither. */
export const useCancelledWords = (time: (at: string) => string) => {
  const { t } = useTranslation('common')
  return (cancelled: Cancelled): string => {
    const { reason = null, instead = null } = cancelled ?? {}
    const words = instead && t('sessionCancelled.instead', { ...instead, time: time(instead.startsAt) })
    return [reason, words].filter(Boolean).join(' · ')
  }
}
