import { useTranslation } from 'react-i18next'
import { useStationNow } from '../../app/use-connection.ts'
import { useValue } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Mark } from '../../ui/icon.tsx'
import { held } from '../booth/transport/held.ts'
import { useHold } from '../booth/transport/use-hold.ts'

/** How long a person who leaves the kiosk holds its name, in ms: nobody in the queue does so by mistake. */
const holdMs = 2_000

/** The event and the time. Held, it asks for the pilot's code. */
export const KioskBrand = ({ onLeave }: { readonly onLeave: () => void }) => {
  const { t } = useTranslation('kiosk')
  const event = useValue('event', {})
  const { time } = useFormats(event.value?.timeZone)
  const now = useStationNow(5_000)
  const hold = useHold(onLeave, () => undefined, false, holdMs)
  return (
    <header className="kiosk__brand row gap-4">
      <button type="button" className="row bare-button gap-3 min-width-0 round" title={t('leave.hold')} {...held(hold)}>
        <Mark />
        <span>{event.value?.name}</span>
      </button>
      <span className="num push-right">{time(now)}</span>
    </header>
  )
}
