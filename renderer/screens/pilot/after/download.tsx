import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'

interface DownloadProps {
  /** After `/api/v1/export/`, without the language. */
  readonly path: string
  /** Its subject, for screen readers: many of these have the same label. */
  readonly what: string
  readonly format: string
}

/** A file from the station, in the language of the screen. */
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
