import { useTranslation } from 'react-i18next'
import { lowestDb } from '../../../../shared/contract/levels.ts'
import { useView } from '../../../app/use-view.ts'

/** The loudness of the room, as its OBS reports it: two bars, or one. Empty without a report. */
export const LevelBars = ({ roomId, isLive }: { readonly roomId: string; readonly isLive: boolean }) => {
  const { t } = useTranslation('booth')
  const { rows, stale } = useView('levels', {})
  const db = isLive && !stale ? (rows.find((row) => row.roomId === roomId)?.db ?? []) : []
  const loudest = db.length > 0 ? Math.min(0, Math.max(...db)) : lowestDb
  return (
    <div className="lv line gap-1" data-testid="level">
      <meter className="vh" aria-label={t('level.label')} min={lowestDb} max={0} value={loudest}>
        {db.length > 0 ? t('level.value', { db: loudest }) : t('level.none')}
      </meter>
      {[db[0], db[1] ?? db[0]].map((one, at) => (
        // Two channels, always the same two.
        <span key={at === 0 ? 'left' : 'right'} className="lv__bar round-s" aria-hidden="true">
          <span className="lv__fill block full-height" style={{ clipPath: `inset(${darkOf(one ?? lowestDb)}% 0 0)` }} />
        </span>
      ))}
    </div>
  )
}

/** The dark part of a bar, from the top, in percent. */
const darkOf = (db: number): number => Math.min(1, Math.max(0, db / lowestDb)) * 100
