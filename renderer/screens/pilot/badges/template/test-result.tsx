import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../../shared/contract/contract.ts'
import type { IconName } from '../../../../ui/icons.tsx'
import { NoticeArea } from '../../../../ui/notice.tsx'
import { usePrintMessage } from '../../../../ui/print-message.ts'
import { Status, type Tone } from '../../../../ui/status.tsx'
import { OrderStatus } from '../../parts/order-status.tsx'
import { isBusy, type Order } from '../../parts/use-order.ts'

type Answer = CommandOutcome<'printers.test'>

const looks: Readonly<Record<Answer['state'], readonly [Tone, IconName]>> = {
  printed: ['ok', 'ok'],
  sent: ['alone', 'half'],
  unknown: ['warn', 'unknown'],
  failed: ['stop', 'stop'],
}

interface TestResultProps {
  readonly order: Pick<Order<'printers.test'>, 'state' | 'problem'>
  readonly answer: Answer | null
}

/** The result of a test print, in words: the printer's answer, or that it gave none. */
export const TestResult = ({ order, answer }: TestResultProps) => {
  const { t } = useTranslation('pilot')
  const inWords = usePrintMessage()
  if (order.state === 'sending' || (answer === null && isBusy(order.state)))
    return (
      <NoticeArea>
        <Status tone="accent" shape="print">
          {t('template.test.printing')}
        </Status>
      </NoticeArea>
    )
  if (!answer) return <OrderStatus {...order} />
  const [tone, shape] = looks[answer.state]
  return (
    <NoticeArea>
      <Status tone={tone} shape={shape}>
        {inWords(answer.message) ?? t(`template.test.state.${answer.state}`)}
      </Status>
    </NoticeArea>
  )
}
