import { useTranslation } from 'react-i18next'
import { haveOneName } from '../../../../shared/domain/attendees/one-name.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import { useStationState } from '../../../app/station.tsx'
import { useListPercent } from '../../../app/use-list-percent.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Found } from '../person.ts'
import { SearchRow } from './search-row.tsx'
import { type Search, searchLimit } from './use-search.ts'

interface SearchPanelProps {
  readonly search: Search
  readonly typed: string
  readonly chosenId: string | undefined
  readonly onChoose: (attendeeId: string) => void
}

/** People found for the typed text. Homonyms are distinguished by their organisation, or by their work and ticket. */
export const SearchPanel = ({ search, typed, chosenId, onChoose }: SearchPanelProps) => {
  const { t } = useTranslation(['reception', 'common'])
  const desk = useDesk()
  const value = useListPercent()
  const { rows, q } = search
  const isAway = useStationState(({ link }) => link.state !== 'linked')
  return (
    <section className="res grid surface round-xl overflow-hidden" aria-busy={search.state === 'searching'}>
      <header className="res__h pad-x-6 row gap-0 rule-bottom soft">
        <SearchCount search={search} typed={typed} isAway={isAway} isToChoose={chosenId === undefined} />
        <span className="end keys align-center soft text-small nowrap line gap-4 push-right" aria-hidden="true">
          <span>
            <Kbd>{t('common:keys.up')}</Kbd>
            <Kbd>{t('common:keys.down')}</Kbd>
            {t('search.choose')}
          </span>
        </span>
      </header>
      {rows.length > 0 || search.state === 'searching' ? (
        // biome-ignore lint/a11y/useSemanticElements: a grid that the field leads by aria-activedescendant, not a table
        <div id="people-found" className="res__list scroll-y" role="grid" aria-label={t('search.label')}>
          {rows.map((person, place) => (
            <SearchRow
              key={person.attendeeId}
              person={person}
              q={q}
              isHomonym={rows.slice(0, place).some((above) => isHomonym(person, above))}
              isTwin={rows.some((other) => other !== person && isTwin(person, other))}
              isChosen={person.attendeeId === chosenId}
              onChoose={onChoose}
            />
          ))}
        </div>
      ) : (
        <div className="res__none centred pad-6 stack soft text-center">
          <Icon name="search" size={24} />
          <h2 className="ink">{t(isAway ? 'search.away' : 'search.none', { q: typed })}</h2>
          <p className="text-large">
            {isAway ? t('search.awayText') : value === null ? t('search.noneText') : t('list.person', { value })}
          </p>
        </div>
      )}
      <footer className="res__f pad-x-6 tinted row gap-3 rule-top min-width-0">
        <span className="grow soft">
          {!isAway && (value === null ? t('search.nobody') : t('list.here', { value }))}
        </span>
        <Button icon="plus" keyName="F2" onClick={() => desk.open({ kind: 'register', typed })}>
          {t('search.register', { q: shorten(typed) })}
        </Button>
      </footer>
    </section>
  )
}

interface SearchCountProps {
  readonly search: Search
  readonly typed: string
  readonly isAway: boolean
  /** Several people have the name or the number: Enter takes none of them. */
  readonly isToChoose: boolean
}

const SearchCount = ({ search, typed, isAway, isToChoose }: SearchCountProps) => {
  const { t } = useTranslation('reception')
  if (isAway) return <span role="status">{t('search.away')}</span>
  if (search.state === 'searching' && search.rows.length === 0)
    return <span role="status">{t('search.searching')}</span>
  const count = search.rows.length
  return (
    <span role="status">
      {count === searchLimit ? (
        <b>{t('search.more', { count: searchLimit - 1 })}</b>
      ) : (
        <>
          <b>{t('search.people', { count })}</b>
          {t('search.for', { q: typed })}
          {count > 0 && isToChoose && <b className="tone-warn">{t('search.toChoose')}</b>}
        </>
      )}
    </span>
  )
}

const isHomonym = (person: Found, other: Found): boolean => person.lastName !== null && haveOneName(other, person)

/** Two that nothing else in their rows tells apart, also two under first name only. */
const isTwin = (person: Found, other: Found): boolean =>
  (isHomonym(person, other) && other.organisation === person.organisation) ||
  (person.lastName === null && other.lastName === null && foldText(person.firstName) === foldText(other.firstName))

const shorten = (typed: string): string => (typed.length > 14 ? `${typed.slice(0, 13)}…` : typed)
