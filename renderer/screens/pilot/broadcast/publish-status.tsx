import { useTranslation } from 'react-i18next'
import { problemName } from '../../../../shared/contract/problem.ts'
import { useFormats } from '../../../i18n/format.ts'
import { broadcast } from '../../../i18n/fr/pilot/broadcast.ts'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import type { Order } from '../parts/use-order.ts'

interface PublishStatusProps {
  readonly order: Pick<Order<'replays.publish'>, 'state' | 'problem'>
  /** The button was pressed. */
  readonly isTried: boolean
  /** A field is marked as faulty. */
  readonly isFaulty: boolean
  /** At least one person is listed as seen or heard. */
  readonly isListed: boolean
  /** People without a consent. */
  readonly lacking: readonly string[]
}

type Known = keyof typeof broadcast.problem
const isKnown = (name: string): name is Known => Object.hasOwn(broadcast.problem, name)

/** Why nothing was published, beside the button. Missing consents are named. */
export const PublishStatus = ({ order, isTried, isFaulty, isListed, lacking }: PublishStatusProps) => {
  const { t } = useTranslation('pilot')
  const { list } = useFormats()
  const refused = order.problem === null ? '' : problemName(order.problem)
  const words = () => {
    if (!isTried) return null
    if (!isListed) return t('broadcast.replay.nobody')
    if (lacking.length > 0) return t('broadcast.replay.lacking', { count: lacking.length, names: list(lacking) })
    if (isFaulty) return t('broadcast.replay.look')
    return order.state === 'refused' && isKnown(refused) ? t(`broadcast.problem.${refused}`) : null
  }
  const said = words()
  return said === null ? (
    <OrderStatus state={order.state} problem={order.problem} />
  ) : (
    <NoticeArea>
      <Status tone="stop" shape="stop">
        {said}
      </Status>
    </NoticeArea>
  )
}
