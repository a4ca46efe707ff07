import './badges.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { AddPrinterDialog } from './add-printer-dialog.tsx'
import { BatchesCard } from './batches-card.tsx'
import { DeskCard } from './desk-card.tsx'
import { JobsCard } from './jobs-card.tsx'
import { PrintersTable } from './printers-table.tsx'
import { WrongBadgesCard } from './wrong-badges-card.tsx'

export const BadgesPage = () => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const printers = useView('printers', {})
  const jobs = useView('printJobs', {})
  const desk = useValue('desk', {})
  const batches = useView('printBatches', {})
  const wrong = useView('wrongBadges', {})
  const [isAdding, setIsAdding] = useState(false)
  const add = (kind: 'plain' | 'primary') => (
    <Button kind={kind} icon="plus" onClick={() => setIsAdding(true)}>
      {t('badges.add')}
    </Button>
  )
  return (
    <Page
      title={t('badges.title')}
      actions={
        <>
          <a className="btn" href={linkTo('badges', 'template')}>
            <Icon name="badge" />
            {t('template.title')}
          </a>
          {printers.rows.length > 0 && add('plain')}
        </>
      }
    >
      <ViewGate of={[printers, desk]}>
        {() => (
          <div className="bdg align-start stack gap-4">
            <div className="bdg__main stack gap-4">
              <Card title={t('badges.printers')} about={printers.rows.length || undefined} stale={printers.stale}>
                {printers.rows.length === 0 ? (
                  <Empty title={t('badges.none')} more={t('badges.noneMore')}>
                    {add('primary')}
                  </Empty>
                ) : (
                  <PrintersTable printers={printers.rows} />
                )}
              </Card>
              <WrongBadgesCard wrong={wrong.rows} stale={wrong.stale} />
              <BatchesCard
                batches={batches.rows}
                printers={printers.rows}
                timeZone={event.value?.timeZone}
                stale={batches.stale}
              />
            </div>
            <div className="bdg__side stack gap-4">
              {desk.value && <DeskCard desk={desk.value} printers={printers.rows} stale={desk.stale} />}
              <JobsCard jobs={jobs.rows} timeZone={event.value?.timeZone} stale={jobs.stale} />
            </div>
          </div>
        )}
      </ViewGate>
      {isAdding && <AddPrinterDialog onClose={() => setIsAdding(false)} />}
    </Page>
  )
}
