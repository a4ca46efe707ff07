import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { SentLater } from './door-passages.ts'

interface SentLaterNoteProps {
  readonly sent: SentLater
  readonly onRead: () => void
}

/** Later answers for people who have passed: their number, without names. */
export const SentLaterNote = ({ sent: { well, refused }, onRead }: SentLaterNoteProps) => {
  const { t } = useTranslation('door')
  return (
    <div
      className="door__later pad-2-3 round shade-alone row gap-3 text-normal tone-alone"
      role="status"
      data-testid="sent-later"
    >
      <p className="num fill">
        <b>{t('later.title', { count: well + refused })}</b>{' '}
        {[well > 0 && t('later.well', { count: well }), refused > 0 && t('later.refused', { count: refused })]
          .filter(Boolean)
          .join(', ')}
      </p>
      <Button small onClick={onRead}>
        {t('later.read')}
      </Button>
    </div>
  )
}
