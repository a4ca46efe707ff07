import { useTranslation } from 'react-i18next'
import { nameOf, type Person } from '../person.ts'

interface WhoProps {
  readonly person: Pick<Person, 'firstName' | 'lastName' | 'organisation' | 'code'>
  /** The title is the name already. */
  readonly unnamed?: boolean
}

/** Whom a window is about. The ticket distinguishes homonyms of one organisation, which may be long and comes last. */
export const Who = ({ person, unnamed = false }: WhoProps) => {
  const { t } = useTranslation('reception')
  const organisation = person.organisation === null ? t('panel.firstOnly') : person.organisation
  return (
    <span data-testid="who">
      {!unnamed && <b>{nameOf(person)} · </b>}
      {t('search.ticket', { end: person.code.slice(-4) })}
      {` · ${organisation || t('search.noOrganisation')}`}
    </span>
  )
}
