import { useTranslation } from 'react-i18next'
import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import { reception } from '../../i18n/fr/reception.ts'
import { useRefusalWords } from '../../ui/use-refusal-words.ts'

type Known = keyof typeof reception.problem
const isKnown = (name: string): name is Known => Object.hasOwn(reception.problem, name)

/** A refusal in words that say what to do. */
export const useProblemWords = () => {
  const { t } = useTranslation(['reception', 'common'])
  const wordsOf = useRefusalWords()
  return (problem: Problem): string => {
    const name = problemName(problem)
    if (isKnown(name)) return t(`reception:problem.${name}`)
    const words = wordsOf(name)
    if (words !== undefined) return words
    if (problem.status === 401) return t('common:problem.unauthorized')
    if (problem.status === 403) return t('common:problem.forbidden')
    if (problem.status === 400) return t('common:problem.invalid')
    if (problem.status === 429) return t('common:problem.tooMany')
    return t('common:problem.other', { name })
  }
}
