import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { useEveryWords } from './every-words.ts'
import { draftOf, faultsIn, inputOf, intervals, type SettingsDraft } from './settings-draft.ts'
import { SettingsMore } from './settings-more.tsx'

interface SettingsFormProps {
  readonly connector: ViewValue<'connector'>
  readonly onSaved?: () => void
}

/** Where the list is, how it is read, how often. A token is typed and never shown again. */
export const SettingsForm = ({ connector: { settings, station }, onSaved }: SettingsFormProps) => {
  const { t } = useTranslation('pilot')
  const every = useEveryWords()
  const order = useOrder('connector.configure')
  const [draft, setDraft] = useState(() => draftOf(settings))
  const [isTried, setIsTried] = useState(false)
  const address = useRef<HTMLInputElement>(null)
  const token = useRef<HTMLInputElement>(null)
  const faults = faultsIn(draft)
  const change = (some: Partial<SettingsDraft>) => setDraft({ ...draft, ...some })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    // Scrolled down, the person would not see the fault.
    if (faults.address) return address.current?.focus()
    if (faults.token) return token.current?.focus()
    if ((await order.give(inputOf(draft, settings?.mapping ?? null))) !== null) onSaved?.()
  }
  const keepsToken = settings?.hasToken === true && !draft.forgetsToken
  const go = () => {
    if (station && !station.here) return t('platform.settings.takeOver')
    return t(draft.on ? 'platform.settings.saveFirst' : 'platform.settings.save')
  }
  return (
    <form className="column min-height-0" onSubmit={save} noValidate>
      <div className="platform__fields scroll">
        <Field
          data-autofocus
          ref={address}
          label={t('platform.settings.address')}
          type="url"
          placeholder="https://billetterie.example/inscriptions"
          maxLength={1000}
          value={draft.address}
          error={isTried && faults.address ? t('platform.settings.addressRefused') : undefined}
          onChange={({ target }) => change({ address: target.value })}
        />
        <Field
          label={t('platform.settings.token')}
          hint={t(keepsToken ? 'platform.settings.tokenKept' : 'platform.settings.tokenNone')}
          ref={token}
          type="password"
          autoComplete="new-password"
          placeholder={keepsToken ? '••••••••' : ''}
          maxLength={4000}
          disabled={draft.forgetsToken}
          value={draft.token}
          error={isTried && faults.token ? t('platform.settings.tokenRefused') : undefined}
          onChange={({ target }) => change({ token: target.value })}
        />
        <div className="form grid form--2 two-columns">
          <SelectField
            label={t('platform.settings.format')}
            value={draft.format}
            onChange={({ target }) => change({ format: target.value === 'json' ? 'json' : 'csv' })}
          >
            <option value="csv">{t('platform.settings.csv')}</option>
            <option value="json">{t('platform.settings.json')}</option>
          </SelectField>
          <SelectField
            label={t('platform.settings.every')}
            value={draft.everyMinutes}
            onChange={({ target }) => change({ everyMinutes: Number(target.value) })}
          >
            {[...new Set([...intervals, draft.everyMinutes])].map((minutes) => (
              <option key={minutes} value={minutes}>
                {every(minutes)}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="choices__row flex wrap">
          <Choice type="checkbox" checked={draft.on} onChange={({ target }) => change({ on: target.checked })}>
            {t('platform.settings.on')}
          </Choice>
          {settings?.hasToken && (
            <Choice
              type="checkbox"
              checked={draft.forgetsToken}
              onChange={({ target }) => change({ forgetsToken: target.checked, token: '' })}
            >
              {t('platform.settings.forget')}
            </Choice>
          )}
        </div>
        <SettingsMore draft={draft} change={change} />
      </div>
      <footer className="dialog__foot">
        <OrderStatus state={order.state} problem={order.problem} />
        <Button submit kind="primary" disabled={isBusy(order.state)}>
          {go()}
        </Button>
      </footer>
    </form>
  )
}
