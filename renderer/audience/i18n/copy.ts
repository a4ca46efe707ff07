import { withFrenchSpacesThroughout } from '../../i18n/french-spaces.ts'
import { en } from './en.ts'
import { fr, type Texts } from './fr.ts'

export type Language = 'fr' | 'en'

/** What the page says, in one language. */
export interface Copy {
  readonly language: Language
  readonly texts: Texts
  fill(text: string, values: Readonly<Record<string, string | number>>): string
  /** `_one` or `_other` as the language counts: 0 is one in French. */
  count(one: string, other: string, count: number): string
  number(value: number): string
  /** 09:42, by the phone's own clock. */
  time(at: string | number): string
}

const languageKey = 'regie.public.language'
const isLanguage = (text: unknown): text is Language => text === 'fr' || text === 'en'

/** What was chosen on this page, else the first of the browser's languages that we have, else French. */
export const chooseLanguage = (
  storage: Pick<Storage, 'getItem'>,
  spoken: readonly string[] = navigator.languages,
): Language => {
  const before = storage.getItem(languageKey)
  if (isLanguage(before)) return before
  return spoken.map((one) => one.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fr'
}

export const rememberLanguage = (storage: Pick<Storage, 'setItem'>, language: Language): void =>
  storage.setItem(languageKey, language)

export const createCopy = (language: Language): Copy => {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const number = (value: number) => value.toLocaleString(locale)
  const fill: Copy['fill'] = (text, values) =>
    text.replace(/{{(\w+)}}/g, (_, key: string) => {
      const value = values[key] ?? ''
      return typeof value === 'number' ? number(value) : value
    })
  return {
    language,
    texts: language === 'en' ? en : (withFrenchSpacesThroughout(fr) as Texts),
    ...{ fill, number },
    count: (one, other, count) => fill((language === 'fr' ? count < 2 : count === 1) ? one : other, { count }),
    time: (at) => times.format(new Date(at)),
  }
}
