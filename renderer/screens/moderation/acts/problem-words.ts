import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { moderation } from '../../../i18n/fr/moderation.ts'
import { useReplyWords } from '../../../ui/use-reply-words.ts'

type Known = keyof typeof moderation.problem
const isKnown = (name: string): name is Known => Object.hasOwn(moderation.problem, name)

/** Why a command was refused, in the moderators' words. */
export function useProblemWords() {
  const { t } = useTranslation('moderation')
  return useReplyWords(useCallback((name) => (isKnown(name) ? t(`problem.${name}`) : undefined), [t]))
}
