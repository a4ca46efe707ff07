import { useTranslation } from 'react-i18next'
import { Fitted } from './fitted.tsx'

/** What the booth has written for the host of an item: as large as its place allows, however long it is. */
export const HostNote = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('stage')
  return (
    <div className="frame min-width-0" role="note" data-testid="host-note">
      <Fitted
        className="tone-warn"
        text={t('host.note', { text })}
        largest={2.4}
        smallest={1.2}
        lines={4}
        weight={600}
      />
    </div>
  )
}
