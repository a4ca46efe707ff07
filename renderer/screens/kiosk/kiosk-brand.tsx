import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStationNow } from '../../app/use-connection.ts'
import { useValue } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Mark } from '../../ui/icon.tsx'

/** How long a person who leaves the kiosk holds its name, in ms: nobody in the queue does so by mistake. */
const holdMs = 2_000

/** The event and the time. Held, it asks for the pilot's code. */
export const KioskBrand = ({ onLeave }: { readonly onLeave: () => void }) => {
  const { t } = useTranslation('kiosk')
  const event = useValue('event', {})
  const { time } = useFormats(event.value?.timeZone)
  const now = useStationNow(5_000)
  const held = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hold = () => {
    clearTimeout(held.current)
    held.current = setTimeout(onLeave, holdMs)
  }
  const letGo = () => clearTimeout(held.current)
  return (
    <header className="kiosk__brand row gap-4">
      <button
        type="button"
        className="row bare-button gap-3 min-width-0 round"
        title={t('leave.hold')}
        onPointerDown={hold}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onKeyDown={({ key, repeat }) => key === 'Enter' && !repeat && hold()}
        onKeyUp={letGo}
        onBlur={letGo}
      >
        <Mark />
        <span>{event.value?.name}</span>
      </button>
      <span className="num push-right">{time(now)}</span>
    </header>
  )
}
