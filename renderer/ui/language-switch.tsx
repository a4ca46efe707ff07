import { useTranslation } from 'react-i18next'
import { languages } from '../../shared/kernel/language.ts'
import { useLanguage } from '../i18n/use-language.ts'

/** FR / EN: this window's language. On touch screens only the other one is shown. */
export const LanguageSwitch = () => {
  const { t } = useTranslation()
  const [current, choose] = useLanguage()
  return (
    <fieldset className="languages flex">
      <legend className="vh">{t('language.label')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className="languages__one hover-sunken bare-button round soft text-small"
          lang={language}
          title={t(`language.${language}`)}
          aria-pressed={language === current}
          onClick={() => choose(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}
