import './overview.css'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { unseenOf, wrongClockMs } from '../../../ui/chain-state.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { Page } from '../parts/page.tsx'
import { needsALook } from '../parts/printer-status.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { ArrivalsCard } from './arrivals-card.tsx'
import { ConflictsCard } from './conflicts-card.tsx'
import { PrintersCard } from './printers-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { StationsCard } from './stations-card.tsx'
import { Welcome } from './welcome.tsx'

/** The organiser's overview: arrivals, free places, and what needs attention. */
export const OverviewPage = () => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const count = useValue('attendees.count', {})
  const stats = useValue('checkIn.stats', {})
  const sessions = useView('programme', {})
  const printers = useView('printers', {})
  const conflicts = useView('conflicts', {})
  const disagreements = useView('disagreements', {})
  const stations = useView('stations', {})
  const accesses = useView('accesses', {})
  const lacking = useValue('badges.lacking', {})
  const desks = accesses.rows.filter(({ role, revoked }) => role === 'reception' && !revoked).length
  const timeZone = event.value?.timeZone
  const { time } = useFormats(timeZone)
  const isEmpty = event.value?.draft === true || count.value?.total === 0
  const toWatch =
    conflicts.rows.filter(({ reviewed }) => !reviewed).length +
    disagreements.rows.length +
    printers.rows.filter(needsALook).length +
    unseenOf(stations.rows).length +
    stations.rows.filter((row) => wrongClockMs(row, stations.rows) !== null).length +
    Number((lacking.value?.people ?? 0) > 0)
  const status = stats.stale ? (
    // Based on old data, the state would be taken for the present one.
    <Status tone="none" shape="ring">
      {t('overview.dated')}
    </Status>
  ) : toWatch > 0 ? (
    <Status tone="warn" shape="warn">
      {t('overview.toWatch', { count: toWatch })}
    </Status>
  ) : (
    <Status tone="ok" shape="ok">
      {t('overview.calm')}
    </Status>
  )
  const aloneSince = stations.rows.find(({ self }) => self)?.aloneSince ?? null
  const isReady = event.value && count.value && stats.value
  return (
    <Page
      title={isEmpty ? t('welcome.title') : t('overview.title')}
      status={
        isReady && !isEmpty ? (
          <>
            {status}
            {aloneSince !== null && (
              <Status tone="alone" shape="alone">
                {t('overview.knownHere', { time: time(aloneSince) })}
              </Status>
            )}
          </>
        ) : undefined
      }
      actions={
        isReady && !isEmpty ? (
          <a className="btn" href={linkTo('access')}>
            <Icon name="plus" />
            {t('overview.openDesk')}
          </a>
        ) : undefined
      }
    >
      <ViewGate of={[event, count, stats, sessions, printers, conflicts, disagreements, stations, accesses]}>
        {() =>
          isEmpty || !count.value || !stats.value ? (
            <Welcome attendees={count.value?.total ?? 0} days={event.value?.days.length ?? 0} desks={desks} />
          ) : (
            <div className="ov stack gap-4">
              <div className="ov__col content-start stack gap-4">
                <ArrivalsCard
                  stats={stats.value}
                  count={count.value}
                  today={event.value?.today}
                  timeZone={timeZone}
                  stale={stats.stale}
                  isAlone={aloneSince !== null}
                />
                <StationsCard stations={stations.rows} timeZone={timeZone} stale={stations.stale} />
              </div>
              <div className="ov__col content-start stack gap-4">
                <SessionsCard
                  sessions={sessions.rows}
                  day={event.value?.today.number ?? null}
                  timeZone={timeZone}
                  stale={sessions.stale}
                />
                <PrintersCard printers={printers.rows} lacking={lacking.value?.people ?? 0} stale={printers.stale} />
                <ConflictsCard
                  conflicts={conflicts.rows}
                  disagreements={disagreements.rows}
                  timeZone={timeZone}
                  stale={conflicts.stale}
                />
              </div>
            </div>
          )
        }
      </ViewGate>
    </Page>
  )
}
