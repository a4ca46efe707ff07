import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { useDesk } from '../desk-context.tsx'
import { RailArrivals } from './rail-arrivals.tsx'
import { RailConflicts } from './rail-conflicts.tsx'
import { RailHub } from './rail-hub.tsx'
import { RailKiosks } from './rail-kiosks.tsx'
import { RailPrinter } from './rail-printer.tsx'
import { RailRoom } from './rail-room.tsx'

/** Beside the work: the printer, facts for the hub, disagreements, arrivals. */
export const Rail = () => {
  const { t } = useTranslation('reception')
  const { checkpoint } = useDesk()
  const { stale } = useView('stations', {})
  return (
    <aside
      className={`rail ${checkpoint === 'entrance' ? '' : 'rail--door'} column surface rule-left min-height-0 scroll-y`}
      aria-label={t('rail.label')}
    >
      {checkpoint === 'entrance' && <RailKiosks />}
      <RailPrinter />
      {checkpoint !== 'entrance' && <RailRoom />}
      <section className={stale ? 'sec stale' : 'sec'}>
        <RailHub />
        <RailConflicts />
      </section>
      <RailArrivals />
    </aside>
  )
}
