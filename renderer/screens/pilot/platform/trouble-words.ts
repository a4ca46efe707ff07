import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectorTrouble } from '../../../../shared/contract/connector.ts'
import { useFormats } from '../../../i18n/format.ts'

/** What went wrong with a reading, and what to do about it. The file reader's own sentences are not included. */
export const useTroubleWords = (): ((trouble: ConnectorTrouble) => string) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  return useCallback(
    ({ kind, page, line, item, name, status, count }) => {
      const sentence = () => {
        switch (kind) {
          case 'many-missing':
            return t('platform.trouble.many-missing', { count: count ?? 0, value: number(count ?? 0) })
          case 'no-list':
            return name === null ? t('platform.trouble.no-list') : t('platform.trouble.no-list-at', { name })
          case 'other-host':
            return t('platform.trouble.other-host', { name: name ?? '?' })
          case 'too-many-pages':
            return t('platform.trouble.too-many-pages', { count: count ?? 0 })
          case 'not-json':
            return t('platform.trouble.not-json', { line: number(line ?? 1) })
          case 'not-a-record':
            return t('platform.trouble.not-a-record', { item: number(item ?? 1) })
          default:
            return t(`platform.trouble.${kind}`)
        }
      }
      return [
        page !== null && t('platform.page', { page: number(page) }),
        status !== null && kind === 'platform-error' && t('platform.status', { status }),
        sentence(),
      ]
        .filter(Boolean)
        .join(' ')
    },
    [t, number],
  )
}
