import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { essentialFields } from '../../../../shared/domain/attendees/import/fields.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { ImportProblem } from './import-problem.tsx'
import type { ImportMapping } from './import-report.ts'
import type { ImportStep } from './import-steps.ts'

interface ShowColumnsProps {
  readonly state: Extract<ImportStep, { step: 'columns' }>
  readonly onShow: (mapping: ImportMapping) => void
  readonly onLeave: () => void
}

/** The three columns without which nobody can be admitted. Only the chosen ones are sent; the rest is guessed. */
export const ShowColumns = ({ state, onShow, onLeave }: ShowColumnsProps) => {
  const { t } = useTranslation('pilot')
  const [chosen, setChosen] = useState<ImportMapping['columns']>({})
  const show = (event: FormEvent) => {
    event.preventDefault()
    onShow({ columns: chosen })
  }
  return (
    <>
      <ImportProblem problem={state.problem} />
      <form className="work pad-6 stack gap-4 panel" onSubmit={show}>
        <h3 className="title">{t('import.show.title')}</h3>
        <div className="form grid form--3 three-columns">
          {essentialFields.map((field) => (
            <SelectField
              key={field}
              label={t(`import.show.${field}`)}
              value={[chosen[field] ?? ''].flat()[0]}
              onChange={({ target }) =>
                setChosen(({ [field]: _former, ...others }) =>
                  target.value === '' ? others : { ...others, [field]: target.value },
                )
              }
            >
              <option value="">{t('import.show.guess')}</option>
              {state.headings.map((heading) => (
                <option key={heading} value={heading}>
                  {heading}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        <div className="row gap-4 justify-between">
          <Button onClick={onLeave}>{t('import.changeFile')}</Button>
          <Button kind="primary" submit disabled={Object.keys(chosen).length === 0}>
            {t('import.formula.apply')}
          </Button>
        </div>
      </form>
    </>
  )
}
