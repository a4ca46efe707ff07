import { useTranslation } from 'react-i18next'
import { Status } from '../../../ui/status.tsx'
import { type Found, nameOf, type Outcome } from '../person.ts'
import { useStanding } from '../search/standing.ts'
import { verdictLooks } from '../verdict/verdict-look.ts'

interface GroupListProps {
  readonly people: readonly Found[]
  readonly verdicts: ReadonlyMap<string, Outcome> | null
  /** People whose pass is for other days. */
  readonly isOtherDays: (person: Found) => boolean
  readonly isTicked: (person: Found) => boolean
  readonly onTick: (attendeeId: string, on: boolean) => void
}

export const GroupList = ({ people, verdicts, isOtherDays, isTicked, onTick }: GroupListProps) => {
  const { t } = useTranslation('reception')
  const standing = useStanding()
  const verdictWords = (verdict: Outcome['verdict']) => ({
    ...verdictLooks[verdict],
    word: t(`verdict.${verdict}.title`),
  })
  return (
    <ul className="group" aria-label={t('group.list')}>
      {people.map((person) => {
        const outcome = verdicts?.get(person.attendeeId)
        const comesAnotherDay = person.admission === null && person.status === 'confirmed' && isOtherDays(person)
        const { tone, shape, word } = outcome
          ? verdictWords(outcome.verdict)
          : comesAnotherDay
            ? verdictWords('wrong-day')
            : standing(person)
        const isOpen = person.admission === null && verdicts === null
        return (
          <li
            className="row gap-4 justify-between rule-top"
            key={person.attendeeId}
            data-testid="group-row"
            data-verdict={outcome?.verdict}
          >
            <label className="choice row gap-3 min-width-0 touch-high text-large">
              <input
                className="tick"
                type="checkbox"
                disabled={!isOpen}
                checked={isOpen ? isTicked(person) : outcome?.verdict === 'admitted'}
                onChange={({ target }) => onTick(person.attendeeId, target.checked)}
              />
              <span className="truncate">{nameOf(person)}</span>
            </label>
            <Status tone={tone} shape={shape}>
              {word}
            </Status>
          </li>
        )
      })}
    </ul>
  )
}
