import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Problem, problemName } from '../../shared/contract/problem.ts'
import { useRefusalWords } from './use-refusal-words.ts'

/**
 * Why a command failed: the screen's own words for the name, or else those of every page. `say`: gives the screen's words,
 * undefined if it has none; it must be stable while the language is.
 */
export function useReplyWords(say: (name: string) => string | undefined) {
  const { t } = useTranslation('common')
  const wordsOf = useRefusalWords()
  return useCallback(
    (reply: { readonly problem: Problem } | 'away' | 'unanswered'): string => {
      const name = typeof reply === 'string' ? reply : problemName(reply.problem)
      const own = say(name) ?? wordsOf(name)
      if (own !== undefined) return own
      if (name === 'forbidden' || name === 'invalid') return t(`problem.${name}`)
      return t('problem.other', { name })
    },
    [say, wordsOf, t],
  )
}
