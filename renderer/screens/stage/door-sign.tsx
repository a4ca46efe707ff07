import { useTranslation } from 'react-i18next'
import { shownOn } from '../../../shared/domain/show/stage-pages.ts'
import { Fitted } from './fitted.tsx'
import { type Run, useRun } from './use-run.ts'
import { type Stage, useReport } from './use-stage.ts'

/** Beside a room's door: the room, the current session, the next one. */
export const DoorSign = ({ stage }: { readonly stage: Stage }) => {
  const { t } = useTranslation('stage')
  const run = useRun(stage)
  useReport('door', stage, shownOn('door', stage))
  return (
    <main className="sign grid full-height">
      <h1 className="frame">
        <Fitted text={stage.name ?? ''} largest={9} smallest={4} lines={2} />
      </h1>
      <Part className="sign__now" label={t('now')} part={run.current} none={t('nothingNow')} run={run} />
      <Part className="sign__next" label={t('next')} part={run.next} none={t('nothingNext')} run={run} />
    </main>
  )
}

interface PartProps {
  readonly className: string
  readonly label: string
  readonly part: Run['current']
  readonly none: string
  readonly run: Run
}

export const Part = ({ className, label, part, none, run: { formats } }: PartProps) => {
  const { t } = useTranslation(['stage', 'common'])
  const isNow = className.endsWith('now')
  return (
    <section className={`part frame surface ${className}`}>
      <h2 className={part?.cancelled ? 'tone-stop bold' : 'soft bold'}>
        {part?.cancelled ? t('common:sessionCancelled.word') : label}
      </h2>
      <p className="part__at heavy ink">
        {part?.at &&
          (part.ends ? t('span', { from: formats.time(part.at), to: formats.time(part.ends) }) : formats.time(part.at))}
      </p>
      <Fitted
        className={part ? (part.cancelled ? 'struck' : '') : 'muted'}
        text={part?.who ?? none}
        largest={isNow ? 9 : 5}
        smallest={2.2}
        lines={4}
        align={isNow ? 'middle' : 'start'}
      />
      <Fitted
        className="soft"
        text={part?.what ?? ''}
        largest={isNow ? 3.8 : 2.8}
        smallest={1.8}
        lines={isNow ? 3 : 2}
        weight={500}
      />
    </section>
  )
}
