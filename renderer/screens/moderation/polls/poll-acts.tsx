import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import type { Desk } from '../desk.ts'
import { AskDialog } from '../dialogs/ask-dialog.tsx'
import type { Poll } from './poll-row.ts'

type PollAct = 'open' | 'close' | 'closeForAll' | 'show' | 'hide' | 'takeOver'

/** A poll is shown with its counts unless they are hidden. While remote people still answer, only on request. */
const showsResults = ({ hidden, state, remoteUntil }: Poll): boolean =>
  remoteUntil === null && (!hidden || state === 'closed')

/** The actions that a poll allows now. */
export const PollActs = ({ desk, poll }: { readonly desk: Desk; readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  const { pollId } = poll
  const [isClosing, setIsClosing] = useState(false)
  // The referent reads polls and leaves them to moderators.
  if (desk.isReferent) return null
  const give = async (act: PollAct, more: Partial<CommandInput<'polls.show'>> = {}) => {
    const done = await desk.actions.give(`polls.${act}`, { pollId, ...more })
    if (done) desk.actions.say(t(`poll.done.${act}`))
    return done !== null
  }
  if (!poll.isOwn && poll.ownerName !== null)
    return (
      <span className="row justify-end wrap push-right">
        <span className="soft">{t('poll.owner', { name: poll.ownerName })}</span>
        <Button small onClick={() => void give('takeOver')}>
          {t('poll.takeOver')}
        </Button>
      </span>
    )
  return (
    <span className="row justify-end wrap push-right">
      {poll.state === 'draft' && (
        <Button small kind="primary" onClick={() => void give('open')}>
          {t('poll.open')}
        </Button>
      )}
      {poll.state === 'open' && (
        <Button small onClick={() => setIsClosing(true)}>
          {t('poll.close')}
        </Button>
      )}
      {poll.remoteUntil !== null && (
        <Button small onClick={() => void give('closeForAll')}>
          {t('poll.closeForAll')}
        </Button>
      )}
      {poll.state !== 'draft' &&
        (poll.shown ? (
          <>
            <Button small onClick={() => void give('show', { results: !poll.resultsShown })}>
              {t(poll.resultsShown ? 'poll.hideResults' : 'poll.showResults')}
            </Button>
            <Button small onClick={() => void give('hide')}>
              {t('poll.hide')}
            </Button>
          </>
        ) : (
          <Button small onClick={() => void give('show', { results: showsResults(poll) })}>
            {t('poll.show')}
          </Button>
        ))}
      {isClosing && poll.state === 'open' && (
        <AskDialog
          title={t('poll.closing.title')}
          about={poll.title}
          more={t('poll.closing.more')}
          go={t('poll.closing.go')}
          onGo={() => give('close')}
          onClose={() => setIsClosing(false)}
        />
      )}
    </span>
  )
}
