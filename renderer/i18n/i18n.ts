import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../shared/kernel/language.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { withFrenchSpacesThroughout } from './french-spaces.ts'
import { chooseLanguage, rememberLanguage, withoutLanguage } from './language.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof fr
  }
}

export const startLanguage = async (language = chooseLanguage()): Promise<i18n> => {
  rememberLanguage(language)
  document.documentElement.lang = language
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'fr',
    defaultNS: 'common',
    ns: Object.keys(fr),
    resources: { fr: withFrenchSpacesThroughout(fr), en },
    // React escapes by itself.
    interpolation: { escapeValue: false },
  })
  return i18next
}

/** In this window now, and in this browser from its next page on. */
export const changeLanguage = async (language: Language): Promise<void> => {
  rememberLanguage(language)
  history.replaceState(history.state, '', withoutLanguage(location.href))
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}
