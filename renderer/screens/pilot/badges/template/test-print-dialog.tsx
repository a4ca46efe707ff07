import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../../app/use-view.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { isBusy, useOrder } from '../../parts/use-order.ts'
import type { Sample } from './badge-preview.tsx'
import type { Drafts } from './template-draft.ts'
import { TestResult } from './test-result.tsx'

interface TestPrintDialogProps {
  readonly sample: Sample
  readonly drafts: Drafts
  /** The printer of the row. Otherwise the person chooses one. */
  readonly printerId?: string
  readonly onClose: () => void
}

/** One specimen as shown, drafts included, on a printer of this station. */
export const TestPrintDialog = ({ sample, drafts, printerId, onClose }: TestPrintDialogProps) => {
  const { t } = useTranslation('pilot')
  const printers = useView('printers', {})
  const [chosen, setChosen] = useState(printerId)
  const order = useOrder('printers.test')
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof order.give>>>(null)
  const printer = printers.rows.find((one) => one.printerId === chosen) ?? printers.rows[0]
  const print = async () => {
    if (!printer) return
    setAnswer(null)
    const draft = drafts[printer.label.heightMm > printer.label.widthMm ? 'a6' : '80x50']
    setAnswer(
      await order.give({
        printerId: printer.printerId,
        sample,
        ...(Object.keys(draft).length > 0 && { draft }),
      }),
    )
  }
  return (
    <Dialog title={t('template.test.title')} about={t(`template.sample.${sample}`)} onClose={onClose}>
      <div className="dialog__body">
        <p className="soft text-large">{t('template.test.more')}</p>
        {printers.state === 'ready' && printers.rows.length === 0 ? (
          <Empty title={t('badges.none')} more={t('template.test.none')} />
        ) : (
          <SelectField
            label={t('template.test.printer')}
            data-autofocus
            value={printer?.printerId ?? ''}
            disabled={isBusy(order.state)}
            onChange={({ target }) => {
              setChosen(target.value)
              setAnswer(null)
            }}
          >
            {printers.rows.map(({ printerId: id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <footer className="dialog__foot">
        <TestResult order={order} answer={answer} />
        <Button kind="primary" icon="print" disabled={!printer || isBusy(order.state)} onClick={() => void print()}>
          {t('template.test.go')}
        </Button>
      </footer>
    </Dialog>
  )
}
