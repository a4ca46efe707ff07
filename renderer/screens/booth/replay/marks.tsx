import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import type { Formats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { FormStatus } from '../settings/form-status.tsx'
import { useFormOrder } from '../settings/use-form-order.ts'

/** Passages for review before a replay is published, by room. */
export const Marks = ({ formats }: { readonly formats: Formats }) => {
  const { t } = useTranslation('replay')
  const order = useFormOrder()
  const { rows: cares } = useView('roomCare', {})
  const { rows: rooms } = useView('rooms', {})
  const marks = cares.flatMap(({ roomId, marks: all }) =>
    all.map((mark) => ({ ...mark, room: rooms.find((room) => room.roomId === roomId)?.name ?? '' })),
  )
  if (marks.length === 0) return null
  return (
    <section>
      <h3 className="rp__h">{t('marks.title')}</h3>
      <ul className="rp__list num">
        {marks.map(({ markId, from, to, reason, room }) => (
          <li className="row gap-3 touch-high rule-bottom" key={markId} data-testid="mark">
            <span className="rp__when soft no-shrink">
              {formats.timeWithSeconds(from)} – {formats.timeWithSeconds(to)}
            </span>
            <span className="rp__what grid grow">
              <b className="truncate">{room}</b>
              <span className="truncate text-small soft">
                <Icon name={reason === 'privacy' ? 'mute' : 'flag'} /> {t(`marks.${reason}`)}
              </span>
            </span>
            <Button small onClick={() => void order.give('show.unmarkReview', { markId })}>
              {t('marks.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <FormStatus state={order.state} />
    </section>
  )
}
