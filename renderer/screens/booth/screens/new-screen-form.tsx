import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../shared/contract/contract.ts'
import { type StagePage, stagePages } from '../../../../shared/domain/show/stage-pages.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { FormStatus } from '../settings/form-status.tsx'
import { useFormOrder } from '../settings/use-form-order.ts'

export interface NewLink {
  readonly label: string
  readonly page: StagePage
  readonly url: string
  readonly expiresAt: CommandOutcome<'access.create'>['expiresAt']
}

interface NewScreenFormProps {
  readonly onMade: (made: NewLink) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The link's address contains the page, so that the screen shows it whenever it is switched on. */
export const linkTo = (url: string, page: StagePage, roomId: string | null): string => {
  const link = new URL(url)
  link.search = new URLSearchParams({ page, ...(roomId !== null && { salle: roomId }) }).toString()
  return link.href
}

const longestLabel = 80

export const NewScreenForm = ({ onMade, onBack, onClose }: NewScreenFormProps) => {
  const { t } = useTranslation(['stageScreens', 'stage'])
  const { rows: rooms } = useView('rooms', {})
  const order = useFormOrder()
  const [page, setPage] = useState<StagePage>('return')
  const [chosenRoom, setChosenRoom] = useState<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const room = rooms.find(({ roomId }) => roomId === chosenRoom) ?? rooms[0]
  const ofRoom = page === 'agenda' ? null : room
  const proposed = ofRoom
    ? t('form.proposed', { page: t(`stage:page.${page}`), room: ofRoom.name })
    : t(`stage:page.${page}`)
  const label = (typed ?? proposed.slice(0, longestLabel)).trim()
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (label === '' || ofRoom === undefined) return
    const made = await order.give('access.create', { role: 'screen', label }, '')
    if (made) onMade({ label, page, url: linkTo(made.url, page, ofRoom?.roomId ?? null), expiresAt: made.expiresAt })
  }
  return (
    <Dialog title={t('create')} onClose={onClose}>
      <form className="column min-height-0" onSubmit={make} noValidate>
        <div className="dialog__body">
          <SelectField
            data-autofocus
            label={t('form.page')}
            hint={t(`stage:about.${page}`)}
            value={page}
            onChange={({ target }) => setPage(stagePages.find((one) => one === target.value) ?? 'return')}
          >
            {stagePages.map((one) => (
              <option key={one} value={one}>
                {t(`stage:page.${one}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('form.room')}
            value={ofRoom?.roomId ?? ''}
            disabled={ofRoom === null}
            error={rooms.length === 0 && ofRoom !== null ? t('form.noRoom') : undefined}
            onChange={({ target }) => setChosenRoom(target.value)}
          >
            {ofRoom === null && <option value="">{t('stage:choose.everywhere')}</option>}
            {rooms.map(({ roomId, name }) => (
              <option key={roomId} value={roomId}>
                {name}
              </option>
            ))}
          </SelectField>
          <Field
            label={t('form.label')}
            value={typed ?? proposed.slice(0, longestLabel)}
            maxLength={longestLabel}
            error={isTried && label === '' ? t('form.labelNeeded') : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p className="screens__hint min-height-40 text-normal">{page === 'host' && t('form.hostReadOnly')}</p>
        </div>
        <footer className="dialog__foot">
          <FormStatus state={order.state.is === 'refused' ? order.state : { is: 'idle' }} />
          <Button onClick={onBack}>{t('back')}</Button>
          <Button kind="primary" submit disabled={order.state.is === 'sending'}>
            {t('form.go')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
