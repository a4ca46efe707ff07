import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Problem, problemName } from '../../shared/contract/problem.ts'

/**
 * Why a command was not done: a screen's own word where it has one for the name, else one that all screens share.
 * `say`: gives the screen's word, undefined where it has none; the same function as long as the language is.
 */
export function useReplyWords(say: (name: string) => string | undefined) {
  const { t } = useTranslation('common')
  return useCallback(
    (reply: { readonly problem: Problem } | 'away' | 'unanswered'): string => {
      const name = typeof reply === 'string' ? reply : problemName(reply.problem)
      const own = say(name)
      if (own !== undefined) return own
      if (name === 'forbidden' || name === 'invalid') return t(`problem.${name}`)
      return t('problem.other', { name })
    },
    [say, t],
  )
}
