import { useTranslation } from 'react-i18next'
import { useStationState } from '../../../app/station.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'

/** When the data below were last received. */
export const SeenAt = () => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const heardAt = useStationState(({ link }) => link.heardAt ?? link.since)
  return (
    <span className="end">
      <Status tone="alone" shape="alone">
        {t('rail.seenAt', { time: formats.time(heardAt) })}
      </Status>
    </span>
  )
}
