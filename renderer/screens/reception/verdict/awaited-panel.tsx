import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Passage } from '../passages.ts'

/** The answer takes longer than usual: what stood here is about somebody before, whose green is not for this one. */
export const AwaitedPanel = ({ passage }: { readonly passage: Passage }) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const time = formats.timeWithSeconds(passage.at)
  return (
    <section className="verdict verdict--awaited" data-testid="awaited">
      <header className="v-head">
        <Icon name="wait" />
        <h2>{t('awaited.title')}</h2>
      </header>
      <div className="v-body">
        <p className="v-name v-name--m num">
          {passage.who ? t('kept.who', { who: passage.who, time }) : t('kept.scan', { time })}
        </p>
        <p className="v-org">{t('awaited.text')}</p>
      </div>
    </section>
  )
}
