import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'

const effects = ['scans', 'badges', 'people', 'screens'] as const

/** Everybody notices this switch at once, so both directions ask first. */
export const RehearsalCard = ({ on }: { readonly on: boolean }) => {
  const { t } = useTranslation('pilot')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Card
      title={t('event.rehearsal.title')}
      end={
        on ? (
          <Status tone="warn" shape="warn">
            {t('event.rehearsal.on')}
          </Status>
        ) : (
          <Status tone="none" shape="ring">
            {t('event.rehearsal.off')}
          </Status>
        )
      }
    >
      <p className="soft">{t('event.rehearsal.explain')}</p>
      <ul className="effects stack gap-1">
        {effects.map((effect) => (
          <li className="line" key={effect}>
            <Icon name="right" />
            {t(`event.rehearsal.${effect}`)}
          </li>
        ))}
      </ul>
      <Button onClick={() => setIsAsking(true)}>{on ? t('event.rehearsal.stop') : t('event.rehearsal.start')}</Button>
      {isAsking && (
        <ConfirmDialog
          title={on ? t('event.rehearsal.confirm') : t('event.rehearsal.startConfirm')}
          more={on ? t('event.rehearsal.stopMore') : t('event.rehearsal.startMore')}
          go={on ? t('event.rehearsal.stop') : t('event.rehearsal.start')}
          command="event.rehearse"
          input={{ on: !on }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Card>
  )
}
