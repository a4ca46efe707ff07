import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { BigKey } from './big-key.tsx'

interface CallKeyProps {
  readonly help: ViewValue<'kiosk'>['help']
  readonly onCall: () => void
}

/** Calls a person to the kiosk, and says what became of the call. */
export const CallKey = ({ help, onCall }: CallKeyProps) => {
  const { t } = useTranslation('kiosk')
  const more = help === 'none' ? t('call.more') : t(`call.${help}`)
  return <BigKey icon="bell" word={t('call.key')} more={more} onClick={onCall} />
}
