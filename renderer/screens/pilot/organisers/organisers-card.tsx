import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import { OneTimeLink } from '../access/one-time-link.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Table } from '../parts/table.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { isOpen, type OrganiserState, organiserStateOf } from './organiser-state.ts'

type Asked = 'form' | { readonly label: string; readonly made: CommandOutcome<'organisers.invite'> } | null

const looks: Readonly<Record<OrganiserState, readonly [Tone, IconName]>> = {
  waiting: ['wait', 'wait'],
  in: ['ok', 'ok'],
  expired: ['none', 'minus'],
  left: ['none', 'minus'],
  ended: ['stop', 'stop'],
}

/** Who reads in the cloud, what they read, and the button that ends it. */
export const OrganisersCard = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const { date, time } = useFormats(timeZone)
  const organisers = useView('organisers', {})
  const now = useNow(5_000)
  const [asked, setAsked] = useState<Asked>(null)
  const rows = organisers.rows
    .map((row) => ({ row, state: organiserStateOf(row, now) }))
    .sort(
      (one, other) =>
        Number(isOpen(other.state)) - Number(isOpen(one.state)) ||
        Date.parse(other.row.createdAt) - Date.parse(one.row.createdAt),
    )
  const invite = (
    <Button icon="plus" onClick={() => setAsked('form')}>
      {t('organisers.invite')}
    </Button>
  )
  return (
    <>
      <Card
        title={t('organisers.title')}
        about={rows.length || undefined}
        stale={organisers.stale}
        end={rows.length > 0 ? invite : undefined}
      >
        {rows.length === 0 ? (
          <Empty title={t('organisers.none')} more={t('organisers.noneMore')}>
            {invite}
          </Empty>
        ) : (
          <Table
            columns={[t('organisers.who'), t('organisers.reads'), t('organisers.state'), t('organisers.until')]}
            gestures={true}
          >
            {rows.map(({ row, state }) => {
              const [tone, shape] = looks[state]
              const label = row.label ?? t('organisers.purged')
              return (
                <tr key={row.organiserId}>
                  <th scope="row" className={isOpen(state) ? undefined : 'off'}>
                    {label}
                  </th>
                  <td>{row.mayRead.map((area) => t(`organisers.area.${area}`)).join(', ')}</td>
                  <td>
                    <Status tone={tone} shape={shape}>
                      {t(`organisers.${state}`)}
                    </Status>
                  </td>
                  <td className="soft nowrap">
                    {date(row.expiresAt)}, {time(row.expiresAt)}
                  </td>
                  <td className="r">
                    {isOpen(state) && (
                      <ConfirmedButton
                        word={t('organisers.end')}
                        on={label}
                        title={t('organisers.endTitle', { label })}
                        more={t('organisers.endMore')}
                        go={t('organisers.endGo')}
                        command="organisers.end"
                        input={{ organiserId: row.organiserId }}
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </Table>
        )}
      </Card>
      {asked === 'form' && (
        <InviteDialog onMade={(label, made) => setAsked({ label, made })} onClose={() => setAsked(null)} />
      )}
      {asked !== null && asked !== 'form' && (
        <OneTimeLink
          label={asked.label}
          made={asked.made}
          timeZone={timeZone}
          door={undefined}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
