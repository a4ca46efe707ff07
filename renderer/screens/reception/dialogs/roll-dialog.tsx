import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Field } from '../../../ui/field.tsx'
import { labelsOfRoll, usualRoll } from '../../../ui/labels-of-roll.ts'
import { useDesk } from '../desk-context.tsx'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'

/** A new roll of labels: from now on labels are counted down. */
export const RollDialog = ({ printer }: { readonly printer: ViewRow<'printers'> }) => {
  const { t } = useTranslation('reception')
  const { say } = useDesk()
  const { act, close, isBusy, problem } = useAct()
  const [text, setText] = useState(usualRoll)
  const [tried, setTried] = useState(false)
  const labels = labelsOfRoll(text)
  const save = async () => {
    setTried(true)
    if (labels === null) return
    const reply = await act('printers.newRoll', { printerId: printer.printerId, labels })
    if ('problem' in reply) return
    close()
    say(t('notice.rollIn'))
  }
  return (
    <FormDialog
      title={t('roll.title')}
      about={printer.name}
      confirm={t('roll.confirm')}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => void save()}
    >
      <Field
        label={t('roll.labels')}
        hint={t('roll.hint')}
        data-autofocus="select"
        inputMode="numeric"
        maxLength={5}
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={tried && labels === null ? t('roll.needed') : undefined}
      />
    </FormDialog>
  )
}
