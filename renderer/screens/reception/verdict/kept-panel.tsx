import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'
import { keptCount, type Passage } from '../passages.ts'

/** A passage without an answer. Slate and an open shape: it must never be taken for a verdict. */
export const KeptPanel = ({ passage }: { readonly passage: Passage }) => {
  const { t } = useTranslation('reception')
  const { formats, passages } = useDesk()
  const time = formats.timeWithSeconds(passage.at)
  return (
    <section className="verdict verdict--kept" data-testid="kept">
      <header className="v-head">
        <Icon name="wait" />
        <h2>{t('kept.title')}</h2>
        <span className="end num">{t('kept.waiting', { count: keptCount(passages.passages) })}</span>
      </header>
      <div className="v-body">
        <p className="v-name v-name--m num">
          {passage.who ? t('kept.who', { who: passage.who, time }) : t('kept.scan', { time })}
        </p>
        <p className="v-org">{t('kept.text')}</p>
        <p className="v-sub">{t('kept.notVerdict')}</p>
      </div>
    </section>
  )
}
