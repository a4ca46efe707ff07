import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { isAway } from './is-away.ts'

interface PlatformStatusProps {
  readonly connector: ViewValue<'connector'>
  readonly timeZone: string | undefined
}

/** The state of the reading, in a word. */
export const PlatformStatus = ({ connector, timeZone }: PlatformStatusProps) => {
  const { t } = useTranslation('pilot')
  const { time, number } = useFormats(timeZone)
  const { state, station, trouble, upToDateAt, pages } = connector
  if (station && !station.here)
    return (
      <Status tone="none" shape="info">
        {t('platform.state.elsewhere', { name: station.name })}
      </Status>
    )
  if (state === 'reading')
    return (
      <Status tone="wait" shape="wait">
        {t('platform.state.reading')} {pages > 0 && t('platform.state.pages', { count: pages, value: number(pages) })}
      </Status>
    )
  if (state === 'importing')
    return (
      <Status tone="wait" shape="wait">
        {t('platform.state.importing')}
      </Status>
    )
  if (isAway(connector))
    return (
      <Status tone="alone" shape="alone">
        {t('platform.state.away')}
      </Status>
    )
  if (trouble !== null)
    return (
      <Status tone="stop" shape="stop">
        {t('platform.state.failed')}
      </Status>
    )
  if (upToDateAt !== null)
    return (
      <Status tone="ok" shape="ok">
        {t('platform.state.upToDate', { at: time(upToDateAt) })}
      </Status>
    )
  return state === 'off' ? (
    <Status tone="none" shape="minus">
      {t('platform.state.off')}
    </Status>
  ) : (
    <Status tone="wait" shape="wait">
      {t('platform.state.waiting')}
    </Status>
  )
}
