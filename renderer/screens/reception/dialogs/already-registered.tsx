import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { type Found, nameOf } from '../person.ts'
import { useSearch } from '../search/use-search.ts'
import { shortcutOf } from '../use-desk-keys.ts'

interface AlreadyRegisteredProps {
  readonly firstName: string
  readonly lastName: string
}

/** The list has a person of exactly this name. Registered again, one person would have two entries. */
export const AlreadyRegistered = ({ firstName, lastName }: AlreadyRegisteredProps) => {
  const { t } = useTranslation('reception')
  const { close, search } = useDesk()
  const name = `${firstName} ${lastName}`
  const { rows } = useSearch(firstName !== '' && lastName !== '' ? name : '')
  const [known, ...others] = rows.filter((row) => isOfName(row, firstName, lastName))
  const isKnown = known !== undefined
  useLayoutEffect(() => {
    if (!isKnown) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== shortcutOf.details) return
      // Otherwise the browser would reload the page.
      event.preventDefault()
      close()
      search(name)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isKnown, name, close, search])
  if (!known) return null
  const who = [nameOf(known), known.organisation, others.length > 0 && `+ ${others.length}`].filter(Boolean).join(', ')
  return (
    <div className="row already wrap justify-between break-anywhere" role="status" data-testid="already-registered">
      <Status tone="warn" shape="warn">
        {t('register.already', { who })}
      </Status>
      <Button
        small
        keyName={shortcutOf.details}
        onClick={() => {
          close()
          search(name)
        }}
      >
        {t('register.seeInstead')}
      </Button>
    </div>
  )
}

/** Never for a person under first name only: the comparison would reveal the last name. */
const isOfName = (person: Found, firstName: string, lastName: string): boolean =>
  person.lastName !== null &&
  !person.firstNameOnly &&
  person.substitutedBy === null &&
  foldText(person.firstName) === foldText(firstName) &&
  foldText(person.lastName) === foldText(lastName)
