import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { type ImportReport, refusedCount, warningCount } from './import-report.ts'

const shapes = { imported: 'plus', updated: 'edit', unchanged: 'minus', refused: 'stop', warnings: 'warn' } as const
const tones = { imported: '', updated: '', unchanged: 'muted', refused: 'st--stop', warnings: 'st--warn' } as const
const names = ['imported', 'updated', 'unchanged', 'refused', 'warnings'] as const

/** Five numbers: the result of every line of the file. */
export const Figures = ({ report, stale = false }: { readonly report: ImportReport; readonly stale?: boolean }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const counts = { ...report, refused: refusedCount(report), warnings: warningCount(report) }
  return (
    <dl className={stale ? 'sum grid panel wraps-status num stale' : 'sum grid panel wraps-status num'}>
      {names.map((name) => (
        <div className="min-width-0 rule-left" key={name}>
          <dd className="figure">{number(counts[name])}</dd>
          {/* Nothing refused is no alarm: the colour comes with the first one. */}
          <dt className={`st ${counts[name] === 0 ? 'muted' : tones[name]}`}>
            <Icon name={counts[name] === 0 && name !== 'imported' ? 'minus' : shapes[name]} />
            {t(`import.figures.${name}`, { count: counts[name] })}
          </dt>
        </div>
      ))}
    </dl>
  )
}
