import './stations.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { unseenOf, wrongClockMs } from '../../../ui/chain-state.ts'
import { GiveBackDialog } from '../../../ui/stations/give-back-dialog.tsx'
import { PromoteDialog } from '../../../ui/stations/promote-dialog.tsx'
import { Status } from '../../../ui/status.tsx'
import { ConflictsList } from '../conflicts/conflicts-list.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { ViewGate } from '../parts/view-gate.tsx'
import { AddStationDialog } from './add-station-dialog.tsx'
import { CloudCard } from './cloud-card.tsx'
import { DeskPrinters } from './desk-printers.tsx'
import { KeysChanged } from './keys-changed.tsx'
import { LoneCard } from './lone-card.tsx'
import { PutOutDialog } from './put-out-dialog.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'
import { StationsTable } from './stations-table.tsx'

type Asked =
  | { readonly at: 'add'; readonly again?: ViewRow<'stations'> }
  | { readonly at: 'revoke' | 'raise' | 'report'; readonly station: ViewRow<'stations'> }
  | { readonly at: 'promote' | 'give-back' }

/** Which stations are linked, which are alone and since when, and what they have recorded twice. */
export const StationsPage = () => {
  const { t } = useTranslation(['pilot', 'common'])
  const event = useValue('event', {})
  const stations = useView('stations', {})
  const cloud = useValue('cloud', {})
  const conflicts = useView('conflicts', {})
  const disagreements = useView('disagreements', {})
  const words = useProblemWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const timeZone = event.value?.timeZone
  const self = stations.rows.find((station) => station.self)
  const hub = stations.rows.find((station) => station.hub)
  const isLone = self?.hub === true && self.linkUrl === null
  const mayAdd = self?.role === 'pilot' && !isLone
  const close = () => setAsked(null)
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAsked({ at: 'add' })}>
      {t('stations.add')}
    </Button>
  )
  return (
    <Page
      title={t('stations.title')}
      status={isLone ? undefined : <StationsStatus stations={stations.rows} stale={stations.stale} />}
      actions={
        <>
          {self && !self.hub && (
            <>
              <Button kind="quiet" onClick={() => setAsked({ at: 'give-back' })}>
                {t('common:station.giveBack.open')}
              </Button>
              <Button icon="hub" onClick={() => setAsked({ at: 'promote' })}>
                {t('common:station.promote.open')}
              </Button>
            </>
          )}
          {mayAdd && stations.rows.length > 1 && add}
        </>
      }
    >
      <ViewGate of={[stations, cloud, conflicts, disagreements, event]}>
        {() => (
          <>
            {event.value && <KeysChanged sheet={event.value.recoverySheet} />}
            {isLone && <LoneCard station={self} />}
            {!isLone && (
              <Card
                title={t('stations.list')}
                end={
                  hub?.linkUrl && (
                    <span className="num">
                      {t('stations.pair.address')} <b className="ink break-anywhere">{hub.linkUrl}</b>
                    </span>
                  )
                }
                stale={stations.stale}
              >
                <StationsTable
                  stations={stations.rows}
                  timeZone={timeZone}
                  onRevoke={(station) => setAsked({ at: 'revoke', station })}
                  onRaise={(station) => setAsked({ at: 'raise', station })}
                  onReport={(station) => setAsked({ at: 'report', station })}
                  onPairAgain={(again) => setAsked({ at: 'add', again })}
                />
                {stations.rows.length === 1 && (
                  <Empty title={t('stations.none')} more={t('stations.noneMore')}>
                    {mayAdd && add}
                  </Empty>
                )}
              </Card>
            )}
            {self?.role === 'pilot' && !isLone && <DeskPrinters />}
            {cloud.value && event.value?.draft === false && (
              <CloudCard cloud={cloud.value} timeZone={timeZone} stale={cloud.stale} />
            )}
            {(conflicts.rows.length + disagreements.rows.length > 0 || !isLone) && (
              <ConflictsList
                conflicts={conflicts.rows}
                disagreements={disagreements.rows}
                timeZone={timeZone}
                stale={conflicts.stale}
              />
            )}
          </>
        )}
      </ViewGate>
      {asked?.at === 'add' && <AddStationDialog stations={stations.rows} again={asked.again} onClose={close} />}
      {asked?.at === 'revoke' && (
        // The row at the time of the request, because it changes once the station is put out.
        <RevokeDialog
          station={asked.station}
          timeZone={timeZone}
          onDone={() => setAsked({ at: 'report', station: asked.station })}
          onClose={close}
        />
      )}
      {asked?.at === 'raise' && (
        <ConfirmDialog
          title={t('stations.raise.title', { name: asked.station.name })}
          more={t('stations.raise.more')}
          go={t('stations.raise.go')}
          command="stations.raiseQuota"
          input={{ stationId: asked.station.stationId }}
          onClose={close}
        />
      )}
      {asked?.at === 'report' && (
        <PutOutDialog
          stationId={asked.station.stationId}
          name={asked.station.name}
          timeZone={timeZone}
          onClose={close}
        />
      )}
      {asked?.at === 'promote' && self && hub && (
        <PromoteDialog station={self} hub={hub} wordsOf={words} onClose={close} />
      )}
      {asked?.at === 'give-back' && self && (
        <GiveBackDialog station={self} timeZone={timeZone} wordsOf={words} onClose={close} />
      )}
    </Page>
  )
}

interface StationsStatusProps {
  readonly stations: readonly ViewRow<'stations'>[]
  readonly stale: boolean
}

/**
 * One line: whether all stations are there. A silent station is reported calmly; a wrong clock or an alarm needs
 * attention.
 */
const StationsStatus = ({ stations, stale }: StationsStatusProps) => {
  const { t } = useTranslation('pilot')
  if (stations.length < 2 || stale) return null
  const unseen = unseenOf(stations).length + stations.filter(({ self, aloneSince }) => self && aloneSince).length
  const clocks = stations.filter((station) => wrongClockMs(station, stations) !== null).length
  const alarms = stations.filter(({ alarm, overQuota }) => alarm !== null || overQuota === 'full').length
  const told = [
    alarms > 0 && t('stations.alarms', { count: alarms }),
    unseen > 0 && t('stations.unseen', { count: unseen }),
    clocks > 0 && t('stations.clocks', { count: clocks }),
  ]
  const words = told.filter(Boolean).join(', ')
  if (words === '')
    return (
      <Status tone="ok" shape="ok">
        {t('stations.allLinked')}
      </Status>
    )
  return alarms > 0 || clocks > 0 ? (
    <Status tone="warn" shape="warn">
      {words}
    </Status>
  ) : (
    <Status tone="alone" shape="alone">
      {words}
    </Status>
  )
}
