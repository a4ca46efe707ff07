import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../app/use-view.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PreflightKey } from './preflight/preflight-key.tsx'
import type { Booth } from './use-booth.ts'

interface BoothBarProps {
  readonly booth: Booth
  readonly onPreflight: () => void
  readonly onStation: () => void
  /** Further buttons at its end. */
  readonly children: ReactNode
}

export const BoothBar = ({ booth, onPreflight, onStation, children }: BoothBarProps) => {
  const { t } = useTranslation(['booth', 'common'])
  const { value: event } = useValue('event', {})
  const { value: me } = useValue('me', {})
  const day =
    event === undefined
      ? ''
      : event.draft
        ? t('context.draft')
        : event.today.number !== null
          ? t('context.day', { number: event.today.number })
          : t('context.none')
  return (
    <Bar where={t('title')} context={[me?.label, day].filter(Boolean).join(' · ')} timeZone={event?.timeZone}>
      <PreflightKey isAway={booth.isAway} isLocked={booth.isLocked} onOpen={onPreflight} />
      {event?.rehearsal && (
        <Tag tone="warn" shape="warn">
          {t('common:rehearsal.word')}
        </Tag>
      )}
      {children}
      <Button small kind="quiet" icon="hub" onClick={onStation}>
        {t('station.open')}
      </Button>
    </Bar>
  )
}
