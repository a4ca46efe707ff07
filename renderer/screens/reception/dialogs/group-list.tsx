import { type CSSProperties, type KeyboardEvent, type RefObject, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Found, Outcome } from '../person.ts'
import { useStanding } from '../search/standing.ts'
import { verdictLooks } from '../verdict/verdict-look.ts'
import { homonymsOf, partOf } from './group-choice.ts'
import { GroupRow } from './group-row.tsx'

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
  /** The same function at each drawing. */
  readonly onTick: (attendeeId: string, on: boolean) => void
}

export const GroupList = ({ people, inGroup, verdicts, filter, isOtherDays, isTicked, onTick }: GroupListProps) => {
  const { t } = useTranslation('reception')
  const list = useRef<HTMLUListElement>(null)
  const standing = useStanding()
  const homonyms = useMemo(() => homonymsOf(inGroup), [inGroup])
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
          <GroupRow
            key={person.attendeeId}
            attendeeId={person.attendeeId}
            firstName={person.firstName}
            lastName={person.lastName}
            ticket={homonyms.has(person) ? person.code.slice(-4) : undefined}
            opens={opensPart ? part : undefined}
            verdict={outcome?.verdict}
            badgeBox={outcome?.badgeBox}
            tone={tone}
            shape={shape}
            word={word}
            isOpen={isOpen}
            isTicked={isOpen ? isTicked(person) : outcome?.verdict === 'admitted'}
            onTick={onTick}
          />
        )
      })}
    </ul>
  )
}

/** The boxes that can be ticked, in their order. */
export const openBoxes = (list: HTMLElement | null | undefined): readonly HTMLInputElement[] => [
  ...(list?.querySelectorAll<HTMLInputElement>('input[type=checkbox]:enabled') ?? []),
]
