import { useTranslation } from 'react-i18next'
import { isMadePublic, mayMove } from '../../../../shared/domain/questions/question-states.ts'
import { useActor } from '../../../i18n/actor.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Clash } from '../acts/use-actions.ts'
import type { Desk } from '../desk.ts'
import { dropDraft } from './edit-draft.ts'

/** Another person was faster: their change is shown beside the moderator's intention, and the moderator decides. */
export const ClashDialog = ({ desk, clash }: { readonly desk: Desk; readonly clash: Clash }) => {
  const { t } = useTranslation('moderation')
  const actor = useActor()
  const { actions, queue } = desk
  const { before, wanted } = clash
  const now = queue.book.byId.get(before.questionId)
  const parts = queue.book.partsOf.get(before.questionId) ?? []
  // What was masked meanwhile is not shown again by the copy from before.
  const seen = now && now.masked === before.masked ? before.text : now?.text
  const mayStill =
    now !== undefined && (wanted.act !== 'move' || mayMove(now.state, wanted.to)) && now.version !== before.version
  /** One gesture back to the lists. Words of one's own stay as a draft of this question. */
  const leave = () => {
    actions.endClash()
    desk.open(null)
    if (wanted.act === 'edit') actions.say(t('clash.kept'))
  }
  const still = async () => {
    actions.endClash()
    if (!now) return
    if (wanted.act === 'move') {
      // The words may have changed: a word to review is asked about again.
      if (now.held.length > 0 && isMadePublic(now.state, wanted.to))
        desk.open({ is: 'unmasked', id: now.questionId, to: wanted.to })
      else void actions.move(now, wanted.to)
    } else if (wanted.act === 'merge') {
      if (await actions.merge(now, wanted.parts)) desk.open(null)
    } else if (wanted.act === 'edit') {
      desk.open(null)
      // The edit failed: the words are kept to be sent.
      if (await actions.edit(now, wanted.text)) dropDraft(sessionStorage)
      else desk.open({ is: 'edit', id: now.questionId })
    }
    // The text has changed, so the words to mask must be chosen again.
    else desk.open({ is: 'mask', id: now.questionId })
  }
  return (
    <Dialog title={t('clash.title')} onClose={leave}>
      <div className="dialog__body mclash2 gap-6">
        <section>
          <h3 className="text-strong soft">
            {now?.changedBy ? t('clash.theyBy', { name: actor(now.changedBy) }) : t('clash.they')}
          </h3>
          <p className="text-large break-anywhere space-above-2">{now?.text ?? t('textReserved')}</p>
          {now && <p className="space-above-2">{t(`state.${now.state}`)}</p>}
          {parts.length > 0 && <p className="space-above-2">{t('clash.parts', { count: parts.length })}</p>}
        </section>
        <section>
          <h3 className="text-strong soft">{t('clash.you')}</h3>
          <p className="text-large break-anywhere space-above-2">
            {wanted.act === 'edit' ? wanted.text : (seen ?? t('textReserved'))}
          </p>
          <p className="space-above-2">
            {wanted.act === 'move' ? t(`clash.wanted.${wanted.to}`) : t(`clash.wanted.${wanted.act}`)}
          </p>
        </section>
      </div>
      <footer className="dialog__foot">
        <span className="grow soft">{t('clash.nothing')}</span>
        {wanted.act === 'edit' && <Button onClick={actions.endClash}>{t('clash.goOn')}</Button>}
        {mayStill && <Button onClick={() => void still()}>{t('clash.still')}</Button>}
        <Button kind="primary" data-autofocus onClick={leave}>
          {t('clash.leave')}
        </Button>
      </footer>
    </Dialog>
  )
}
