import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../shared/kernel/language.ts'
import { changeLanguage } from './i18n.ts'

/** This window's language, and the function that changes it. */
export const useLanguage = (): readonly [Language, (language: Language) => void] => {
  const { i18n } = useTranslation()
  const current = languages.find((language) => language === i18n.language) ?? 'fr'
  return [current, (language) => void changeLanguage(language)]
}
