import { useEffect, useState } from 'react'
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

/** Whether the seats of absent registered people become free a little after the start. */
export const FreeSeats = ({ session, timeZone }: FreeSeatsProps) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  const order = useOrder('sessions.freeSeats')
  const { sessionId, freesSeats, startsAt } = session
  // The requested state is shown until the station shows it, or refuses.
  const [wanted, setWanted] = useState<boolean | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when the station shows another state
  useEffect(() => setWanted(null), [freesSeats])
  const ask = async (on: boolean) => {
    setWanted(on)
    if ((await order.give({ sessionId, on })) === null) setWanted(null)
  }
  const from = Date.parse(startsAt) + seatsKeptForMs
  return (
    <>
      <label className="prg__free min-height-24 pointer row soft text-normal num">
        <input
          type="checkbox"
          checked={wanted ?? freesSeats}
          disabled={isBusy(order.state)}
          onChange={({ target }) => void ask(target.checked)}
        />
        {t('programme.freeSeats', { time: time(from) })}
      </label>
      {order.problem && <ProblemNote problem={order.problem} />}
    </>
  )
}
