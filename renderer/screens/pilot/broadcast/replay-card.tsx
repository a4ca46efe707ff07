import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { AddressField } from './address-field.tsx'
import { ChaptersEditor } from './chapters-editor.tsx'
import { DocumentsEditor } from './documents-editor.tsx'
import { PublishStatus } from './publish-status.tsx'
import {
  chosenResults,
  type ReplayDraft,
  type ReplayFaults,
  replayDraftOf,
  replayFaults,
  replayInput,
} from './replay-draft.ts'
import { notAgreed, replayProgress } from './replay-progress.ts'
import { ReplayStatus } from './replay-status.tsx'
import { ResultsChoice } from './results-choice.tsx'
import type { BroadcastDrafts } from './use-broadcast-drafts.ts'
import { WhereItIs } from './where-it-is.tsx'

interface ReplayCardProps {
  readonly replay: ViewRow<'replays'>
  readonly material: NonNullable<ViewValue<'replayMaterial'>>
  readonly hosts: readonly string[]
  readonly drafts: BroadcastDrafts
  readonly timeZone: string
  readonly stale: boolean
}

/** The replay: its player, chapters, documents and results. Published by the button, not by a stray Enter. */
export const ReplayCard = ({ replay, material, hosts, drafts, timeZone, stale }: ReplayCardProps) => {
  const { t } = useTranslation('pilot')
  const now = useNow(30_000)
  const order = useOrder('replays.publish')
  const [isTried, setIsTried] = useState(false)
  const { sessionId } = replay
  const progress = replayProgress(replay, now)
  const kept = drafts.of(sessionId).replay
  const draft = kept ?? replayDraftOf(replay)
  const faults = isTried ? replayFaults(draft, hosts) : unmarked
  const lacking = notAgreed(replay)
  const change = (some: Partial<ReplayDraft>) => drafts.change(sessionId, { replay: { ...draft, ...some } })
  const giveUp = () => {
    drafts.change(sessionId, { replay: undefined })
    setIsTried(false)
  }
  const publish = async () => {
    setIsTried(true)
    const input = replayInput(sessionId, draft, material.polls, hosts)
    // Missing people are named beside the button, because the station's refusal names nobody.
    if (input === null || replay.speakers.length === 0 || lacking.length > 0) return
    if ((await order.give(input)) !== null) giveUp()
  }
  const isPublished = progress === 'published'
  return (
    <Card
      title={t('broadcast.replay.title')}
      about={kept && <Tag>{t('broadcast.replay.changed')}</Tag>}
      stale={stale}
      end={<ReplayStatus replay={replay} now={now} />}
    >
      <WhereItIs replay={replay} progress={progress} timeZone={timeZone} />
      {progress !== 'over' && (
        <>
          <div className="form grid form--2 two-columns">
            <AddressField
              label={t('broadcast.replay.embed')}
              value={draft.embedUrl}
              fault={faults.embedUrl}
              hosts={hosts}
              onChange={(embedUrl) => change({ embedUrl })}
            />
            <AddressField
              label={t('broadcast.replay.captions')}
              hint={t('action.optional')}
              value={draft.captionsUrl}
              fault={faults.captionsUrl}
              onChange={(captionsUrl) => change({ captionsUrl })}
            />
          </div>
          <ChaptersEditor
            chapters={draft.chapters}
            faults={faults.chapters}
            material={material}
            timeZone={timeZone}
            onChange={(chapters) => change({ chapters })}
          />
          <DocumentsEditor
            documents={draft.documents}
            faults={faults.documents}
            onChange={(documents) => change({ documents })}
          />
          <ResultsChoice
            polls={material.polls}
            chosen={chosenResults(draft, material.polls)}
            onChange={(pollIds) => change({ pollIds })}
          />
          <div className="broadcast__foot justify-end pad-top-3 touch-high row wrap rule-top space-above-3">
            <PublishStatus
              order={order}
              isTried={isTried}
              isFaulty={replayInput(sessionId, draft, material.polls, hosts) === null}
              isListed={replay.speakers.length > 0}
              lacking={lacking}
            />
            {order.state === 'done' && kept === undefined && isPublished && (
              <Status tone="ok" shape="ok">
                {t('broadcast.replay.done')}
              </Status>
            )}
            {kept && <Button onClick={giveUp}>{t('broadcast.replay.giveUp')}</Button>}
            {isPublished && (
              <ConfirmedButton
                word={t('broadcast.replay.withdraw')}
                on={replay.title}
                title={t('broadcast.replay.withdrawTitle')}
                more={t('broadcast.replay.withdrawMore')}
                go={t('broadcast.replay.withdrawGo')}
                command="replays.withdraw"
                input={{ sessionId }}
              />
            )}
            <Button
              kind="primary"
              disabled={isBusy(order.state) || (isPublished && !kept)}
              onClick={() => void publish()}
            >
              {t(isPublished ? 'broadcast.replay.publishAgain' : 'broadcast.replay.publish')}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}

/** Nothing is marked before the button was pressed. */
const unmarked: ReplayFaults = { embedUrl: null, captionsUrl: null, chapters: new Map(), documents: new Map() }
