import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'

interface DownloadProps {
  /** Behind `/api/v1/export/`, without the language. */
  readonly path: string
  /** What it is, for readers: many of these have the same word. */
  readonly what: string
  readonly format: string
}

/** A file of the station's, in the language of the screen. */
export const Download = ({ path, what, format }: DownloadProps) => {
  const { t, i18n } = useTranslation('pilot')
  const language = i18n.language === 'en' ? 'en' : 'fr'
  return (
    <a
      className="btn btn--s"
      href={`/api/v1/export/${path}${path.includes('?') ? '&' : '?'}lang=${language}`}
      download
      aria-label={t('after.get.of', { what, format })}
    >
      <Icon name="down" />
      {format}
    </a>
  )
}
