import { useTranslation } from 'react-i18next'
import { useActor } from '../../../i18n/actor.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { QuestionText } from '../queue/question-text.tsx'
import type { QuestionDialogProps } from './question-dialog.ts'

/** Another moderator has changed the question under a dialog. `onRead`: goes back to it, if it still has something to ask. */
export const ChangedDialog = ({ desk, row, onRead }: QuestionDialogProps & { readonly onRead?: () => void }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const actor = useActor()
  const close = () => desk.open(null)
  const { text, changedBy } = row
  return (
    <Dialog wide title={changedBy ? t('changed.by', { name: actor(changedBy) }) : t('changed.title')} onClose={close}>
      <div className="dialog__body" role="status">
        <p className="munmasked break-anywhere" lang="fr">
          {text === null ? (
            t('textReserved')
          ) : (
            <QuestionText text={text} proposals={desk.propose(text)} held={row.held} />
          )}
        </p>
        <p>{t(`state.${row.state}`)}</p>
        <p className="soft">{t(onRead ? 'changed.read' : 'changed.over')}</p>
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button kind="primary" data-autofocus keyName={t('common:keys.enter')} onClick={onRead ?? close}>
          {t(onRead ? 'changed.goOn' : 'common:action.close')}
        </Button>
      </footer>
    </Dialog>
  )
}
