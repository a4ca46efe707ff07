import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStationState } from '../../app/station.tsx'
import { useCommand } from '../../app/use-command.ts'
import { useView } from '../../app/use-view.ts'
import type { Formats } from '../../i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'

interface CallPilotProps {
  readonly checkpoint: string
  readonly formats: Formats
}

/** The only key for help, and the state of the call. */
export const CallPilot = ({ checkpoint, formats }: CallPilotProps) => {
  const { t } = useTranslation('door')
  const give = useCommand()
  const { rows } = useView('doorCalls', {})
  const isKept = useStationState(({ kept }) => kept.some(({ name }) => name === 'doors.callPilot'))
  const [isAsked, setIsAsked] = useState(false)
  const last = rows.at(-1)
  const isWaiting = last !== undefined && last.answeredAt === null
  const call = async () => {
    if (isWaiting || isAsked || isKept) return
    setIsAsked(true)
    await give('doors.callPilot', checkpoint === 'entrance' ? {} : { checkpoint })
    setIsAsked(false)
  }
  return (
    <div className="call one-column stack gap-1">
      <Button large icon="bell" disabled={isWaiting || isAsked || isKept} onClick={call}>
        {t('call.go')}
      </Button>
      <p className="call__state text-normal text-center num" role="status">
        {isKept ? (
          <Status tone="alone" shape="clock">
            {t('call.kept')}
          </Status>
        ) : isWaiting ? (
          <Status tone="wait" shape="wait">
            {t('call.waiting', { time: formats.time(last.at) })}
          </Status>
        ) : last?.answeredAt ? (
          <Status tone="ok" shape="ok">
            {t('call.answered', { time: formats.time(last.answeredAt) })}
          </Status>
        ) : null}
      </p>
    </div>
  )
}
