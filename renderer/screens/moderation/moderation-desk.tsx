import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { screenKeys } from './acts/moderation-keys.ts'
import { UndoButton } from './acts/undo-button.tsx'
import { useActions } from './acts/use-actions.ts'
import { useGestures } from './acts/use-gestures.ts'
import { useProposals } from './acts/use-proposals.ts'
import { AirPanel } from './air/air-panel.tsx'
import { JoiningKey } from './air/joining-key.tsx'
import { NextPanel } from './air/next-panel.tsx'
import { OtherLists } from './aside/other-lists.tsx'
import type { Desk, Opened, Withheld } from './desk.ts'
import { DeskDialogs } from './dialogs/desk-dialogs.tsx'
import { keptDraft } from './dialogs/edit-draft.ts'
import { NoticeLine } from './notice-line.tsx'
import { PollPanel } from './polls/poll-panel.tsx'
import type { Question } from './question-row.ts'
import { Column } from './queue/column.tsx'
import { type ListName, listNames } from './queue/lists.ts'
import { Tabs } from './queue/tabs.tsx'
import { type Chosen, useQueue } from './queue/use-queue.ts'
import { listOf } from './reserved/withheld.ts'
import { ModerationBar } from './session/moderation-bar.tsx'
import type { Session } from './session/session-choice.ts'
import { SessionHead } from './session/session-head.tsx'

interface ModerationDeskProps {
  readonly own: string
  readonly isReferent: boolean
  readonly session: Session
  readonly sessions: readonly Session[]
  readonly rows: readonly Question[]
  readonly isStale: boolean
  readonly now: number
  readonly timeZone: string | undefined
  readonly onSession: (sessionId: string) => void
  /** For the referent: all questions with them, of every session. */
  readonly withheld: readonly Withheld[]
  /** For the referent: all questions to check, of every session. */
  readonly toCheck: readonly Withheld[]
  /** The one of them to begin with. */
  readonly asked: Withheld | null
  readonly onWithheld: (to: Withheld) => void
}

/** The moderators' work on one session: unread questions, approved ones, and what the hall sees. */
export const ModerationDesk = (props: ModerationDeskProps) => {
  const { own, isReferent, session, sessions, rows, isStale, now, timeZone, onSession, withheld, toCheck } = props
  const { t } = useTranslation('moderation')
  const { number } = useFormats(timeZone)
  const { sessionId } = session
  const { value: told } = useValue('questionDesk', { sessionId })
  const { value: audience } = useValue('audience', {})
  const isNarrow = useNarrow()
  const queue = useQueue(rows, startOf(props))
  const proposals = useProposals(rows)
  const actions = useActions(queue, isReferent)
  const [opened, setOpened] = useState<Opened | null>(() => underWay(rows))
  /** Beside the unread list: the approved list, or the last requested one. */
  const beside = useRef<ListName>(isReferent ? 'safeguarding' : 'approved')
  const { list } = queue.chosen
  if (list !== 'incoming' && list !== 'next') beside.current = list
  const reach = (to: Withheld) => {
    if (to.sessionId !== sessionId) return props.onWithheld(to)
    const at = listOf(to)
    if (!queue.idsIn(at).includes(to.questionId)) queue.takeNew(at)
    queue.choose(at, to.questionId, true)
  }
  const desk: Desk = {
    sessionId,
    queue,
    actions,
    own,
    isReferent,
    timeZone,
    now,
    isStale,
    opened,
    air: told?.air ?? null,
    pausedAt: told?.pausedAt ?? null,
    ...proposals,
    names: listNames,
    sessions,
    withheld,
    toCheck,
    reach,
    open: setOpened,
    act: (act, row) => gestures.act(act, row),
  }
  const gestures = useGestures(desk)
  const narrowList = list === 'next' ? beside.current : list
  return (
    <div className="screen">
      <ModerationBar own={own}>
        {!isNarrow && <JoiningKey joining={gestures.joining} />}
        <Button small icon="users" keyName={screenKeys.public} onClick={() => setOpened({ is: 'public' })}>
          {audience ? t('public.phones', { count: audience.phones, value: number(audience.phones) }) : t('public.open')}
        </Button>
      </ModerationBar>
      <main className={isStale ? 'mod frame mod--stale' : 'mod frame'}>
        <SessionHead desk={desk} session={session} onSession={onSession} />
        <div className="mod__cols frame">
          {isNarrow ? (
            <div className="mcol grid min-size-0">
              <Tabs desk={desk} at={narrowList} />
              <Column desk={desk} name={narrowList} hasHead={false} />
            </div>
          ) : (
            <>
              <div className="mcol grid min-size-0">
                <Column desk={desk} name="incoming" hasHead={true} />
              </div>
              <div className="mcol grid min-size-0 mcol--second">
                <Column desk={desk} name={beside.current} hasHead={true} />
              </div>
            </>
          )}
          <div className="mod__foot pad-x-6 surface row gap-4 rule-top min-width-0">
            <NoticeLine notice={actions.notice} />
            {isNarrow && <UndoButton desk={desk} />}
            <Button small onClick={() => setOpened({ is: 'floor' })} keyName={screenKeys.floor}>
              <Icon name="micro" />
              {t('act.floor')}
            </Button>
          </div>
          <aside className="maside scroll rule-left surface column min-height-0" aria-label={t('aside')}>
            <AirPanel desk={desk} />
            <NextPanel desk={desk} />
            <PollPanel desk={desk} />
            <OtherLists desk={desk} />
          </aside>
        </div>
      </main>
      <DeskDialogs desk={desk} session={session} joining={gestures.joining} />
    </div>
  )
}

/** The first question: for the referent the first one that waits for them, in any session. */
function startOf({ asked, isReferent, withheld, session }: ModerationDeskProps): Chosen | undefined {
  if (!isReferent) return undefined
  const first = asked ?? withheld.find(({ sessionId }) => sessionId === session.sessionId)
  if (first) return { list: listOf(first), id: first.questionId }
  return withheld.length === 0 ? undefined : { list: 'safeguarding', id: null }
}

/** An edit that was unfinished when the page was reloaded. */
function underWay(rows: readonly Question[]): Opened | null {
  const id = keptDraft(sessionStorage)?.questionId
  return id !== undefined && rows.some(({ questionId }) => questionId === id) ? { is: 'edit', id } : null
}
