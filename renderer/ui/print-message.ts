import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { printMessages } from '../../shared/domain/badges/print-messages.ts'

/** What a printer or a print job has to say, in words; null where it has nothing, or what a newer station alone knows. */
export const usePrintMessage = (): ((message: string | null | undefined) => string | null) => {
  const { t } = useTranslation('common')
  return useCallback(
    (message) => {
      const known = printMessages.find((one) => one === message)
      return known ? t(`printMessage.${known}`) : null
    },
    [t],
  )
}

/**
 * What a printer has to say, of itself: that nothing came out is said of a badge, and beside a printer it would be untrue
 * of the badge before, which may have.
 */
export const usePrinterMessage = (): ((message: string | null | undefined) => string | null) => {
  const { t } = useTranslation('common')
  const inWords = usePrintMessage()
  return useCallback((message) => inWords(message)?.replace(t('nothingCameOut'), '').trim() ?? null, [inWords, t])
}
