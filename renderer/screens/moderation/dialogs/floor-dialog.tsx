import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestQuestion } from '../../../../shared/domain/questions/question-states.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Desk } from '../desk.ts'
import { QuestionText } from '../queue/question-text.tsx'
import { TextArea } from './text-area.tsx'

type To = 'approved' | 'next'
const keptAs = 'regie.moderation.floor'

/** A question asked at a microphone, written down by the moderator. It has been read, so it is approved. */
export const FloorDialog = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const [text, setText] = useState(() => sessionStorage.getItem(keptAs) ?? '')
  const { actions, sessionId, queue } = desk
  const write = (typed: string) => {
    setText(typed)
    sessionStorage.setItem(keptAs, typed)
  }
  const end = () => {
    sessionStorage.removeItem(keptAs)
    desk.open(null)
  }
  const asked = text.trim()
  const proposals = asked === '' ? [] : desk.propose(asked)
  /** Its target state, once a person has decided about the names in it. */
  const [asks, setAsks] = useState<{ readonly to: To; readonly of: string } | null>(null)
  const isAsking = asks?.of === asked && proposals.length > 0
  const enter = async (to: To, decided: 'mask' | 'as-it-is' | null = null) => {
    if (asked === '') return
    if (proposals.length > 0 && decided === null) return setAsks({ to, of: asked })
    const outcome = await actions.give('questions.ask', { sessionId, text: asked, origin: 'floor' })
    if (!outcome) return
    const { questionId } = outcome
    end()
    actions.remember({ act: 'ask', questionId })
    const ranges = proposals.map(({ start, end: until }) => ({ start, end: until }))
    // The first version is the one that was just written.
    if (decided === 'mask' && !(await actions.give('questions.mask', { questionId, ranges, version: 1 }))) return
    const version = decided === 'mask' ? 2 : 1
    const reviewed = decided !== null
    if (!(await actions.give('questions.move', { questionId, to, version, ...(reviewed && { reviewed }) }))) return
    queue.moved(questionId, to)
    actions.sayOf(questionId, (words) => t('done.floor', { text: words }))
  }
  return (
    <Dialog wide title={t('floor.title')} onClose={() => desk.open(null)}>
      <div className="dialog__body">
        <TextArea
          label={t('floor.label')}
          hint={t('edit.left', { count: longestQuestion - text.length })}
          value={text}
          onChange={write}
          onSubmit={() => void (isAsking ? enter(asks.to, 'mask') : enter('approved'))}
        />
        <div role="status">
          {isAsking && (
            <>
              <p className="bold">{t('unmasked.title')}</p>
              <p className="munmasked break-anywhere" lang="fr">
                <QuestionText text={asked} proposals={proposals} />
              </p>
            </>
          )}
          <p className="soft">{isAsking ? t('unmasked.more') : t('floor.more')}</p>
        </div>
      </div>
      <footer className="dialog__foot">
        <Button kind="quiet" onClick={end}>
          {t('floor.drop')}
        </Button>
        <span className="grow" />
        {isAsking ? (
          <>
            <Button onClick={() => void enter(asks.to, 'as-it-is')}>{t('unmasked.asItIs')}</Button>
            <Button kind="primary" keyName={t('common:keys.enter')} onClick={() => void enter(asks.to, 'mask')}>
              {t('unmasked.masked', { count: proposals.length })}
            </Button>
          </>
        ) : (
          <>
            <Button disabled={asked === ''} onClick={() => void enter('next')}>
              {t('floor.next')}
            </Button>
            <Button
              kind="primary"
              keyName={t('common:keys.enter')}
              disabled={asked === ''}
              onClick={() => void enter('approved')}
            >
              {t('floor.keep')}
            </Button>
          </>
        )}
      </footer>
    </Dialog>
  )
}
