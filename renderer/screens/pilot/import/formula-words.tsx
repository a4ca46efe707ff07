import { useTranslation } from 'react-i18next'
import type { Formula } from '../../../../shared/domain/attendees/import/mapping.ts'
import { usePassWords } from '../parts/pass-words.ts'

/** What a formula opens, and the person's part. */
export const FormulaWords = ({ formula }: { readonly formula: Formula }) => {
  const { t } = useTranslation('pilot')
  const passWords = usePassWords()
  return (
    <span className="bold">
      {passWords(formula.pass)}
      {formula.category !== 'participant' && ` · ${t(`import.category.${formula.category}`)}`}
    </span>
  )
}
