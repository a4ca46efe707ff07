import './attendees.css'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { CountFigures } from './count-figures.tsx'
import { linkToList } from './list-names.ts'
import { NobodyCard } from './nobody-card.tsx'
import { VanishedTable } from './vanished-table.tsx'

/** Numbers. Each opens the list of its people, for the pilot alone: reception looks people up by name. */
export const AttendeesPage = () => {
  const { t } = useTranslation('pilot')
  const count = useValue('attendees.count', {})
  const vanished = useView('attendees.vanished', {})
  const { number } = useFormats()
  const total = count.value?.total ?? 0
  const importLink = (
    <a className="btn btn--primary" href={linkTo('attendees', 'import')}>
      {t('attendees.importGo')}
    </a>
  )
  return (
    <Page
      title={t('attendees.title')}
      actions={
        total > 0 ? (
          <>
            <a className="btn" href={linkToList('total')}>
              {t('attendees.list.find')}
            </a>
            {importLink}
          </>
        ) : undefined
      }
    >
      <ViewGate of={[count, vanished]}>
        {() =>
          count.value && total > 0 ? (
            <>
              <CountFigures count={count.value} stale={count.stale} />
              <p className="soft">
                {t('attendees.privacy')} <a href={linkTo('attendees', 'paper')}>{t('attendees.paper.show')}</a>{' '}
                <a href={linkTo('attendees', 'remote')}>{t('attendees.far.show')}</a>
              </p>
              <Card
                title={t('attendees.vanished.title')}
                about={count.value.vanished > 0 && number(count.value.vanished)}
                stale={vanished.stale}
                end={vanished.rows.length > 0 && <a href={linkToList('vanished')}>{t('attendees.list.open')}</a>}
              >
                {vanished.rows.length > 0 ? (
                  <VanishedTable rows={vanished.rows} total={count.value.vanished} />
                ) : (
                  <Empty title={t('attendees.vanished.none')} more={t('attendees.vanished.noneMore')} />
                )}
              </Card>
            </>
          ) : (
            <NobodyCard>{importLink}</NobodyCard>
          )
        }
      </ViewGate>
    </Page>
  )
}
