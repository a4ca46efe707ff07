import { useTranslation } from 'react-i18next'
import { Card } from '../parts/card.tsx'
import { linkTo } from '../sections.ts'

export const SheetCard = () => {
  const { t } = useTranslation('pilot')
  return (
    <Card title={t('event.sheet.title')}>
      <p className="soft">{t('event.sheet.explain')}</p>
      <p className="soft sheetcard__s">{t('event.sheet.secret')}</p>
      <a className="btn" href={linkTo('event', 'sheet')}>
        {t('event.sheet.show')}
      </a>
    </Card>
  )
}
