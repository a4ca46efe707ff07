import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { QuestionAt } from '../question-row.ts'
import { QuestionText } from '../queue/question-text.tsx'
import type { QuestionDialogProps } from './question-dialog.ts'

/** Before the public reads what may name somebody, a person decides: masked, or as it is. */
export const UnmaskedDialog = ({ desk, row, to }: QuestionDialogProps & { readonly to: QuestionAt }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const proposals = row.text === null ? [] : desk.propose(row.text)
  const close = () => desk.open(null)
  const asItIs = () => {
    close()
    void desk.doings.move(row, to)
  }
  const masked = async () => {
    close()
    // The mask makes the version that the move is done on.
    if (await desk.doings.mask(row, proposals)) void desk.doings.move({ ...row, version: row.version + 1 }, to)
  }
  return (
    <Dialog wide title={t('unmasked.title')} onClose={close}>
      <div className="dialog__body">
        <p className="munmasked" lang="fr">
          <QuestionText text={row.text ?? ''} proposals={proposals} />
        </p>
        <p className="soft">{t('unmasked.more')}</p>
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button onClick={asItIs}>{t('unmasked.asItIs')}</Button>
        <Button kind="primary" data-autofocus keyName={t('common:keys.enter')} onClick={() => void masked()}>
          {t('unmasked.masked', { count: proposals.length })}
        </Button>
      </footer>
    </Dialog>
  )
}
