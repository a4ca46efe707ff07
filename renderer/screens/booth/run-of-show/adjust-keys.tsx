import { useTranslation } from 'react-i18next'
import { type AdjustmentKind, adjustmentKinds } from '../../../../shared/domain/show/cue.ts'
import type { Formats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { signed } from './cue-times.ts'
import { runKeyNames } from './run-keys.ts'
import type { RunDesk } from './use-run.ts'

interface AdjustKeysProps {
  readonly desk: RunDesk
  readonly formats: Formats
  readonly locked: boolean
}

/** Three ways to deal with a delay. Each shows its effect in advance. */
export const AdjustKeys = ({ desk, formats, locked }: AdjustKeysProps) => {
  const { t } = useTranslation('runOfShow')
  const preview = usePreview(desk, formats)
  return (
    <div className="ros-fix three-columns stack space-above-3">
      {adjustmentKinds.map((how) => {
        const isOff = locked || desk.run.proposals[how] === null
        return (
          <button
            key={how}
            type="button"
            className="btn grid items-start text-left"
            aria-disabled={isOff || undefined}
            aria-keyshortcuts={runKeyNames[how]}
            onClick={() => !isOff && void desk.adjust(how)}
          >
            <Icon name={how} />
            <span>{t(`adjust.${how}`)}</span>
            <Kbd>{runKeyNames[how]}</Kbd>
            <small className="truncate max-full text-small">{preview(how)}</small>
          </button>
        )
      })}
    </div>
  )
}

function usePreview({ run }: RunDesk, formats: Formats) {
  const { t } = useTranslation('runOfShow')
  const numbers = (cueIds: readonly string[]) =>
    run.rows.flatMap(({ cueId, number }) => (cueIds.includes(cueId) ? [formats.number(number)] : []))
  return (how: AdjustmentKind): string => {
    const proposal = run.proposals[how]
    if (!proposal) return t('adjust.none')
    const [first = '', second, ...more] = numbers(proposal.changes.map(({ cueId }) => cueId))
    if (how === 'cut') return t('preview.cue', { value: first })
    if (how === 'shift') {
      if (run.outlook.driftS < 0) return t('preview.forward')
      const { nextBreak, end } = run.outlook
      if (nextBreak) return t('preview.pauseAt', { time: formats.time(nextBreak.at) })
      return end ? t('preview.endAt', { time: formats.time(end.at) }) : ''
    }
    const [stretched] = proposal.changes
    if (stretched && stretched.byS > 0) return t('preview.stretch', { value: signed(stretched.byS) })
    if (more.length > 0) return t('preview.onMany', { count: more.length + 2 })
    return t('preview.on', { value: second === undefined ? first : t('preview.and', { first, second }) })
  }
}
