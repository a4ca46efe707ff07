import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { linkToList } from './list-names.ts'

interface CountFiguresProps {
  readonly count: ViewValue<'attendees.count'>
  readonly stale: boolean
}

const parts = ['total', 'onSite', 'remote', 'unpaid', 'cancelled'] as const
const shapes: Readonly<Record<(typeof parts)[number], IconName>> = {
  total: 'users',
  onSite: 'room',
  remote: 'remote',
  unpaid: 'stop',
  cancelled: 'minus',
}
const toneOf = (part: (typeof parts)[number], count: number) =>
  part === 'unpaid' && count > 0 ? 'st--stop' : part === 'cancelled' || count === 0 ? 'muted' : 'soft'

export const CountFigures = ({ count, stale }: CountFiguresProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  return (
    <dl className={stale ? 'sum grid panel wraps-status num stale' : 'sum grid panel wraps-status num'}>
      {parts.map((part) => (
        <div className="min-width-0 rule-left" key={part}>
          <dd className="figure">
            {count[part] === 0 ? (
              number(0)
            ) : (
              <a
                href={linkToList(part)}
                aria-label={`${number(count[part])} ${t(`attendees.${part}`, { count: count[part] })}`}
              >
                {number(count[part])}
              </a>
            )}
          </dd>
          <dt className={`st ${toneOf(part, count[part])}`}>
            <Icon name={shapes[part]} />
            {t(`attendees.${part}`, { count: count[part] })}
          </dt>
        </div>
      ))}
    </dl>
  )
}
