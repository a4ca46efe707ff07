import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { printMessages } from '../../shared/domain/badges/print-messages.ts'

/** The message of a printer or a print job, in words. Null if it has none, or one that only a newer station knows. */
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
 * A printer's own message. "Nothing came out" is said of a badge. Beside a printer it would be untrue of the badge
 * before, which may have come out.
 */
export const usePrinterMessage = (): ((message: string | null | undefined) => string | null) => {
  const { t } = useTranslation('common')
  const inWords = usePrintMessage()
  return useCallback((message) => inWords(message)?.replace(t('nothingCameOut'), '').trim() ?? null, [inWords, t])
}
