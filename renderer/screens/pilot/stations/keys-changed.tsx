import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'

/** The pilot's tasks after a change of keys, until the new recovery sheet has been shown. */
export const KeysChanged = ({ sheet }: { readonly sheet: ViewValue<'event'>['recoverySheet'] }) => {
  const { t } = useTranslation('pilot')
  if (sheet !== 'replaced' && sheet !== 'replaced-by-update') return null
  return (
    <Card title={t('stations.keysChanged.title')}>
      <Empty title={t('stations.keysChanged.print')} more={t(`stations.keysChanged.${sheet}`)} />
    </Card>
  )
}
