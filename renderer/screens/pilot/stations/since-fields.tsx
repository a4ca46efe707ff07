import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { instantOf, zonedIso } from '../../../../shared/domain/event/zoned-time.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Field } from '../../../ui/field.tsx'
import { clockTimeOf } from '../parts/clock-time.ts'

/** The typed moment from which a station's facts are left out. `at`: ISO 8601. Null if there is none. */
export type Since = ReturnType<typeof useSince>

export function useSince(timeZone = 'UTC') {
  const [day, setDay] = useState(() => zonedIso(timeZone, Date.now()).slice(0, 10))
  const [time, setTime] = useState('')
  const clock = clockTimeOf(time)
  const instant = clock === null || day === '' ? null : instantOf(timeZone, day, clock)
  const isToCome = instant !== null && instant > Date.now()
  const at = instant === null || isToCome ? null : new Date(instant).toISOString()
  const isUnreadable = instant === null && time.trim() !== ''
  const error = isToCome ? ('toCome' as const) : isUnreadable ? ('unreadable' as const) : null
  return { day, setDay, time, setTime, at, error }
}

interface SinceFieldsProps {
  readonly stationId: string
  readonly since: Since
  readonly timeZone: string | undefined
  /** The fault if nothing was typed. */
  readonly missing?: string | undefined
  /** Whether the time is the first field of a dialog. */
  readonly isFirst?: boolean
}

/** Since when the station is in other hands, and how many of its facts have arrived here since. */
export const SinceFields = ({ stationId, since, timeZone, missing, isFirst = false }: SinceFieldsProps) => {
  const { t } = useTranslation('pilot')
  const { at } = since
  const isMissing = since.error === null && at === null
  const error = isMissing ? missing : since.error === null ? undefined : t(`stations.since.${since.error}`)
  return (
    <div className="stn__since stack gap-1-4 align-start two-columns">
      <Field
        type="date"
        label={t('stations.since.day')}
        value={since.day}
        onChange={({ target }) => since.setDay(target.value)}
      />
      <Field
        {...(isFirst && { 'data-autofocus': true })}
        label={t('stations.since.time')}
        inputMode="numeric"
        placeholder={t('stations.since.timeExample')}
        maxLength={8}
        value={since.time}
        error={error}
        onChange={({ target }) => since.setTime(target.value)}
      />
      <p className="soft num full-row min-height-40" aria-live="polite">
        {at === null ? t('stations.since.hint') : <CameSince stationId={stationId} since={at} timeZone={timeZone} />}
      </p>
    </div>
  )
}

interface CameSinceProps {
  readonly stationId: string
  readonly since: string
  readonly timeZone: string | undefined
}

const CameSince = ({ stationId, since, timeZone }: CameSinceProps) => {
  const { t } = useTranslation('pilot')
  const { number, date, time } = useFormats(timeZone)
  const { value } = useValue('stations.cameSince', { stationId, since })
  const forwarded = useView('stations.forwarded', { stationId, since }).rows.length
  if (!value) return null
  const words =
    forwarded === 0 ? '' : ` ${t('stations.since.forwarded', { count: forwarded, value: number(forwarded) })}`
  const { facts, heardFrom } = value
  if (heardFrom !== null && Date.parse(since) < Date.parse(heardFrom))
    return `${t('stations.since.heardFrom', { date: date(heardFrom), time: time(heardFrom), value: number(facts) })}${words}`
  const came =
    facts === 0 ? t('stations.since.none') : t('stations.since.facts', { count: facts, value: number(facts) })
  return `${came}${words}`
}
