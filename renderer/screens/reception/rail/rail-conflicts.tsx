import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { useDisagreementWords } from '../../../ui/disagreements/disagreement-words.ts'
import { Status } from '../../../ui/status.tsx'
import { type DeskDialog, useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'

/** Contradicting facts of desks that were apart: a person looks, and nothing is settled silently. */
export const RailConflicts = () => {
  const { t } = useTranslation('reception')
  const { formats, event, open } = useDesk()
  const { who, what } = useDisagreementWords(event?.timeZone)
  const { rows: conflicts } = useView('conflicts', {})
  const { rows: disagreements } = useView('disagreements', {})
  const unsettled: readonly { name: string; more: string; dialog: DeskDialog }[] = [
    ...conflicts
      .filter(({ reviewed }) => !reviewed)
      .map((conflict) => ({
        name: nameOf(conflict),
        more: conflict.admissions.map(({ at, station }) => `${formats.time(at)} ${station}`).join(' · '),
        dialog: { kind: 'conflict', conflict } as const,
      })),
    ...disagreements.map((disagreement) => ({
      name: who(disagreement),
      more: what(disagreement),
      dialog: { kind: 'disagreement', disagreement } as const,
    })),
  ]
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
            <b>{first.name}</b>
            <br />
            <span className="truncate block">{first.more}</span>
          </p>
          <Button small onClick={() => open(first.dialog)}>
            {t('rail.review')}
          </Button>
        </div>
      )}
    </>
  )
}
