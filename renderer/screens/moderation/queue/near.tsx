import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'
import { originIcons } from './origin-icons.ts'

/** Questions merged into the chosen one. Each can be taken out again. */
export const Near = ({ desk, parts }: { readonly desk: Desk; readonly parts: readonly Question[] }) => {
  const { t } = useTranslation('moderation')
  return (
    <ul className="mq__near pad-top-1 rule-top space-above-2">
      {parts.map((part) => (
        <li className="row min-height-24 soft" key={part.questionId}>
          <Icon name={originIcons[part.origin]} />
          <span className="grow truncate">{part.text}</span>
          <span className="num">{t('voters', { count: part.votes })}</span>
          <button
            type="button"
            className="mq__link round-s min-height-24 pointer no-shrink bold tone-accent"
            onClick={() => void desk.actions.unmerge(part)}
          >
            {t('act.detach')}
          </button>
        </li>
      ))}
    </ul>
  )
}
