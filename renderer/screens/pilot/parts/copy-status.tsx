import { useTranslation } from 'react-i18next'
import { Status } from '../../../ui/status.tsx'

/** The result of a copy. Empty before the first try. */
export const CopyStatus = ({ copied }: { readonly copied: boolean | null }) => {
  const { t } = useTranslation('pilot')
  if (copied === null) return null
  return copied ? (
    <Status tone="ok" shape="ok">
      {t('action.copied')}
    </Status>
  ) : (
    <Status tone="warn" shape="warn">
      {t('access.once.copyFailed')}
    </Status>
  )
}
