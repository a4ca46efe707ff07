import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk-context.tsx'
import { RailArrivals } from './rail-arrivals.tsx'
import { RailConflicts } from './rail-conflicts.tsx'
import { RailHub } from './rail-hub.tsx'
import { RailPrinter } from './rail-printer.tsx'
import { RailRoom } from './rail-room.tsx'

/** What stands beside the work: printer, what is not yet at the hub, what is to be settled, arrivals. */
export const Rail = () => {
  const { t } = useTranslation('reception')
  const { scanOnly, checkpoint } = useDesk()
  return (
    <aside className={scanOnly ? 'rail rail--scan' : 'rail'} aria-label={t('rail.label')}>
      {!scanOnly && <RailPrinter />}
      {checkpoint !== 'entrance' && <RailRoom />}
      <section className="sec">
        <RailHub />
        {!scanOnly && <RailConflicts />}
      </section>
      <RailArrivals />
    </aside>
  )
}
