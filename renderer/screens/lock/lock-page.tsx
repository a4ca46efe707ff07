import './lock.css'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LockState, longestPassphrase, shortestPassphrase } from '../../../shared/contract/lock.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FullPage } from '../../ui/full-page.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { type LockProblem, readLock, tryPassphrase } from './ask-lock.ts'
import { useWait } from './use-wait.ts'

type Fault = LockProblem | 'needed' | 'different'

/** Asks for the passphrase that opens the data of this station, or seals new data, and then goes to the station. */
export const LockPage = () => {
  const { t } = useTranslation('lock')
  const [lock, setLock] = useState<LockState | null | undefined>()
  useEffect(() => void readLock(fetch).then(setLock), [])
  if (lock === undefined) return null
  if (lock === null) return <FullPage shape="alone" title={t('away')} />
  return (
    <main className="lock centred stack gap-4 pad-4">
      <div className="lock__card outlined full-width pad-6 surface">
        <LockForm lock={lock} />
      </div>
      <LanguageSwitch />
    </main>
  )
}

const LockForm = ({ lock: { isNew, waitMs } }: { readonly lock: LockState }) => {
  const { t } = useTranslation('lock')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const [isOpening, setIsOpening] = useState(false)
  const wait = useWait(waitMs)
  const input = useRef<HTMLInputElement>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isOpening || wait.left !== null) return
    const found = faultIn(passphrase, isNew ? again : null)
    setFault(found)
    if (found !== null) return input.current?.focus()
    setIsOpening(true)
    const answer = await tryPassphrase(fetch, passphrase)
    if ('url' in answer) return location.replace(answer.url)
    setIsOpening(false)
    setFault(answer.problem)
    if (answer.problem === 'wrong-passphrase') setPassphrase('')
    wait.begin((await readLock(fetch))?.waitMs ?? 0)
    input.current?.focus()
  }

  const sentence =
    wait.left !== null
      ? t('too-many-tries', { left: wait.left })
      : fault === 'too-many-tries'
        ? null
        : fault && t(fault)
  const typed = { type: 'password', maxLength: longestPassphrase, readOnly: isOpening } as const
  return (
    <form className="stack gap-4" onSubmit={(event) => void submit(event)} noValidate>
      <h1>{t(isNew ? 'newTitle' : 'openTitle')}</h1>
      <p>{t(isNew ? 'newText' : 'openText')}</p>
      <Field
        {...typed}
        ref={input}
        label={t('passphrase')}
        {...(isNew && { hint: t('atLeast') })}
        autoFocus
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
        error={sentence ?? undefined}
      />
      {isNew && (
        <>
          <Field
            {...typed}
            label={t('again')}
            autoComplete="new-password"
            value={again}
            onChange={(event) => setAgain(event.target.value)}
          />
          <p className="lock__keep soft">{t('keep')}</p>
        </>
      )}
      <Button kind="primary" large submit disabled={isOpening || wait.left !== null}>
        {t(isOpening ? 'opening' : isNew ? 'seal' : 'open')}
      </Button>
    </form>
  )
}

/** `again`: null if the passphrase is asked only once. */
function faultIn(passphrase: string, again: string | null): Fault | null {
  if (passphrase === '') return 'needed'
  if (again === null) return null
  if (passphrase.length < shortestPassphrase) return 'passphrase-too-short'
  return passphrase === again ? null : 'different'
}
