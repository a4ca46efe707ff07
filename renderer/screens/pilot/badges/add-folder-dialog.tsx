import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { folderRefusals } from '../../../../shared/contract/badges.ts'
import { problemName } from '../../../../shared/contract/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { type FolderDraft, type FolderFault, folderInput, houseLabel } from './folder-draft.ts'

const aboutFolder = ['address-refused', ...Object.keys(folderRefusals)]

/** A folder that receives every badge as a PDF: the printer that always works. */
export const AddFolderDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('pilot')
  const words = useProblemWords()
  const order = useOrder('printers.add')
  const [draft, setDraft] = useState<FolderDraft>({ name: t('badges.dialog.nameHint'), folder: '', ...houseLabel })
  const [faults, setFaults] = useState<ReadonlySet<FolderFault>>(new Set())
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const read = folderInput(draft)
    setFaults('faults' in read ? read.faults : new Set())
    if ('input' in read && (await order.give(read.input)) !== null) onClose()
  }
  const field = (name: keyof FolderDraft) => ({
    label: t(`badges.dialog.${name}`),
    value: draft[name],
    onChange: ({ target }: { target: HTMLInputElement }) => setDraft((now) => ({ ...now, [name]: target.value })),
  })
  const isAboutFolder = order.problem !== null && aboutFolder.includes(problemName(order.problem))
  const folderError = faults.has('folderNeeded')
    ? t('badges.dialog.folderNeeded')
    : isAboutFolder && order.problem
      ? words(order.problem)
      : undefined
  const sizeError = (fault: FolderFault) => (faults.has(fault) ? t('badges.dialog.sizeNeeded') : undefined)
  return (
    <Dialog title={t('badges.dialog.title')} about={t('badges.dialog.more')} wide onClose={onClose}>
      <form className="dialog__form" onSubmit={save} noValidate>
        <div className="dialog__body form form--3">
          <div className="form__all">
            <Field
              {...field('name')}
              maxLength={80}
              error={faults.has('nameNeeded') ? t('badges.dialog.nameNeeded') : undefined}
            />
          </div>
          <div className="form__all">
            <Field
              {...field('folder')}
              hint={t('badges.dialog.folderMore')}
              data-autofocus
              maxLength={500}
              placeholder="/home/regie/badges"
              error={folderError}
            />
          </div>
          <Field {...field('width')} inputMode="decimal" error={sizeError('widthNeeded')} />
          <Field {...field('height')} inputMode="decimal" error={sizeError('heightNeeded')} />
          <Field
            {...field('dpi')}
            inputMode="numeric"
            error={faults.has('dpiNeeded') ? t('badges.dialog.dpiNeeded') : undefined}
          />
        </div>
        <footer className="dialog__foot">
          <OrderStatus state={isAboutFolder ? 'idle' : order.state} problem={order.problem} />
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t('badges.dialog.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
