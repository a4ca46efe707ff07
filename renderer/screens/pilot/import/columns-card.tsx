import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Field, fields } from '../../../../shared/domain/attendees/import/fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { fieldOfHeading, readAs, recognised } from './column-mapping.ts'
import { forgetFormula } from './formula-values.ts'
import { FormulaWords } from './formula-words.tsx'
import type { ImportMapping } from './import-report.ts'

interface ColumnsCardProps {
  readonly headings: readonly string[]
  readonly mapping: ImportMapping
  readonly onCorrect: (mapping: ImportMapping) => void
}

const leftOut = ''
const fieldOf = (value: string): Field | null => fields.find((field) => field === value) ?? null

/** The field of each heading. Every correction reads the file again. */
export const ColumnsCard = ({ headings, mapping, onCorrect }: ColumnsCardProps) => {
  const { t } = useTranslation('pilot')
  const [isEditing, setIsEditing] = useState(false)
  const named = headings.filter((heading) => heading.trim() !== '')
  const formulas = Object.entries(mapping.values?.formula ?? {})
  return (
    <div className="pcard pad-4-5 panel min-width-0 columns column min-height-0 overflow-hidden">
      <div className="ihead row no-shrink min-width-0 nowrap">
        <h3 className="text-strong">{t('import.columns.title')}</h3>
        <span className="muted num">
          {t('import.columns.ratio', { known: recognised(mapping.columns, named), total: named.length })}
        </span>
        <Button kind="quiet" small aria-pressed={isEditing} onClick={() => setIsEditing(!isEditing)}>
          {isEditing ? t('action.done') : t('import.columns.edit')}
        </Button>
      </div>
      <section
        className="rows scroll"
        aria-label={t('import.columns.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <ul className="relative">
          {named.map((heading) => {
            const field = fieldOfHeading(mapping.columns, heading)
            return (
              <li key={heading} className="map column-gap-2 min-height-36 cells rule-top">
                <span className={field ? 'truncate' : 'truncate muted'} title={heading}>
                  {heading}
                </span>
                <Icon name="right" />
                {isEditing ? (
                  <select
                    className="control full-width ink text-strong"
                    aria-label={t('import.columns.readAs', { heading })}
                    value={field ?? leftOut}
                    onChange={({ target }) => onCorrect(readAs(mapping, heading, fieldOf(target.value)))}
                  >
                    <option value={leftOut}>{t('import.columns.leftOut')}</option>
                    {fields.map((name) => (
                      <option key={name} value={name}>
                        {t(`import.field.${name}`)}
                      </option>
                    ))}
                  </select>
                ) : (
                  <span className={field ? 'bold' : 'muted'}>
                    {field ? t(`import.field.${field}`) : t('import.columns.leftOut')}
                  </span>
                )}
              </li>
            )
          })}
          {formulas.length > 0 && <li className="map__h rule-top text-strong">{t('import.columns.formulas')}</li>}
          {formulas.map(([cell, formula]) => (
            <li key={`formula ${cell}`} className="map column-gap-2 min-height-36 cells rule-top map--formula">
              <span className="truncate">
                {cell === '' ? t('import.formula.emptyCell') : t('import.formula.cell', { cell })}
              </span>
              <Icon name="right" />
              <FormulaWords formula={formula} />
              <Button
                kind="quiet"
                small
                aria-label={t('import.columns.forget', { cell })}
                onClick={() => onCorrect(forgetFormula(mapping, cell))}
              >
                <Icon name="trash" />
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
