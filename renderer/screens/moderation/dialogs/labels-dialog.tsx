import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { QuestionText } from '../queue/question-text.tsx'
import type { QuestionDialogProps } from './question-dialog.ts'

/** The station's limits. */
const [mostLabels, longestLabel] = [10, 40]

/** Labels of one question: its own, and those of other questions in this session. */
export const LabelsDialog = ({ desk, row }: QuestionDialogProps) => {
  const { t } = useTranslation(['moderation', 'common'])
  const [labels, setLabels] = useState<readonly string[]>(row.labels)
  const [typed, setTyped] = useState('')
  const known = [...new Set([...desk.queue.book.byId.values()].flatMap((one) => one.labels).concat(labels))].sort()
  const toggle = (label: string) =>
    setLabels((before) =>
      before.includes(label) ? before.filter((one) => one !== label) : [...before, label].slice(0, mostLabels),
    )
  const close = () => desk.open(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const label = typed.trim()
    if (label !== '') {
      if (!labels.includes(label)) toggle(label)
      setTyped('')
    } else if (await desk.actions.label(row, labels)) close()
  }
  return (
    <Dialog title={t('labels.title')} about={<QuestionText text={row.text ?? ''} proposals={[]} />} onClose={close}>
      <form onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
        <div className="dialog__body">
          <Field
            data-autofocus
            label={t('labels.new')}
            hint={t('labels.hint')}
            value={typed}
            maxLength={longestLabel}
            onChange={({ target }) => setTyped(target.value)}
          />
          <ul className="mlabels flow" aria-label={t('labels.known')}>
            {known.map((label) => (
              <li key={label}>
                <button
                  type="button"
                  className="preset pad-x-3 surface pointer text-normal"
                  aria-pressed={labels.includes(label)}
                  onClick={() => toggle(label)}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </div>
        <footer className="dialog__foot">
          <span className="grow" />
          <Button onClick={close}>{t('common:action.cancel')}</Button>
          <Button kind="primary" submit keyName={t('common:keys.enter')}>
            {t(typed.trim() === '' ? 'labels.save' : 'labels.add')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
