import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pollForms } from '../../../../shared/domain/polls/poll-types.ts'
import { useView } from '../../../app/use-view.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Desk } from '../desk.ts'
import { PollActs } from './poll-acts.tsx'
import { PollForm } from './poll-form.tsx'
import { PollState } from './poll-state.tsx'
import { WrittenAnswers } from './written-answers.tsx'

/** All polls of the session: create, open, close and show. */
export const PollsDialog = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  const [language] = useLanguage()
  const { rows } = useView('polls', { sessionId: desk.sessionId })
  const [isMaking, setIsMaking] = useState(false)
  const isOpen = isMaking || rows.length === 0
  if (isOpen && !desk.isReferent)
    return <PollForm desk={desk} onClose={() => (rows.length === 0 ? desk.open(null) : setIsMaking(false))} />
  return (
    <Dialog wide title={t('poll.allTitle')} onClose={() => desk.open(null)}>
      <ul className="dialog__body mpolls">
        {rows.toReversed().map((poll) => (
          <li key={poll.pollId}>
            <div className="row">
              <PollState poll={poll} />
              <span className="soft">{pollForms[poll.type].name[language]}</span>
              <span className="grow" />
              {poll.state === 'draft' && !desk.isReferent && (
                <Button
                  small
                  kind="quiet"
                  onClick={() => void desk.actions.give('polls.remove', { pollId: poll.pollId })}
                >
                  {t('poll.remove')}
                </Button>
              )}
              <PollActs desk={desk} poll={poll} />
            </div>
            <p className="mpoll__title break-anywhere space-above-1 text-large">{poll.title}</p>
            <WrittenAnswers desk={desk} poll={poll} />
          </li>
        ))}
      </ul>
      <footer className="dialog__foot">
        <span className="grow soft">{desk.actions.notice?.words}</span>
        {!desk.isReferent && (
          <Button kind="primary" data-autofocus onClick={() => setIsMaking(true)}>
            {t('poll.make')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}
