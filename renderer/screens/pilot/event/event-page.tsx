import './event.css'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { BackupCard } from './backup-card.tsx'
import { EventForm } from './event-form.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { RehearsalCard } from './rehearsal-card.tsx'
import { SheetCard } from './sheet-card.tsx'

export const EventPage = ({ sheet }: { readonly sheet: boolean }) => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const backup = useValue('backup', {})
  if (sheet) return <RecoverySheet timeZone={event.value?.timeZone} />
  return (
    <Page title={t('event.title')}>
      <ViewGate of={[event, backup]}>
        {() =>
          event.value &&
          backup.value && (
            <div className="event stack gap-4 align-start">
              <EventForm event={event.value} />
              <div className="event__side stack gap-4">
                <BackupCard backup={backup.value} timeZone={event.value.timeZone} stale={backup.stale} />
                <SheetCard />
                <RehearsalCard event={event.value} />
              </div>
            </div>
          )
        }
      </ViewGate>
    </Page>
  )
}
