import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { booth } from '../../i18n/fr/booth.ts'
import { useReplyWords } from '../../ui/use-reply-words.ts'

type Known = keyof typeof booth.problem
const isKnown = (name: string): name is Known => Object.hasOwn(booth.problem, name)

/** Why an order failed, in the booth's words. */
export function useBoothWords() {
  const { t } = useTranslation('booth')
  return useReplyWords(useCallback((name) => (isKnown(name) ? t(`problem.${name}`) : undefined), [t]))
}
