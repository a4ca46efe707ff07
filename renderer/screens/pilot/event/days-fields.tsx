import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Choice } from '../parts/choice.tsx'
import { dayAfter } from '../parts/day-after.ts'
import { type EventDraft, formatOf, inFormat, withDay } from './event-draft.ts'

interface DaysFieldsProps {
  readonly draft: EventDraft
  readonly error: string | undefined
  readonly eveningError: string | undefined
  readonly onChange: (changes: Partial<EventDraft>) => void
}

const maxDays = 31

/** Two usual formats. Other ones by adding or removing days. */
export const DaysFields = ({ draft, error, eveningError, onChange }: DaysFieldsProps) => {
  const { t } = useTranslation('pilot')
  const { date } = useFormats()
  const { days } = draft
  // The browser formats dates in its own order, so words remove the doubt. Noon: the same date in every zone.
  const wordsOf = (day: string) => (day === '' ? '\u00A0' : date(`${day}T12:00:00Z`))
  const setDay = (index: number, date: string) => onChange(withDay(draft, index, date))
  return (
    <>
      <fieldset className="choices">
        <legend>{t('event.format')}</legend>
        <div className="choices__row flex wrap">
          {(['short', 'long'] as const).map((format) => (
            <Choice
              key={format}
              type="radio"
              name="format"
              checked={formatOf(draft) === format}
              onChange={() => onChange(inFormat(draft, format))}
            >
              {t(`event.${format}`)}
            </Choice>
          ))}
        </div>
      </fieldset>
      <fieldset className="choices days flex wrap align-end">
        <legend className="full-width">{t('event.days')}</legend>
        {days.map((day, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is its number; two may hold the same date while typing
          <div key={index} className="day cells">
            <label className="full-row soft" htmlFor={`day-${index}`}>
              {t('event.day', { number: index + 1 })}
            </label>
            <input
              className="entry control pad-x-3 text-large"
              id={`day-${index}`}
              type="date"
              value={day}
              aria-invalid={error ? true : undefined}
              aria-describedby="days-error"
              onChange={({ target }) => setDay(index, target.value)}
            />
            <span className="day__w soft text-small">{wordsOf(day)}</span>
            {days.length > 1 && (
              <Button
                kind="quiet"
                aria-label={t('event.removeDay', { number: index + 1 })}
                onClick={() => onChange({ days: days.filter((_, at) => at !== index) })}
              >
                <Icon name="trash" />
              </Button>
            )}
          </div>
        ))}
        <Button
          icon="plus"
          disabled={days.length >= maxDays}
          onClick={() => onChange({ days: [...days, dayAfter(days.at(-1) ?? '')] })}
        >
          {t('event.addDay')}
        </Button>
        <p id="days-error" className="input__error min-height-20 row gap-15 tone-stop bold i16" aria-live="polite">
          {error && (
            <>
              <Icon name="stop" />
              {error}
            </>
          )}
        </p>
      </fieldset>
      <div className="evening row gap-4 space-below-3">
        <Choice
          type="checkbox"
          checked={draft.hasEvening}
          onChange={({ target }) => onChange({ hasEvening: target.checked, evening: draft.evening || (days[0] ?? '') })}
        >
          {t('event.evening')}
        </Choice>
        <input
          className="entry control pad-x-3 text-large"
          type="date"
          aria-label={t('event.eveningDate')}
          disabled={!draft.hasEvening}
          value={draft.hasEvening ? draft.evening : ''}
          aria-invalid={eveningError ? true : undefined}
          onChange={({ target }) => onChange({ evening: target.value })}
        />
        <span className="soft">{draft.hasEvening && wordsOf(draft.evening)}</span>
        <p className="input__error min-height-20 row gap-15 tone-stop bold i16" aria-live="polite">
          {eveningError}
        </p>
      </div>
    </>
  )
}
