import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'

/** People admitted twice by desks that did not see each other: a person looks, nothing is settled in silence. */
export const RailConflicts = () => {
  const { t } = useTranslation('reception')
  const { formats, open } = useDesk()
  const { rows } = useView('conflicts', {})
  const unsettled = rows.filter(({ reviewed }) => !reviewed)
  const [first] = unsettled
  return (
    <>
      <div className="sec__h settle">
        <h2>{t('rail.toSettle')}</h2>
        <span className="end">
          {first ? (
            <Status tone="warn" shape="warn">
              {t('rail.doubles', { count: unsettled.length })}
            </Status>
          ) : (
            <Status tone="ok" shape="ok">
              {t('rail.nothingToSettle')}
            </Status>
          )}
        </span>
      </div>
      {first && (
        <div className="row" data-testid="conflict">
          <p className="grow soft num">
            <b>{nameOf(first)}</b>
            <br />
            <span className="clip rail__line">
              {first.admissions.map(({ at, station }) => `${formats.time(at)} ${station}`).join(' · ')}
            </span>
          </p>
          <Button small onClick={() => open({ kind: 'conflict', conflict: first })}>
            {t('rail.review')}
          </Button>
        </div>
      )}
    </>
  )
}
