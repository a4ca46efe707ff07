import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome, ViewRow } from '../../../../shared/contract/contract.ts'
import { stationRoles } from '../../../../shared/domain/stations/authority.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'
import { PairingCode } from './pairing-code.tsx'
import { nextName } from './station-state.ts'

type Station = ViewRow<'stations'>

interface AddStationDialogProps {
  readonly stations: readonly Station[]
  /** The station that joins again, under its name. */
  readonly again?: Station | undefined
  readonly onClose: () => void
}

interface Offered {
  readonly name: string
  readonly made: CommandOutcome<'stations.pair'>
  /** Stations that were active when the code was made. */
  readonly before: ReadonlySet<string>
}

/** A role and a name, then the code with which that station joins. */
export const AddStationDialog = ({ stations, again, onClose }: AddStationDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('stations.pair')
  const asked = stationRoles.find((one) => one === again?.role) ?? 'reception'
  const [role, setRole] = useState<(typeof stationRoles)[number]>(asked)
  const [typed, setTyped] = useState<string | null>(again?.name ?? null)
  const [isTried, setIsTried] = useState(false)
  const [offered, setOffered] = useState<Offered | null>(null)
  const name = typed ?? nextName(t(`stations.pair.named.${role}`), stations)
  const offer = async () => {
    const made = await order.give({ role, name: name.trim() })
    const atWork = stations.filter(({ revoked, givenBack }) => !revoked && !givenBack)
    if (made) setOffered({ name: name.trim(), made, before: new Set(atWork.map(({ stationId }) => stationId)) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (name.trim() !== '') void offer()
  }
  if (offered)
    return (
      <PairingCode
        {...offered}
        stations={stations}
        onClose={onClose}
        order={order}
        onAgain={() => void offer()}
        key={offered.made.code}
      />
    )
  return (
    <Dialog key="form" title={t('stations.add')} wide onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit} noValidate>
        <div className="dialog__body">
          <fieldset className="choices">
            <legend>{t('stations.pair.roleLabel')}</legend>
            <div className="folds gap-x-6 grid two-columns">
              {stationRoles.map((one) => (
                <Choice
                  key={one}
                  type="radio"
                  name="role"
                  checked={role === one}
                  more={t(`stations.pair.roleMore.${one}`)}
                  onChange={() => setRole(one)}
                >
                  {t(`stations.pair.role.${one}`)}
                </Choice>
              ))}
            </div>
          </fieldset>
          <Field
            data-autofocus="select"
            label={t('stations.pair.name')}
            hint={t('stations.pair.nameHint')}
            maxLength={80}
            value={name}
            error={isTried && name.trim() === '' ? t('stations.pair.nameNeeded') : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <OrderFoot order={order}>{t('stations.pair.go')}</OrderFoot>
      </form>
    </Dialog>
  )
}
