import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'

/** The number of people admitted twice who are unsettled, in a card's corner. */
export const ConflictsStatus = ({ open }: { readonly open: number }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  return open > 0 ? (
    <Status tone="warn" shape="warn">
      {t('overview.conflicts.toReview', { count: open, value: number(open) })}
    </Status>
  ) : (
    <Status tone="ok" shape="ok">
      {t('overview.conflicts.none')}
    </Status>
  )
}
