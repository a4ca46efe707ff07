// biome-ignore-all lint/a11y/useSemanticElements: a grid that the field leads by aria-activedescendant, not a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen row
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { type Found, nameOf } from '../person.ts'
import { shortcutOf } from '../use-desk-keys.ts'
import { type EnterGesture, enterGesture } from './enter-gesture.ts'
import { highlight } from './highlight.ts'
import { useStanding } from './standing.ts'
import { useEnter } from './use-enter.ts'

interface SearchRowProps {
  readonly person: Found
  readonly q: string
  /** The same name as a row above. */
  readonly isHomonym: boolean
  /** Another row has the same name and organisation. */
  readonly isTwin: boolean
  readonly isChosen: boolean
  readonly onChoose: (attendeeId: string) => void
}

export const SearchRow = ({ person, q, isHomonym, isTwin, isChosen, onChoose }: SearchRowProps) => {
  const { t } = useTranslation('reception')
  const row = useRef<HTMLDivElement>(null)
  const standing = useStanding()(person)
  const ticket = t('search.ticket', { end: person.code.slice(-4) })
  const known = [ticket, person.jobTitle, person.department].filter(Boolean).join(' · ')
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, by aria-activedescendant
    <div
      ref={row}
      className={['p rule-between', isChosen && 'p--on shade-accent', isHomonym && 'p--hom'].filter(Boolean).join(' ')}
      data-testid="search-row"
      id={`person-${person.attendeeId}`}
      role="row"
      tabIndex={-1}
      aria-selected={isChosen}
      onClick={() => onChoose(person.attendeeId)}
    >
      {isHomonym && (
        <div className="hom pad-x-6 tinted row rule-top soft text-small-strong" role="gridcell">
          <Icon name="users" size={16} />
          {t(isTwin ? 'search.sameNameAndOrganisation' : 'search.sameName')}
        </div>
      )}
      <div className="p__person column-gap-4 pad-x-6 cells" role="presentation">
        <div className="p__who" role="gridcell">
          <p className="p__name truncate">
            <Highlighted text={nameOf(person)} q={q} />
          </p>
          <p className="org scroll truncate">
            {person.firstNameOnly && person.lastName === null ? (
              t('search.firstNameOnly')
            ) : (
              <em>{person.organisation || t('search.noOrganisation')}</em>
            )}
          </p>
        </div>
        <div className="p__standing" role="gridcell">
          <Status tone={standing.tone} shape={standing.shape}>
            {standing.word}
          </Status>
          <span className="p__more block soft text-small truncate">{isTwin ? known : standing.more}</span>
        </div>
      </div>
      {isChosen && <ChosenActions person={person} />}
    </div>
  )
}

const ChosenActions = ({ person }: { readonly person: Found }) => {
  const { t } = useTranslation(['reception', 'common'])
  const { checkpoint, today, open } = useDesk()
  const { value: desk } = useValue('desk', {})
  const enter = useEnter()
  const gesture = enterGesture(person, checkpoint === 'entrance', today)
  const prints = checkpoint === 'entrance' && desk?.autoPrint !== false && !person.hasBadge
  return (
    <div className="act row" role="gridcell">
      <Button kind="primary" keyName={t('common:keys.enter')} onClick={() => enter(person)}>
        {t(words(gesture, prints))}
      </Button>
      {gesture === 'seeEntry' && (
        <Button keyName={shortcutOf.reprint} onClick={() => open({ kind: 'reprint', person })}>
          {t('keys.reprint')}
        </Button>
      )}
      {gesture !== 'seeSubstitute' && (
        <Button keyName={shortcutOf.details} onClick={() => open({ kind: 'details', attendeeId: person.attendeeId })}>
          {t('keys.details')}
        </Button>
      )}
      {person.attention && gesture !== 'seeSubstitute' && (
        <Status tone="accent" shape="flag">
          {person.attention.host ? t('search.tell', { host: person.attention.host }) : t('search.note')}
        </Status>
      )}
    </div>
  )
}

const words = (gesture: EnterGesture, prints: boolean) => {
  if (gesture === 'seeSubstitute') return 'substituted.see'
  return gesture === 'admit' && prints ? 'search.admitAndPrint' : (`search.enter.${gesture}` as const)
}

const Highlighted = ({ text, q }: { readonly text: string; readonly q: string }) => {
  let place = 0
  return highlight(text, q).map((segment) => {
    const key = place
    place += segment.text.length
    return segment.match ? <mark key={key}>{segment.text}</mark> : <span key={key}>{segment.text}</span>
  })
}
