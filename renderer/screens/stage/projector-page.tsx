import { useTranslation } from 'react-i18next'
import { shownOn } from '../../../shared/domain/show/stage-pages.ts'
import { Icon } from '../../ui/icon.tsx'
import { Part } from './door-sign.tsx'
import { Fitted } from './fitted.tsx'
import { JoiningBeside, JoiningPanel } from './joining.tsx'
import { originShapes } from './origin-shapes.ts'
import { PollPanel } from './poll/poll-panel.tsx'
import { useRun } from './use-run.ts'
import { type Stage, useReport } from './use-stage.ts'

/** For the audience: the joining code, or the question or the poll if there is one, otherwise the programme. */
export const ProjectorPage = ({ stage }: { readonly stage: Stage }) => {
  const { t } = useTranslation('stage')
  const run = useRun(stage)
  const { joining, question, poll, publicUrl } = stage
  useReport('projector', stage, shownOn('projector', stage))
  if (joining) return <JoiningPanel stage={stage} />
  if (question)
    return (
      <main className="pj grid full-height pj--question">
        <p className="pj__kind stage__kind flex align-center bold tone-accent">
          <Icon name={originShapes[question.origin]} />
          {t(`asked.${question.origin}`)}
        </p>
        <h1 className="frame">
          <Fitted text={question.text} largest={8} smallest={2.6} lines={8} weight={600} align="middle" />
        </h1>
      </main>
    )
  if (poll) return <PollPanel poll={poll} publicUrl={publicUrl} />
  return (
    <main
      className={
        publicUrl === null
          ? 'sign grid full-height sign--projector'
          : 'sign grid full-height sign--projector sign--asking'
      }
    >
      <h1 className="vh">{stage.name}</h1>
      <Part className="sign__now" label={t('now')} part={run.current} none={t('nothingNow')} run={run} />
      <Part className="sign__next" label={t('next')} part={run.next} none={t('nothingNext')} run={run} />
      {publicUrl !== null && (
        <aside className="sign__ask grid text-center">
          <JoiningBeside url={publicUrl} />
        </aside>
      )}
    </main>
  )
}
