import './after.css'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { ArchiveCard } from './archive-card.tsx'
import { DocumentsCard } from './documents-card.tsx'
import { RetentionCard } from './retention-card.tsx'

/** *Après l'événement*: what is handed over, what is kept as a proof, what is erased. */
export const AfterPage = () => {
  const { t } = useTranslation('pilot')
  const after = useValue('afterEvent', {})
  const event = useValue('event', {})
  const { value } = after
  return (
    <Page
      title={t('after.title')}
      status={
        value &&
        !value.isOver &&
        value.halfDays.length > 0 && (
          <Status tone="wait" shape="wait">
            {t('after.running')}
          </Status>
        )
      }
    >
      <ViewGate of={[after, event]}>
        {() =>
          value && value.halfDays.length > 0 ? (
            <div className="after stack gap-4 align-start">
              <DocumentsCard after={value} stale={after.stale} />
              <div className="stack gap-4">
                <ArchiveCard pilotKey={value.pilotKey} />
                <RetentionCard after={value} timeZone={event.value?.timeZone} stale={after.stale} />
              </div>
            </div>
          ) : (
            <Card title={t('after.title')}>
              <Empty title={t('after.none')} more={t('after.noneMore')}>
                <a className="btn btn--primary" href={linkTo('event')}>
                  {t('after.goEvent')}
                </a>
              </Empty>
            </Card>
          )
        }
      </ViewGate>
    </Page>
  )
}
