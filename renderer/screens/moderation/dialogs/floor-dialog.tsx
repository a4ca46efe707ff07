import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestQuestion } from '../../../../shared/domain/questions/question.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { short } from '../acts/use-doings.ts'
import type { Desk } from '../desk.ts'
import { TextArea } from './text-area.tsx'

const keptAs = 'regie.moderation.floor'

/** A question that is asked at a microphone, written down as it is heard: it is read already, and so it is kept. */
export const FloorDialog = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const [text, setText] = useState(() => sessionStorage.getItem(keptAs) ?? '')
  const { doings, sessionId, queue } = desk
  const write = (typed: string) => {
    setText(typed)
    sessionStorage.setItem(keptAs, typed)
  }
  const end = () => {
    sessionStorage.removeItem(keptAs)
    desk.open(null)
  }
  const enter = async (to: 'approved' | 'next') => {
    const asked = text.trim()
    if (asked === '') return
    const outcome = await doings.give('questions.ask', { sessionId, text: asked, origin: 'floor' })
    if (!outcome) return
    const { questionId } = outcome
    end()
    // The first version is the one that was written just now.
    if (!(await doings.give('questions.move', { questionId, to, version: 1 }))) return
    doings.remember({ act: 'ask', questionId })
    queue.moved(questionId, to)
    doings.say(t('done.floor', { text: short(asked) }))
  }
  return (
    <Dialog wide title={t('floor.title')} onClose={() => desk.open(null)}>
      <div className="dialog__body">
        <TextArea
          label={t('floor.label')}
          hint={t('edit.left', { count: longestQuestion - text.length })}
          value={text}
          onChange={write}
          onSubmit={() => void enter('approved')}
        />
        <p className="soft">{t('floor.more')}</p>
      </div>
      <footer className="dialog__foot">
        <Button kind="quiet" onClick={end}>
          {t('floor.drop')}
        </Button>
        <span className="grow" />
        <Button disabled={text.trim() === ''} onClick={() => void enter('next')}>
          {t('floor.next')}
        </Button>
        <Button
          kind="primary"
          keyName={t('common:keys.enter')}
          disabled={text.trim() === ''}
          onClick={() => void enter('approved')}
        >
          {t('floor.keep')}
        </Button>
      </footer>
    </Dialog>
  )
}
