import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { seatsKeptForMs } from '../../../../shared/domain/programme/session.ts'
import { useFormats } from '../../../i18n/format.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'

interface FreeSeatsProps {
  readonly session: ViewRow<'programme'>
  readonly timeZone: string | undefined
}

/** Whether the seats of those who registered and have not come are anybody's, a little after the start. */
export const FreeSeats = ({ session, timeZone }: FreeSeatsProps) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  const order = useOrder('sessions.freeSeats')
  const { sessionId, freesSeats, startsAt } = session
  const from = Date.parse(startsAt) + seatsKeptForMs
  return (
    <>
      <label className="prg__free num">
        <input
          type="checkbox"
          checked={freesSeats}
          disabled={isBusy(order.state)}
          onChange={({ target }) => void order.give({ sessionId, on: target.checked })}
        />
        {t('programme.freeSeats', { time: time(from) })}
      </label>
      {order.problem && <ProblemNote problem={order.problem} />}
    </>
  )
}
