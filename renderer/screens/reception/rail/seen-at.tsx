import { useTranslation } from 'react-i18next'
import { useStationState } from '../../../app/station.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'

/** What stands below was true then: the station's last word. */
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
