import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'
import { useStation, useStationState } from '../station.tsx'

/** A notice that some commands could not come along from the previous hub, shown before anything is done here. */
export const LeftBehind = () => {
  const { t } = useTranslation()
  const { store } = useStation()
  const isTold = useStationState(({ leftBehind }) => leftBehind)
  if (!isTold) return null
  return (
    <Dialog title={t('move.leftBehindTitle')} onClose={() => store.setState({ leftBehind: false })}>
      <p className="dialog__body">{t('move.leftBehind')}</p>
    </Dialog>
  )
}
