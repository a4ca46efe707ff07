import { useTranslation } from 'react-i18next'

/** How long before `now` something was, in words. Both are wall clocks. */
export const useAgo = (now: number) => {
  const { t } = useTranslation('reception')
  return (instant: string): string => {
    const minutes = Math.floor((now - Date.parse(instant)) / 60_000)
    if (minutes < 1) return t('panel.now')
    if (minutes < 60) return t('panel.ago', { count: minutes })
    return t('panel.agoHours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') })
  }
}
