import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useConnection } from '../../../app/use-connection.ts'
import { useListPercent } from '../../../app/use-list-percent.ts'
import { useValue, type ValueOf } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { useDesk } from '../desk-context.tsx'
import type { DeskKeys } from '../use-desk-keys.ts'
import { at } from '../use-passages.ts'

interface IdlePanelProps {
  readonly isChosen: boolean
  readonly count: ValueOf<ViewValue<'attendees.count'>>
  readonly keys: DeskKeys
}

/** No answer to show: what to do first, or why nothing can be done yet. */
export const IdlePanel = ({ isChosen, count, keys }: IdlePanelProps) => {
  const { t } = useTranslation('reception')
  const { passages, checkpoint } = useDesk()
  const stats = useValue('checkIn.stats', at(checkpoint))
  const { state } = useConnection()
  const value = useListPercent()
  if (!isChosen)
    return (
      <Idle icon="room" title={t('idle.chooseDoor')} text={t('idle.chooseDoorText')}>
        <Button kind="primary" large keyName="F1" onClick={() => keys.do('door')}>
          {t('context.chooseDoor')}
        </Button>
      </Idle>
    )
  if (state === 'gone') return <Idle icon="alone" title={t('idle.goneTitle')} text={t('idle.goneText')} />
  if (count.state === 'loading' || stats.state === 'loading')
    return <Idle icon="wait" title={t('idle.loading')} text={t('idle.text')} />
  if (count.value?.total === 0 && value === null)
    return (
      <Idle icon="users" title={t('idle.emptyTitle')} text={t('idle.emptyText')}>
        <Button kind="primary" large icon="plus" keyName="F2" onClick={() => keys.do('register')}>
          {t('keys.register')}
        </Button>
      </Idle>
    )
  // A reloaded page no longer knows its passages.
  const isBegun = passages.passages.all.length > 0 || (stats.value?.admitted ?? 0) > 0
  return (
    <Idle
      icon="scan"
      title={t(isBegun ? 'idle.titleAgain' : 'idle.title')}
      text={value === null ? t('idle.text') : t('list.idle', { value })}
    />
  )
}

interface IdleProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly children?: React.ReactNode
}

const Idle = ({ icon, title, text, children }: IdleProps) => (
  <section className="idle soft middle gap-3 pad-6 round-xl" data-testid="idle">
    <Icon name={icon} />
    <h2 className="ink title-huge">{title}</h2>
    <p className="text-lead text-balance">{text}</p>
    {children}
  </section>
)
