import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { ThisStationDialog } from '../../../ui/stations/this-station-dialog.tsx'
import { useBoothWords } from '../booth-words.ts'

export const StationDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['booth', 'common'])
  const words = useBoothWords()
  const { value: event } = useValue('event', {})
  return (
    <ThisStationDialog
      title={t('station.title')}
      timeZone={event?.timeZone}
      wordsOf={(problem) => words({ problem })}
      onClose={onClose}
    >
      {(self) => <p>{self.hub ? t('station.isHub') : t('common:station.giveBack.more')}</p>}
    </ThisStationDialog>
  )
}
