import './event.css'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { EventForm } from './event-form.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { RehearsalCard } from './rehearsal-card.tsx'
import { SheetCard } from './sheet-card.tsx'

export const EventPage = ({ sheet }: { readonly sheet: boolean }) => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  if (sheet) return <RecoverySheet timeZone={event.value?.timeZone} />
  return (
    <Page title={t('event.title')}>
      <ViewGate of={[event]}>
        {() =>
          event.value && (
            <div className="event">
              <EventForm event={event.value} />
              <div className="event__side">
                <RehearsalCard on={event.value.rehearsal} />
                <SheetCard />
              </div>
            </div>
          )
        }
      </ViewGate>
    </Page>
  )
}
