import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { useCopy } from '../../../ui/use-copy.ts'
import { Card } from '../parts/card.tsx'

/** The whole event as a proof: the file, and the key to check it with. */
export const ArchiveCard = ({ pilotKey }: { readonly pilotKey: string | null }) => {
  const { t } = useTranslation('pilot')
  const { copied, copy } = useCopy()
  return (
    <Card title={t('after.archive.title')}>
      <p className="soft">
        {t('after.archive.explain')} {t('after.archive.private')}
      </p>
      {pilotKey === null ? (
        <p>{t('after.archive.noKey')}</p>
      ) : (
        <>
          <p className="space-above-3 space-below-3">
            <a className="btn btn--primary" href="/api/v1/export/archive" download>
              {t('after.archive.take')}
            </a>
          </p>
          <p className="gap-1-2 flex align-center wrap">
            <span className="soft">{t('after.archive.key')}</span>
            <code>{pilotKey}</code>
            <Button small onClick={() => copy(pilotKey)}>
              {copied ? t('action.copied') : t('action.copy')}
            </Button>
          </p>
          <p className="soft space-above-2">
            {t('after.archive.check')} <code>npm run regie -- verify --archive archive.regie.zip --key {pilotKey}</code>
          </p>
        </>
      )}
    </Card>
  )
}
