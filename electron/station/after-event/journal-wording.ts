import { printMessageWords } from '../../../shared/domain/badges/print-message-words.ts'
import { isKnownType, type JournalFact } from '../../../shared/domain/event/journal-facts.ts'
import { journalEnglish } from '../../../shared/domain/event/journal-words-en.ts'
import { type JournalWords, journalFrench } from '../../../shared/domain/event/journal-words-fr.ts'
import { forwardedActor, writtenActor } from '../../../shared/domain/stations/forwarded-actor.ts'
import type { Language, PerLanguage } from '../../../shared/kernel/language.ts'

const journalWords: PerLanguage<JournalWords> = { fr: journalFrench, en: journalEnglish }

/** A type of event, a fact and an actor, in the words of the pilot's page. */
export function journalWording(language: Language) {
  const words = journalWords[language]
  const plurals = new Intl.PluralRules(language)
  const filled = (text: string, value: number) => text.replace('{{value}}', String(value))

  function fact(told: JournalFact): string {
    switch (told.says) {
      case 'text':
        return told.text
      case 'started':
      case 'ended':
        return words[told.says]
      case 'day':
        return filled(words.day, told.value)
      case 'count':
        return filled(words.count[`${told.name}_${plurals.select(told.count) === 'one' ? 'one' : 'other'}`], told.count)
      case 'role':
        return words.role[told.name]
      case 'taken':
        return words.taken[told.name]
      case 'field':
        return words.field[told.name]
      case 'printState':
        return words.printState[told.name]
      case 'message':
        return printMessageWords[language][told.name]
    }
  }

  return {
    fact,
    type: (type: string): string => (isKnownType(type) ? words.type[type] : type),
    actor(actor: string): string {
      const { label, from } = writtenActor(actor)
      const machine = machines.find((one) => one === label)
      const named = machine ? words.actor[machine] : label
      return from === null ? named : forwardedActor(named, from)
    },
  }
}

/** Actors without a person's session: a script with this machine's token, the station by itself, its printer. */
const machines = ['operator', 'station', 'printer'] as const
