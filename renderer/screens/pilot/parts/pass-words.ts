import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pass } from '../../../../shared/domain/attendees/attendee.ts'

/** What a ticket opens: "jours 1, 2, soirée", "à distance". */
export const usePassWords = (): ((pass: Pick<Pass, 'evening' | 'remote'> & { days: readonly number[] }) => string) => {
  const { t } = useTranslation('pilot')
  return useCallback(
    ({ days, evening, remote }) => {
      if (remote) return t('attendees.pass.remote')
      const parts = [
        ...(days.length > 0 ? [t('attendees.pass.days', { count: days.length, list: days.join(', ') })] : []),
        ...(evening ? [t('attendees.pass.evening')] : []),
      ]
      return parts.join(', ') || t('attendees.pass.none')
    },
    [t],
  )
}
