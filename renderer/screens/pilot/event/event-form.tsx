import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { CloudPartsField } from './cloud-parts-field.tsx'
import { DaysFields } from './days-fields.tsx'
import { type DraftFault, draftOf, type EventDraft, faultsOf, inputOf, movesDays } from './event-draft.ts'
import { MoveDialog } from './move-dialog.tsx'
import { zonesWith } from './zones.ts'

/** The event's name, days and code. Unsaved input stays when another window saves meanwhile. */
export const EventForm = ({ event }: { readonly event: ViewValue<'event'> }) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(event.timeZone)
  const problemWords = useProblemWords()
  const order = useOrder('event.configure')
  const [draft, setDraft] = useState<EventDraft>(() => draftOf(event))
  const [isTouched, setIsTouched] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const [isMoving, setIsMoving] = useState(false)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const faults = faultsOf(draft)
  const fault = (name: DraftFault) => (isTried && faults.has(name) ? t(`event.${name}`) : undefined)
  const change = (changes: Partial<EventDraft>) => {
    setDraft((now) => ({ ...now, ...changes }))
    setIsTouched(true)
    setSavedAt(null)
  }
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault()
    setIsTried(true)
    if (faults.size > 0) return
    if (movesDays(event, draft)) setIsMoving(true)
    else await give()
  }
  const give = async () => {
    setIsMoving(false)
    if ((await order.give(inputOf(draft))) === null) return
    setDraft((now) => ({ ...now, pilotCode: '' }))
    setIsTouched(false)
    setIsTried(false)
    setSavedAt(Date.now())
  }
  const daysProblem =
    order.state === 'refused' && order.problem?.type.endsWith('days-not-rising')
      ? problemWords(order.problem)
      : undefined
  return (
    <Card
      title={t('event.what')}
      end={
        isTouched && (
          <Status tone="warn" shape="edit">
            {t('event.unsaved')}
          </Status>
        )
      }
    >
      <form className="form grid" onSubmit={save} noValidate>
        <Field
          label={t('event.name')}
          value={draft.name}
          maxLength={200}
          error={fault('nameNeeded')}
          onChange={({ target }) => change({ name: target.value })}
        />
        <DaysFields
          draft={draft}
          error={fault('dayNeeded') ?? daysProblem}
          eveningError={fault('eveningNeeded')}
          onChange={change}
        />
        <div className="form grid form--2 two-columns">
          <SelectField
            label={t('event.zone')}
            value={draft.timeZone}
            onChange={({ target }) => change({ timeZone: target.value })}
          >
            {zonesWith(draft.timeZone).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </SelectField>
          <Field
            label={t('event.pilotCode')}
            hint={t('action.optional')}
            type="password"
            autoComplete="new-password"
            maxLength={64}
            value={draft.pilotCode}
            placeholder={event.hasPilotCode ? '••••' : ''}
            error={fault('codeTooShort')}
            onChange={({ target }) => change({ pilotCode: target.value })}
          />
          <p className="soft form__hint">{t('event.zoneMore')}</p>
          {event.isPilotCodeOld ? (
            <p className="form__hint">{t('event.pilotCodeOld')}</p>
          ) : (
            <p className="soft form__hint">
              {event.hasPilotCode ? t('event.pilotCodeKept') : t('event.pilotCodeMore')}
            </p>
          )}
        </div>
        <CloudPartsField
          value={draft.cloudParts}
          isFixed={!event.draft}
          onChange={(parts) => change({ cloudParts: parts })}
        />
        <div className="form__foot row gap-4 justify-between space-above-3">
          {savedAt === null ? (
            <OrderStatus state={daysProblem ? 'idle' : order.state} problem={order.problem} />
          ) : (
            <Status tone="ok" shape="ok">
              {t('event.saved', { at: time(savedAt) })}
            </Status>
          )}
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t('event.save')}
          </Button>
        </div>
      </form>
      {isMoving && (
        <MoveDialog
          before={event}
          input={inputOf(draft)}
          onConfirm={() => void give()}
          onClose={() => setIsMoving(false)}
        />
      )}
    </Card>
  )
}
