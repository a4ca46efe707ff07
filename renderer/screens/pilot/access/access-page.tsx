import './access.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { OrganisersCard } from '../organisers/organisers-card.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { AccessTable } from './access-table.tsx'
import { CreateAccessDialog } from './create-access-dialog.tsx'
import { OneTimeLink } from './one-time-link.tsx'

type Asked =
  | { readonly at: 'form' }
  | {
      readonly at: 'link'
      readonly label: string
      readonly door: string | undefined
      readonly isForProgram: boolean
      readonly made: CommandOutcome<'access.create'>
    }
  | null

export const AccessPage = () => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const accesses = useView('accesses', {})
  const sessions = useView('programme', {})
  const [asked, setAsked] = useState<Asked>(null)
  const timeZone = event.value?.timeZone
  const create = (
    <Button kind="primary" icon="plus" onClick={() => setAsked({ at: 'form' })}>
      {t('access.create')}
    </Button>
  )
  return (
    <Page title={t('access.title')} actions={accesses.rows.length > 0 ? create : undefined}>
      <ViewGate of={[accesses, sessions]}>
        {() => (
          <Card title={t('access.list')} about={accesses.rows.length || undefined} stale={accesses.stale}>
            {accesses.rows.length === 0 ? (
              <Empty title={t('access.none')} more={t('access.noneMore')}>
                {create}
              </Empty>
            ) : (
              <AccessTable accesses={accesses.rows} sessions={sessions.rows} timeZone={timeZone} />
            )}
          </Card>
        )}
      </ViewGate>
      <OrganisersCard timeZone={timeZone} />
      {asked?.at === 'form' && (
        <CreateAccessDialog
          sessions={sessions.rows}
          timeZone={timeZone}
          onMade={(label, role, door, made) =>
            setAsked({ at: 'link', label, door, isForProgram: role === 'booth', made })
          }
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.at === 'link' && (
        <OneTimeLink
          label={asked.label}
          made={asked.made}
          programKey={asked.isForProgram ? asked.made.token : undefined}
          timeZone={timeZone}
          door={sessions.rows.find(({ sessionId }) => sessionId === asked.door)}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  )
}
