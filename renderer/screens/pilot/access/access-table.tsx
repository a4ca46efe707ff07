import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { Table } from '../parts/table.tsx'
import { type AccessState, accessStateOf } from './access-state.ts'
import { KioskButton } from './kiosk-dialog.tsx'

type Access = ViewRow<'accesses'>

interface AccessTableProps {
  readonly accesses: readonly Access[]
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly timeZone: string | undefined
}

const looks: Readonly<Record<AccessState, readonly [Tone, IconName]>> = {
  waiting: ['wait', 'wait'],
  used: ['ok', 'ok'],
  expired: ['none', 'minus'],
  revoked: ['stop', 'stop'],
}
const isOpen = (state: AccessState) => state === 'waiting' || state === 'used'

/** Valid ones first, the newest before. */
export const AccessTable = ({ accesses, sessions, timeZone }: AccessTableProps) => {
  const { t } = useTranslation('pilot')
  const { date, time } = useFormats(timeZone)
  const now = useNow(10_000)
  const own = useValue('me', {}).value?.accessId
  const rows = accesses
    .map((access) => ({ access, state: accessStateOf(access, now) }))
    .sort(
      (a, b) =>
        Number(isOpen(b.state)) - Number(isOpen(a.state)) ||
        Date.parse(b.access.createdAt) - Date.parse(a.access.createdAt),
    )
  const doorOf = ({ checkpoint }: Access) => {
    const session = sessions.find(({ sessionId }) => sessionId === checkpoint)
    return session ? (session.code ?? session.title) : null
  }
  return (
    <Table columns={[t('access.who'), t('access.roleLabel'), t('access.state'), t('access.created')]} gestures={true}>
      {rows.map(({ access, state }) => {
        const [tone, shape] = looks[state]
        const door = doorOf(access)
        const isOwn = access.accessId === own
        return (
          <tr key={access.accessId}>
            <th scope="row" className={isOpen(state) ? undefined : 'off'}>
              {access.label}
              {isOwn && <span className="soft text-normal"> · {t('access.own')}</span>}
            </th>
            <td>
              {t(`access.role.${access.role}`)}
              {door && <span className="soft"> · {door}</span>}
            </td>
            <td>
              <Status tone={tone} shape={shape}>
                {t(`access.${state}`)}
              </Status>
              {state === 'waiting' && (
                <small className="pad-icon block soft text-small">
                  {t('access.once.until', { at: `${date(access.expiresAt)}, ${time(access.expiresAt)}` })}
                </small>
              )}
            </td>
            <td className="soft nowrap">
              {date(access.createdAt)}, {time(access.createdAt)}
            </td>
            <td className="r">
              {isOpen(state) && access.role === 'kiosk' && <KioskButton accessId={access.accessId} />}{' '}
              {isOpen(state) && (
                <ConfirmedButton
                  word={t('access.revoke')}
                  on={access.label}
                  title={t(isOwn ? 'access.revokeOwnTitle' : 'access.revokeTitle', { label: access.label })}
                  more={t(isOwn ? 'access.revokeOwnMore' : 'access.revokeMore')}
                  go={t('access.revokeGo')}
                  command="access.revoke"
                  input={{ accessId: access.accessId }}
                />
              )}
            </td>
          </tr>
        )
      })}
    </Table>
  )
}
