import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { nameOf, type Outcome } from '../person.ts'

export const UndonePanel = ({ outcome, reason }: { readonly outcome: Outcome; readonly reason: string }) => {
  const { t } = useTranslation('reception')
  return (
    <section className="verdict verdict--kept" data-testid="undone">
      <header className="v-head">
        <Icon name="undo" />
        <h2>{t('panel.undone')}</h2>
      </header>
      <div className="v-body">
        <p className="v-name v-name--m">{nameOf(outcome.attendee)}</p>
        <p className="v-org">{t('panel.undoneText', { reason })}</p>
      </div>
    </section>
  )
}
