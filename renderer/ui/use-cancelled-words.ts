import { useTranslation } from 'react-i18next'
import type { CommandOutcome, ViewRow } from '../../shared/contract/contract.ts'

type Cancelled = CommandOutcome<'checkIn.scan'>['sessionCancelled']
type Session = ViewRow<'programme'>

/** Why a session does not take place, and what is instead. Empty if the pilot has said neither. */
export const useCancelledWords = (time: (at: string) => string) => {
  const { t } = useTranslation('common')
  return (cancelled: Cancelled): string => {
    const { reason = null, instead = null } = cancelled ?? {}
    const words = instead && t('sessionCancelled.instead', { ...instead, time: time(instead.startsAt) })
    return [reason, words].filter(Boolean).join(' · ')
  }
}

/** Without the reason where something is instead: in little room, where to go matters more. */
export const inShort = (cancelled: Cancelled): Cancelled =>
  cancelled?.instead ? { ...cancelled, reason: null } : cancelled

/** What the words are made of, for a session of the programme. Undefined if it takes place. */
export const cancelledIn = (sessions: readonly Session[], { cancelled }: Session): Cancelled =>
  cancelled
    ? {
        reason: cancelled.reason,
        instead: sessions.find(({ sessionId }) => sessionId === cancelled.insteadSessionId) ?? null,
      }
    : undefined
