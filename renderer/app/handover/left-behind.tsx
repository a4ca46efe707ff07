import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useStation, useStationState } from '../station.tsx'

/** Something could not come along from the hub before: said once, over the page's foot so that nothing moves. */
export const LeftBehind = () => {
  const { t } = useTranslation()
  const { store } = useStation()
  const isTold = useStationState(({ leftBehind }) => leftBehind)
  if (!isTold) return null
  return (
    <div className="left-behind note note--alone" role="status">
      <p>{t('move.leftBehind')}</p>
      <Button small onClick={() => store.setState({ leftBehind: false })}>
        {t('move.read')}
      </Button>
    </div>
  )
}
