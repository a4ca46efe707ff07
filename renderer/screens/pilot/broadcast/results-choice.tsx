import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Choice } from '../parts/choice.tsx'

interface ResultsChoiceProps {
  readonly polls: NonNullable<ViewValue<'replayMaterial'>>['polls']
  readonly chosen: readonly string[]
  readonly onChange: (pollIds: readonly string[]) => void
}

/** The polls whose results are published with the replay. A poll that the hall has not seen needs a tick. */
export const ResultsChoice = ({ polls, chosen, onChange }: ResultsChoiceProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  return (
    <fieldset className="broadcast__rows pad-top-3 rule-top space-above-3">
      <legend className="space-below-2 full-width">{t('broadcast.replay.results')}</legend>
      {polls.length === 0 ? (
        <p className="soft">{t('broadcast.replay.resultsNone')}</p>
      ) : (
        <>
          {polls.map(({ pollId, title, votes, isPublic }) => (
            <Choice
              key={pollId}
              type="checkbox"
              checked={chosen.includes(pollId)}
              more={t(isPublic ? 'broadcast.replay.resultSeen' : 'broadcast.replay.resultHidden', {
                count: votes,
                value: number(votes),
              })}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, pollId] : chosen.filter((one) => one !== pollId))
              }
            >
              {title}
            </Choice>
          ))}
          <p className="soft">{t('broadcast.replay.resultsMore')}</p>
        </>
      )}
    </fieldset>
  )
}
