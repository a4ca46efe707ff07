import { useTranslation } from 'react-i18next'
import { hostOf } from '../../../../shared/domain/programme/players.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import type { AddressFault } from './addresses.ts'

interface AddressFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly fault: AddressFault | null
  /** For a player: a site that is missing from these may be allowed here. */
  readonly hosts?: readonly string[]
  readonly onChange: (value: string) => void
}

/** A pasted address, with its fault and the remedy beside it. */
export const AddressField = ({ label, hint, value, fault, hosts = [], onChange }: AddressFieldProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('players.set')
  const host = fault === 'player-not-allowed' ? hostOf(value.trim()) : null
  return (
    <div className="broadcast__address relative">
      <Field
        type="url"
        label={label}
        {...(hint && { hint })}
        placeholder="https://"
        maxLength={500}
        value={value}
        error={fault === null ? undefined : t(`broadcast.address.${fault}`)}
        onChange={({ target }) => onChange(target.value)}
      />
      {host !== null && (
        <Button
          small
          title={host}
          aria-label={t('broadcast.allowHost', { host })}
          disabled={isBusy(order.state)}
          onClick={() => void order.give({ hosts: [...hosts, host] })}
        >
          {t('broadcast.allow')}
        </Button>
      )}
    </div>
  )
}
