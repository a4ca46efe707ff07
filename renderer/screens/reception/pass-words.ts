import { useTranslation } from 'react-i18next'
import type { Pass } from '../../../shared/domain/attendees/attendee.ts'

/** What a ticket opens, in words: « Deux jours, sur place · soirée ». */
export const usePassWords = () => {
  const { t } = useTranslation('reception')
  return ({ days, evening, remote }: Pass): string => {
    if (remote) return t('pass.remote')
    if (days.length === 0) return t(evening ? 'pass.eveningOnly' : 'pass.none')
    const opened =
      days.length === 2 && days[0] === 1 && days[1] === 2
        ? t('pass.twoDays')
        : days.length === 1
          ? t('pass.oneDay', { day: days[0] })
          : t('pass.days', { days: days.join(', ') })
    return [t('pass.onSite', { days: opened }), ...(evening ? [t('pass.evening')] : [])].join(' · ')
  }
}
