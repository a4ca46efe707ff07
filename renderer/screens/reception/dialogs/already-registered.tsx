import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { type Found, nameOf } from '../person.ts'
import { shortcutOf } from '../use-desk-keys.ts'

interface AlreadyRegisteredProps {
  readonly name: string
  readonly known: readonly Found[]
  /** The desk has pressed Enter over this. */
  readonly isAsked: boolean
}

/** The list has a person of exactly this name. Registered again, one person would have two entries. */
export const AlreadyRegistered = ({ name, known: [known, ...others], isAsked }: AlreadyRegisteredProps) => {
  const { t } = useTranslation('reception')
  const { close, search } = useDesk()
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
  const isCancelled = known.status === 'cancelled' && others.length === 0
  return (
    <div
      className="row already wraps-status wrap justify-between break-anywhere"
      role="status"
      data-testid="already-registered"
    >
      <Status tone={isAsked ? 'stop' : 'warn'} shape="warn">
        {t(isCancelled ? 'register.alreadyCancelled' : 'register.already', { who })}
        {isAsked && ` ${t('register.another')}`}
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
