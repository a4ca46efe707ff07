import './pilot.css'
import './print.css'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { useValue } from '../../app/use-view.ts'
import { Bar } from '../../ui/bar.tsx'
import { FullPage } from '../../ui/full-page.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AccessPage } from './access/access-page.tsx'
import { AfterPage } from './after/after-page.tsx'
import { AttendeesPage } from './attendees/attendees-page.tsx'
import { PaperList } from './attendees/paper-list.tsx'
import { PeoplePage } from './attendees/people-page.tsx'
import { RemotePage } from './attendees/remote-page.tsx'
import { BadgesPage } from './badges/badges-page.tsx'
import { TemplatePage } from './badges/template/template-page.tsx'
import { useTemplateDrafts } from './badges/template/use-template-drafts.ts'
import { BroadcastPage } from './broadcast/broadcast-page.tsx'
import { useBroadcastDrafts } from './broadcast/use-broadcast-drafts.ts'
import { DoorCalls } from './door-calls.tsx'
import { EventPage } from './event/event-page.tsx'
import { GoneNote } from './gone-note.tsx'
import { ImportPage } from './import/import-page.tsx'
import { useImport } from './import/use-import.ts'
import { JournalPage } from './journal/journal-page.tsx'
import { OpeningPage } from './opening/opening-page.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import { PilotNav } from './pilot-nav.tsx'
import { PlatformPage } from './platform/platform-page.tsx'
import { ProgrammePage } from './programme/programme-page.tsx'
import { usePlace } from './sections.ts'
import { StationsPage } from './stations/stations-page.tsx'

/** For the pilot only: another role gets a notice, not a menu in which every page would be refused. */
export const PilotScreen = () => {
  const { t } = useTranslation(['pilot', 'common'])
  const me = useValue('me', {})
  if (me.state === 'refused' || (me.value && me.value.role !== 'pilot'))
    return <FullPage shape="stop" title={t('refused.title')} text={t('refused.text')} home={true} />
  if (me.value) return <Pilotage />
  return <LinkPage />
}

/** The organiser's desk: what is ready, what is not, and how to prepare it. */
const Pilotage = () => {
  const { t } = useTranslation(['pilot', 'common'])
  const place = usePlace()
  const event = useValue('event', {})
  // Held here, so that an import continues, and a changed badge is kept, while the organiser looks at another page.
  const importing = useImport()
  const editing = useTemplateDrafts()
  const watching = useBroadcastDrafts()
  const timeZone = event.value?.timeZone
  const page = () => {
    switch (place.section) {
      case 'overview':
        return <OverviewPage />
      case 'attendees':
        if (place.page === 'import') return <ImportPage importing={importing} timeZone={timeZone} />
        if (place.page === 'platform') return <PlatformPage timeZone={timeZone} />
        if (place.page === 'remote') return <RemotePage timeZone={timeZone} />
        if (place.page === 'list') return <PeoplePage key={place.about} about={place.about} />
        return place.page === 'paper' ? <PaperList timeZone={timeZone} /> : <AttendeesPage />
      case 'opening':
        return <OpeningPage timeZone={timeZone} />
      case 'programme':
        if (place.page === 'broadcast')
          return <BroadcastPage about={place.about} drafts={watching} timeZone={timeZone} />
        return <ProgrammePage />
      case 'event':
        return <EventPage sheet={place.page === 'sheet'} />
      case 'badges':
        return place.page === 'template' ? <TemplatePage editing={editing} /> : <BadgesPage />
      case 'stations':
        return <StationsPage />
      case 'access':
        return <AccessPage />
      case 'journal':
        return <JournalPage />
      case 'after':
        return <AfterPage />
    }
  }
  return (
    <div className="screen">
      <Bar where={t('title')} context={<Context event={event.value} />} timeZone={timeZone}>
        {event.value?.rehearsal && (
          <span className="bar__tag no-shrink">
            <Tag tone="warn" shape="warn">
              {t('common:rehearsal.word')}
            </Tag>
          </span>
        )}
      </Bar>
      <div className="pilot frame relative">
        <PilotNav current={place.section} />
        {page()}
        <DoorCalls timeZone={timeZone} />
        <GoneNote timeZone={timeZone} />
      </div>
    </div>
  )
}

const Context = ({ event }: { readonly event: ViewValue<'event'> | undefined }) => {
  const { t } = useTranslation('pilot')
  if (event === undefined) return '\u00A0'
  const { draft, name, today } = event
  if (draft) return t('context.draft')
  if (today.kind === 'event' && today.number !== null) return t('context.day', { name, number: today.number })
  return today.kind === 'set-up' ? t('context.setUp', { name }) : name
}
