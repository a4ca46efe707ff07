import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { asksFirst } from '../acts/row-acts.ts'
import type { QuestionAt } from '../question-row.ts'
import { QuestionText } from '../queue/question-text.tsx'
import { ChangedDialog } from './changed-dialog.tsx'
import type { QuestionDialogProps } from './question-dialog.ts'

/**
 * A person decides before the public reads a text that may name somebody, contains a word to review, or may tell of a
 * danger. Enter is safe: it masks names first, and publishes neither of the others.
 */
export const UnmaskedDialog = ({ desk, row, to }: QuestionDialogProps & { readonly to: QuestionAt }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const proposals = row.text === null ? [] : desk.propose(row.text)
  const { toCheck } = row
  const facts = JSON.stringify([row.version, row.text, row.held, toCheck])
  /** What this person has before them. Another moderator's change is read before anything is decided on it. */
  const [read, setRead] = useState(facts)
  const isHeld = row.held.length > 0
  const title = toCheck ? 'checkTitle' : isHeld ? 'heldTitle' : 'title'
  const close = () => desk.open(null)
  const enter = { kind: 'primary', 'data-autofocus': true, keyName: t('common:keys.enter') } as const
  const asItIs = () => {
    close()
    void desk.actions.move(row, to, true)
  }
  const reserved = () => {
    close()
    void desk.actions.move(row, 'safeguarding')
  }
  const masked = async () => {
    close()
    // The mask creates the version that the move needs.
    if (await desk.actions.mask(row, proposals)) void desk.actions.move({ ...row, version: row.version + 1 }, to, true)
  }
  if (facts !== read)
    return (
      <ChangedDialog
        desk={desk}
        row={row}
        {...(asksFirst(row, to, desk.propose) && { onRead: () => setRead(facts) })}
      />
    )
  return (
    <Dialog wide title={t(`unmasked.${title}`)} onClose={close}>
      <div className="dialog__body">
        <p className="munmasked break-anywhere" lang="fr">
          <QuestionText text={row.text ?? ''} proposals={proposals} held={row.held} />
        </p>
        {toCheck && <p className="soft">{t('unmasked.checkMore')}</p>}
        {isHeld && <p className="soft">{t('unmasked.heldMore')}</p>}
        {proposals.length > 0 && <p className="soft">{t('unmasked.more')}</p>}
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button onClick={asItIs}>{t(isHeld || toCheck ? 'unmasked.heldAsItIs' : 'unmasked.asItIs')}</Button>
        {proposals.length > 0 && (
          <Button {...(!isHeld && !toCheck && enter)} onClick={() => void masked()}>
            {t('unmasked.masked', { count: proposals.length })}
          </Button>
        )}
        {isHeld && (
          <Button {...(!toCheck && enter)} onClick={() => desk.open({ is: 'edit', id: row.questionId })}>
            {t('act.edit')}
          </Button>
        )}
        {toCheck && (
          <Button {...enter} onClick={reserved}>
            {t('act.reserve')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}
