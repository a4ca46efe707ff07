import { type Language, languages, type PerLanguage } from '../../shared/kernel/language.ts'
import { english } from './words-en.ts'
import { french, type Words } from './words-fr.ts'

const words: PerLanguage<Words> = { fr: french, en: english }

export const languageOf = (value: unknown): Language => languages.find((language) => language === value) ?? 'fr'
export const wordsOf = (language: unknown): Words => words[languageOf(language)]

/** Why an order was not done, for a key and for the log. A refusal without words of its own is named. */
export function refusalWords(name: string, { refusals, refused }: Words): string {
  return Object.hasOwn(refusals, name)
    ? ((refusals as Readonly<Record<string, string>>)[name] ?? name)
    : `${refused} ${name}`
}
