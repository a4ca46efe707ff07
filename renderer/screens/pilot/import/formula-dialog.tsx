import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Category, categories } from '../../../../shared/domain/attendees/attendee.ts'
import type { Formula } from '../../../../shared/domain/attendees/import/mapping.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Status } from '../../../ui/status.tsx'
import { Choice } from '../parts/choice.tsx'

interface FormulaDialogProps {
  readonly cell: string
  readonly lines: number
  /** Days that may be ticked. */
  readonly dayCount: number
  readonly onTell: (formula: Formula) => void
  readonly onClose: () => void
}

/** Defines what an unknown formula opens, once for all its lines. */
export const FormulaDialog = ({ cell, lines, dayCount, onTell, onClose }: FormulaDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const everyDay = Array.from({ length: dayCount }, (_, index) => index + 1)
  const [remote, setRemote] = useState(false)
  const [days, setDays] = useState<readonly number[]>(everyDay)
  const [evening, setEvening] = useState(false)
  const [category, setCategory] = useState<Category>('participant')
  const opensNothing = !remote && days.length === 0 && !evening
  const tell = (event: FormEvent) => {
    event.preventDefault()
    if (opensNothing) return
    onTell({
      pass: remote ? { days: everyDay, evening: false, remote } : { days: [...days], evening, remote },
      category,
    })
  }
  const toggle = (day: number, on: boolean) =>
    setDays((now) => (on ? [...now, day].sort((a, b) => a - b) : now.filter((other) => other !== day)))
  return (
    <Dialog
      title={cell === '' ? t('import.formula.emptyTitle') : t('import.formula.title', { cell })}
      about={t('import.formula.more', { count: lines, value: number(lines) })}
      onClose={onClose}
    >
      <form className="column min-height-0" onSubmit={tell}>
        <div className="dialog__body">
          <fieldset className="choices">
            <legend>{t('import.formula.where')}</legend>
            <div className="choices__row flex wrap">
              <Choice type="radio" name="where" data-autofocus checked={!remote} onChange={() => setRemote(false)}>
                {t('import.formula.onSite')}
              </Choice>
              <Choice type="radio" name="where" checked={remote} onChange={() => setRemote(true)}>
                {t('import.formula.remote')}
              </Choice>
            </div>
          </fieldset>
          <fieldset className="choices" disabled={remote}>
            <legend>{t('import.formula.days')}</legend>
            <div className="choices__row flex wrap">
              {everyDay.map((day) => (
                <Choice
                  key={day}
                  type="checkbox"
                  checked={remote || days.includes(day)}
                  onChange={({ target }) => toggle(day, target.checked)}
                >
                  {t('import.formula.day', { number: day })}
                </Choice>
              ))}
              <Choice
                type="checkbox"
                checked={!remote && evening}
                onChange={({ target }) => setEvening(target.checked)}
              >
                {t('import.formula.withEvening')}
              </Choice>
            </div>
          </fieldset>
          <SelectField
            label={t('import.formula.category')}
            value={category}
            onChange={({ target }) => setCategory(categories.find((name) => name === target.value) ?? 'participant')}
          >
            {categories.map((name) => (
              <option key={name} value={name}>
                {t(`import.category.${name}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <footer className="dialog__foot">
          <NoticeArea>
            {opensNothing && (
              <Status tone="warn" shape="warn">
                {t('import.formula.nothing')}
              </Status>
            )}
          </NoticeArea>
          <Button kind="primary" submit disabled={opensNothing}>
            {t('import.formula.apply')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
