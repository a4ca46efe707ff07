import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'

export const RoomsCard = ({
  rooms,
  stale,
}: {
  readonly rooms: readonly ViewRow<'rooms'>[]
  readonly stale: boolean
}) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const inOrder = [...rooms].sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }))
  return (
    <Card title={t('programme.rooms')} about={rooms.length || undefined} stale={stale}>
      {rooms.length === 0 ? (
        <Empty title={t('programme.noRooms')} more={t('programme.noRoomsMore')} />
      ) : (
        <ul className="num">
          {inOrder.map(({ roomId, name, capacity }) => (
            <li key={roomId} className="prg__room min-height-36 row gap-3 rule-between justify-between">
              <b>{name}</b>
              <span className="soft">
                {capacity === null
                  ? t('programme.noCapacity')
                  : t('programme.roomCapacity', { count: capacity, value: number(capacity) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
