import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'

export const RoomsCard = ({
  rooms,
  stale,
  onChange,
}: {
  readonly rooms: readonly ViewRow<'rooms'>[]
  readonly stale: boolean
  readonly onChange: (room: ViewRow<'rooms'>) => void
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
            <li key={roomId} className="min-height-36 row gap-3 rule-between justify-between">
              <Button
                kind="quiet"
                small
                aria-label={t('programme.changeOf', { session: name })}
                onClick={() => onChange({ roomId, name, capacity })}
              >
                {name}
              </Button>
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
