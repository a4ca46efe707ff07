import { useTranslation } from 'react-i18next'
import type { Formats } from '../../i18n/format.ts'
import { Fitted } from './fitted.tsx'
import type { Coming } from './use-run.ts'

interface NextPanelProps {
  readonly label: string
  readonly coming: Coming | null
  readonly formats: Formats
}

/** Who is next, with what, and when. */
export const NextPanel = ({ label, coming, formats }: NextPanelProps) => {
  const { t } = useTranslation('stage')
  return (
    <section className="nx grid min-width-0 surface">
      <h2 className="nx__label soft bold">{label}</h2>
      <Fitted
        className={coming ? 'nx__who' : 'nx__who muted'}
        text={coming ? coming.who : t('nothingNext')}
        largest={5}
        smallest={1.9}
        lines={3}
      />
      <Fitted className="soft" text={coming?.what ?? ''} largest={3} smallest={1.6} lines={2} weight={500} />
      <p className="nx__at heavy nowrap">
        {coming?.at && formats.time(coming.at)}
        {coming?.minutes && <small className="soft">{t('minutes', { value: coming.minutes })}</small>}
      </p>
    </section>
  )
}
