import { type Language, languages } from '../../shared/kernel/language.ts'

const storageKey = 'regie.language'
const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text)

/** `?lang=`, or else the language chosen earlier on this machine, or else French. */
export const chooseLanguage = (
  search: string = location.search,
  storage: Pick<Storage, 'getItem'> = localStorage,
): Language => {
  const asked = new URLSearchParams(search).get('lang')
  if (isLanguage(asked)) return asked
  const before = storage.getItem(storageKey)
  return isLanguage(before) ? before : 'fr'
}

/** The address without `?lang=`: the person's choice on the screen takes precedence, also at the next reload. */
export const withoutLanguage = (address: string): string => {
  const url = new URL(address)
  url.searchParams.delete('lang')
  return url.href
}

export const rememberLanguage = (language: Language, storage: Pick<Storage, 'setItem'> = localStorage): void =>
  storage.setItem(storageKey, language)
