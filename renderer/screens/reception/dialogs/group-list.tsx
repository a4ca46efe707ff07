import { type CSSProperties, type KeyboardEvent, type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Status } from '../../../ui/status.tsx'
import type { Found, Outcome } from '../person.ts'
import { useStanding } from '../search/standing.ts'
import { verdictLooks } from '../verdict/verdict-look.ts'
import { homonymsOf, partOf } from './group-choice.ts'

interface GroupListProps {
  /** In their order. */
  readonly people: readonly Found[]
  /** Also those whom the filter leaves out: the list keeps its height, and homonyms their ticket. */
  readonly inGroup: readonly Found[]
  readonly verdicts: ReadonlyMap<string, Outcome> | null
  /** The field that filters the list: letters typed here go to it. */
  readonly filter: RefObject<HTMLInputElement | null>
  /** People whose pass is for other days. */
  readonly isOtherDays: (person: Found) => boolean
  readonly isTicked: (person: Found) => boolean
  readonly onTick: (attendeeId: string, on: boolean) => void
}

export const GroupList = ({ people, inGroup, verdicts, filter, isOtherDays, isTicked, onTick }: GroupListProps) => {
  const { t } = useTranslation('reception')
  const list = useRef<HTMLUListElement>(null)
  const standing = useStanding()
  const homonyms = homonymsOf(inGroup)
  const verdictWords = (verdict: Outcome['verdict']) => ({
    ...verdictLooks[verdict],
    word: t(`verdict.${verdict}.title`),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) {
      // The letter itself then goes to the field, in place of what filtered before.
      if (/^[\p{L}\p{N}]$/u.test(event.key)) {
        filter.current?.focus()
        filter.current?.select()
      }
      return
    }
    event.preventDefault()
    const boxes = openBoxes(list.current)
    const place = boxes.indexOf(document.activeElement as HTMLInputElement) + step
    if (place < 0) filter.current?.focus()
    else boxes[place]?.focus()
  }
  return (
    <ul
      ref={list}
      className="choices scroll-y"
      style={{ '--rows': inGroup.length } as CSSProperties}
      aria-label={t('group.list')}
      onKeyDown={onKeyDown}
    >
      {people.map((person, place) => {
        const outcome = verdicts?.get(person.attendeeId)
        const comesAnotherDay = person.admission === null && person.status === 'confirmed' && isOtherDays(person)
        const { tone, shape, word } = outcome
          ? verdictWords(outcome.verdict)
          : comesAnotherDay
            ? verdictWords('wrong-day')
            : standing(person)
        const isOpen = person.admission === null && verdicts === null
        const part = partOf(person)
        const above = people[place - 1]
        const opensPart = verdicts === null && part !== 'awaited' && (above === undefined || partOf(above) !== part)
        return (
          <li className="rule-top" key={person.attendeeId} data-testid="group-row" data-verdict={outcome?.verdict}>
            {opensPart && <p className="choices__part rule-bottom soft text-strong">{t(`group.part.${part}`)}</p>}
            <label className="choice row gap-3 min-width-0 touch-high text-large pad-x-2 round-s">
              <input
                className="tick"
                type="checkbox"
                disabled={!isOpen}
                checked={isOpen ? isTicked(person) : outcome?.verdict === 'admitted'}
                onChange={({ target }) => onTick(person.attendeeId, target.checked)}
              />
              <span className="grow truncate">
                <b>{person.lastName}</b> {person.firstName}
                {homonyms.has(person) && (
                  <span className="soft"> · {t('search.ticket', { end: person.code.slice(-4) })}</span>
                )}
              </span>
              {outcome?.badgeBox !== undefined && <b className="nowrap">{t('group.box', { box: outcome.badgeBox })}</b>}
              <Status tone={tone} shape={shape}>
                {word}
              </Status>
            </label>
          </li>
        )
      })}
    </ul>
  )
}

/** The boxes that can be ticked, in their order. */
export const openBoxes = (list: HTMLElement | null | undefined): readonly HTMLInputElement[] => [
  ...(list?.querySelectorAll<HTMLInputElement>('input[type=checkbox]:enabled') ?? []),
]
