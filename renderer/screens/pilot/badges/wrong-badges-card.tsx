import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'

interface WrongBadgesCardProps {
  readonly wrong: readonly ViewRow<'wrongBadges'>[]
  readonly stale: boolean
}

const looks = {
  replace: ['warn', 'warn'],
  printing: ['accent', 'print'],
  old: ['stop', 'minus'],
  'take-out': ['stop', 'minus'],
} as const

/** Badges in boxes that no longer say who stands there. Nothing is shown where there are none. */
export const WrongBadgesCard = ({ wrong, stale }: WrongBadgesCardProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const order = useOrder('badges.printBoxedAgain')
  const toTakeOut = wrong.some(({ todo }) => todo === 'old' || todo === 'take-out')
  const toReplace = wrong.filter(({ todo }) => todo === 'replace').length
  if (wrong.length === 0) return null
  return (
    <Card title={t('badges.wrong.title')} about={number(wrong.length)} stale={stale}>
      <p className="soft">{t('badges.wrong.more')}</p>
      <ul className="num">
        {wrong.map(({ printJobId, who, comes, box, place, todo }) => {
          const [tone, shape] = looks[todo]
          return (
            <li key={printJobId} className="row gap-3 wraps-status min-height-36 rule-between">
              <b className="nowrap">{t('badges.wrong.place', { box, place })}</b>
              <span className="grow truncate">
                {comes === null ? who || t('badges.wrong.erased') : t('badges.wrong.comes', { who, comes })}
              </span>
              <Status tone={tone} shape={shape}>
                {t(`badges.wrong.todo.${todo}`)}
              </Status>
            </li>
          )
        })}
      </ul>
      <div className="row gap-3 justify-end space-above-3">
        <OrderStatus {...order} />
        {toTakeOut && (
          <ConfirmedButton
            word={t('badges.wrong.takenOut.word')}
            on=""
            title={t('badges.wrong.takenOut.title')}
            more={t('badges.wrong.takenOut.more')}
            go={t('badges.wrong.takenOut.go')}
            command="badges.takenOut"
            input={{}}
          />
        )}
        {toReplace > 0 && (
          <Button icon="print" disabled={isBusy(order.state)} onClick={() => void order.give({})}>
            {t('badges.wrong.go', { count: toReplace, value: number(toReplace) })}
          </Button>
        )}
      </div>
    </Card>
  )
}
