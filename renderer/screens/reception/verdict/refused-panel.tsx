import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../../shared/contract/problem.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useProblemWords } from '../problem-words.ts'

/** The station gave no verdict: no right, an unknown door, a broken link. */
export const RefusedPanel = ({ problem, who }: { readonly problem: Problem; readonly who: string }) => {
  const { t } = useTranslation('reception')
  const words = useProblemWords()
  return (
    <section className="verdict grid round-xl overflow-hidden verdict--kept" data-testid="refused">
      <header className="v-head row gap-4">
        <Icon name="stop" />
        <h2 className="title-huge">{t('panel.refused')}</h2>
      </header>
      <div className="v-body min-size-0">
        <p className="v-name break-anywhere v-name--m">{words(problem)}</p>
        {who && <p className="v-org">{who}</p>}
      </div>
    </section>
  )
}
