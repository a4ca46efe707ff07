import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'

/** An interval as people say it: 15 minutes, 4 heures. */
export const useEveryWords = (): ((minutes: number) => string) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  return useCallback(
    (minutes) =>
      minutes % 60 === 0
        ? t('platform.settings.hours', { count: minutes / 60, value: number(minutes / 60) })
        : t('platform.settings.minutes', { count: minutes, value: number(minutes) }),
    [t, number],
  )
}
