import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Problem, problemName } from '../../../../shared/contract/problem.ts'
import { pilot } from '../../../i18n/fr/pilot/index.ts'
import { useRefusalWords } from '../../../ui/use-refusal-words.ts'

type Known = Exclude<keyof typeof pilot.problem, 'title' | 'other'>
const isKnown = (name: string): name is Known =>
  Object.hasOwn(pilot.problem, name) && name !== 'title' && name !== 'other'

/** A refusal in the organiser's words. One without words is shown by its name, so that it can be reported. */
export const useProblemWords = (): ((problem: Problem) => string) => {
  const { t } = useTranslation('pilot')
  const wordsOf = useRefusalWords()
  return useCallback(
    (problem) => {
      const name = problemName(problem)
      return isKnown(name) ? t(`problem.${name}`) : (wordsOf(name) ?? t('problem.other', { name }))
    },
    [t, wordsOf],
  )
}
