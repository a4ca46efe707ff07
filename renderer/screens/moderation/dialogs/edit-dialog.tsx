import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestQuestion, publicStates } from '../../../../shared/domain/questions/question-states.ts'
import { useActor } from '../../../i18n/actor.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Status } from '../../../ui/status.tsx'
import { dropDraft, type EditDraft, keepDraft, keptDraft } from './edit-draft.ts'
import type { QuestionDialogProps } from './question-dialog.ts'
import { TextArea } from './text-area.tsx'

/** Edits a question's words. The author's words stay beside them, and typed text survives a reload. */
export const EditDialog = ({ desk, row }: QuestionDialogProps) => {
  const { t } = useTranslation(['moderation', 'common'])
  const actor = useActor()
  const [draft, setDraft] = useState<EditDraft>(() => {
    const kept = keptDraft(sessionStorage)
    if (kept?.questionId === row.questionId) return kept
    const { questionId, sessionId, version, text } = row
    return { questionId, sessionId, version, text: text ?? '' }
  })
  /** The text from which the moderator began, while nobody has changed it. */
  const isOvertaken = row.version !== draft.version
  const write = (text: string, version = draft.version) => {
    const next = { ...draft, text, version }
    setDraft(next)
    keepDraft(sessionStorage, next)
  }
  const close = () => {
    dropDraft(sessionStorage)
    desk.open(null)
  }
  const text = draft.text.trim()
  /**
   * The public would read it at once: a text that may name a person, or was refused, needs a second action, which is no
   * key.
   */
  const [asks, setAsks] = useState<string | null>(null)
  const isPublic = publicStates.has(row.state)
  const save = async (reviewed = false) => {
    if (text === '') return
    if (isPublic && !reviewed && text !== row.text && desk.propose(text).length > 0) return setAsks(text)
    // On the version from which they began. A recent change may not have been seen, and is for them to decide on.
    const { version } = draft
    if (text === row.text || (await desk.actions.edit({ ...row, version }, text, reviewed))) close()
    else if (isPublic) setAsks(text)
  }
  return (
    <Dialog wide title={t('edit.title')} onClose={close}>
      <div className="dialog__body">
        {isOvertaken && (
          <div className="note shade-warn mclash justify-between" role="status">
            <div>
              <Status tone="warn" shape="warn">
                {row.changedBy ? t('edit.overtakenBy', { name: actor(row.changedBy) }) : t('edit.overtaken')}
              </Status>
              <p className="space-above-1 text-large break-anywhere">{row.text ?? t('textReserved')}</p>
              <p className="soft space-above-1 text-large break-anywhere">{t(`state.${row.state}`)}</p>
            </div>
            <Button small onClick={() => write(row.text ?? '', row.version)}>
              {t('edit.takeTheirs')}
            </Button>
          </div>
        )}
        <TextArea
          label={t('edit.label')}
          hint={t('edit.left', { count: longestQuestion - draft.text.length })}
          value={draft.text}
          error={text === '' ? t('edit.empty') : undefined}
          onChange={(typed) => write(typed)}
          onSubmit={() => void save()}
        />
        <p className="soft text-normal space-above-2">
          <b>{t('original')}</b> {row.original ?? (row.masked ? t('sealedText') : row.text)}
        </p>
      </div>
      <footer className="dialog__foot">
        <span className="grow soft" role="status">
          {asks === text ? t('edit.asks') : t('edit.keeps')}
        </span>
        {asks === text && <Button onClick={() => void save(true)}>{t('unmasked.asItIs')}</Button>}
        <Button onClick={close}>{t('common:action.cancel')}</Button>
        <Button kind="primary" keyName={t('common:keys.enter')} disabled={text === ''} onClick={() => void save()}>
          {t(isOvertaken ? 'edit.saveAnyway' : 'edit.save')}
        </Button>
      </footer>
    </Dialog>
  )
}
