import { useTranslation } from 'react-i18next'
import { type JournalFact, journalFacts } from '../../../../shared/domain/event/journal-facts.ts'
import { useFormats } from '../../../i18n/format.ts'
import { usePrintMessage } from '../../../ui/print-message.ts'
import type { Entry } from './journal-entries.ts'

/** The details of an entry in words. */
export const useDetails = (): ((entry: Entry) => string) => {
  const { t } = useTranslation(['pilot', 'disagreements'])
  const { number } = useFormats()
  const inWords = usePrintMessage()
  const wordOf = (fact: JournalFact): string => {
    switch (fact.says) {
      case 'text':
        return fact.text
      case 'started':
      case 'ended':
        return t(`journal.${fact.says}`)
      case 'day':
        return t('journal.day', { value: fact.value })
      case 'count':
        return t(`journal.count.${fact.name}`, { count: fact.count, value: number(fact.count) })
      case 'role':
        return t(`access.role.${fact.name}`)
      case 'taken':
        return t(`journal.taken.${fact.name}`)
      case 'field':
        return t(`disagreements:field.${fact.name}`)
      case 'printState':
        return t(`badges.jobs.state.${fact.name}`)
      case 'message':
        return inWords(fact.name) ?? ''
    }
  }
  return ({ type, details }) => journalFacts(type, details).map(wordOf).join(' · ')
}
