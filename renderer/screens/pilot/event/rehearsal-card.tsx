import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'

const effects = ['day', 'scans', 'run', 'badges', 'people', 'screens'] as const

/** Everybody notices this switch at once, so it asks first in both directions. */
export const RehearsalCard = ({ event }: { readonly event: ViewValue<'event'> }) => {
  const { t } = useTranslation('pilot')
  const { date } = useFormats()
  const { rehearsal: on, days, today } = event
  const rehearsed = on ? (today.number ?? 1) : 1
  const [chosen, setChosen] = useState<number | null>(null)
  const [isAsking, setIsAsking] = useState<'begin' | 'end' | null>(null)
  const day = chosen ?? rehearsed
  const ask = isAsking === null ? null : t(`event.rehearsal.ask.${isAsking}`, { returnObjects: true })
  return (
    <Card
      title={t('event.rehearsal.title')}
      end={
        on ? (
          <Status tone="warn" shape="warn">
            {t('event.rehearsal.on')}
          </Status>
        ) : (
          <Status tone="none" shape="ring">
            {t('event.rehearsal.off')}
          </Status>
        )
      }
    >
      <p className="soft">{t('event.rehearsal.explain')}</p>
      <ul className="effects stack gap-1">
        {effects.map((effect) => (
          <li className="line" key={effect}>
            <Icon name="right" />
            {t(`event.rehearsal.${effect}`)}
          </li>
        ))}
      </ul>
      {days.length > 1 && (
        <SelectField
          label={t('event.rehearsal.of')}
          value={day}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {days.map((one, index) => (
            <option key={one} value={index + 1}>
              {t('programme.dayDate', { number: index + 1, date: date(`${one}T12:00:00`) })}
            </option>
          ))}
        </SelectField>
      )}
      <div className="row gap-2">
        {(!on || day !== rehearsed) && (
          <Button onClick={() => setIsAsking('begin')}>
            {on ? t('event.rehearsal.change', { day }) : t('event.rehearsal.start')}
          </Button>
        )}
        {on && <Button onClick={() => setIsAsking('end')}>{t('event.rehearsal.stop')}</Button>}
      </div>
      {ask && (
        <ConfirmDialog
          title={ask.title}
          more={ask.more}
          go={ask.go}
          command="event.rehearse"
          input={isAsking === 'end' ? { on: false } : { on: true, ...(days.length > 0 && { day }) }}
          onClose={() => setIsAsking(null)}
        />
      )}
    </Card>
  )
}
