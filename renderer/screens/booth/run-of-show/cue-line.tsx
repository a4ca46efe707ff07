import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lengthWords } from '../../../../shared/domain/show/length-words.ts'
import type { Formats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { colourStyle } from './cue-colour.ts'
import { CueLegs } from './cue-legs.tsx'
import { CueNote } from './cue-note.tsx'
import type { CueScene } from './cue-scenes.ts'
import { nameOnScreen, speakerOnScreen } from './name-on-screen.ts'
import { runKeyNames } from './run-keys.ts'
import type { CueRow } from './run-rows.ts'
import { Speakers } from './speakers.tsx'
import type { RunDesk } from './use-run.ts'

interface CueLineProps {
  readonly desk: RunDesk
  readonly row: CueRow
  readonly formats: Formats
  readonly locked: boolean
  /** The key that starts a held item starts this one. */
  readonly isHeldByKey: boolean
  readonly scenes: readonly CueScene[]
  readonly onEdit: () => void
}

/** One item that is not on: its planned, actual or expected time, and its length. The chosen one shows more. */
export const CueLine = ({ desk, row, formats, locked, isHeldByKey, scenes, onEdit }: CueLineProps) => {
  const { t } = useTranslation('runOfShow')
  const isChosen = desk.chosen?.cueId === row.cueId
  const isNext = desk.run.next?.cueId === row.cueId
  const line = useRef<HTMLLIElement>(null)
  const { choices } = desk
  // Also when a person chooses once more what is chosen already, and has scrolled away from.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice counts, not how many there were.
  useEffect(() => {
    if (!isChosen) return
    line.current?.scrollIntoView?.({ block: 'nearest' })
    // If it is taller than the list, its title is brought into view.
    line.current?.firstElementChild?.scrollIntoView?.({ block: 'nearest' })
  }, [isChosen, choices])
  const words = ({ scene, room }: CueScene) => (room === null ? scene : t('sceneIn', { scene, room }))
  const named = nameOnScreen(row, speakerOnScreen(row) ?? '')
  const does = [
    ...scenes.map((one) => words(one)),
    ...(named === '' ? [] : [t('leg.of', { what: t('leg.kind.lower-third'), does: named })]),
  ]
  const expected = desk.run.expected.get(row.cueId)
  const isLate = (expected?.lateS ?? 0) >= 30
  const isOut = row.state === 'skipped' || row.state === 'cut'
  const kind = row.state === 'done' || isOut ? ' ros-cue--done' : isNext ? ' ros-cue--next' : ''
  return (
    <li
      ref={line}
      className={`ros-item${isChosen ? ' ros-item--chosen shade-accent' : ''}${isNext && !desk.isChosenByHand ? ' ros-item--next' : ''}`}
      data-cue={row.cueId}
    >
      <button
        type="button"
        className={`ros-cue bare-button focus-inside column-gap-2 pad-x-4 min-height-36 rule-top text-normal text-left cells soft full-width num${kind}`}
        aria-pressed={isChosen}
        onClick={() => desk.choose(row)}
        onDoubleClick={locked ? undefined : onEdit}
      >
        <span className="n muted" style={colourStyle(row.colour)}>
          {formats.number(row.number)}
        </span>
        <span className="pl muted">{row.plannedAt ? formats.time(row.plannedAt) : ''}</span>
        <span className={isLate ? 'ex ros-late ink bold' : 'ex ink bold'}>
          {row.startedAt !== null
            ? formats.time(row.startedAt)
            : expected && (
                <>
                  <span aria-hidden="true">≈ {formats.time(expected.at)}</span>
                  <span className="vh">{t('expectedAt', { time: formats.time(expected.at) })}</span>
                </>
              )}
        </span>
        <span className={isOut ? 'ti truncate ros-out ink' : 'ti truncate ink'}>
          {row.title}
          {!isChosen && does.length > 0 && <small className="soft text-small"> {does.join(' · ')}</small>}
        </span>
        <End row={row} scenes={scenes} isNext={isNext} isChosen={isChosen} />
      </button>
      {row.heldBy !== null && (
        <div className="ros-held wraps-status row wrap">
          <Status tone="warn" shape="warn">
            {t('held')}
          </Status>
          <Button
            small
            {...(isHeldByKey && { keyName: runKeyNames.startHeld })}
            disabled={locked}
            onClick={() => void desk.act('cues.start', { cueId: row.cueId })}
          >
            {t('startAnyway')}
          </Button>
        </div>
      )}
      {(isChosen || isNext) && row.note !== '' && (
        <div className="ros-more flex align-center wrap">
          <CueNote row={row} />
        </div>
      )}
      {isChosen && (
        <div className="ros-more flex align-center wrap">
          <CueLegs row={row} />
          <Speakers desk={desk} row={row} locked={locked} />
        </div>
      )}
    </li>
  )
}

interface EndProps {
  readonly row: CueRow
  readonly scenes: readonly CueScene[]
  readonly isNext: boolean
  readonly isChosen: boolean
}

const End = ({ row, scenes, isNext, isChosen }: EndProps) => {
  const { t } = useTranslation('runOfShow')
  const missing = scenes.find(({ isMissing }) => isMissing)
  const images = row.speakers.some(({ image }) => image !== 'yes')
  return (
    <span className="ros-cue__end inline-row">
      {missing && row.state !== 'done' && (
        <Tag tone="stop" shape="stop">
          <span>{t('sceneMissing', { scene: missing.scene })}</span>
        </Tag>
      )}
      {images && !isChosen && (
        <span className="ros-cue__image">
          <Tag tone="warn" shape="warn">
            <span>{t(`speaker.image.${row.speakers.some(({ image }) => image === 'no') ? 'no' : 'voice-only'}`)}</span>
          </Tag>
        </span>
      )}
      {row.autoFollow && row.state !== 'done' && <Tag shape="down">{t('follow.set')}</Tag>}
      {row.state === 'skipped' && <Tag>{t('skipped')}</Tag>}
      {row.state === 'cut' && <Tag>{t('cutOut')}</Tag>}
      {isChosen && !isNext ? <Tag tone="accent">{t('chosen')}</Tag> : isNext && <Tag tone="accent">{t('next')}</Tag>}
      <span className="du">{lengthWords(row.lengthS)}</span>
    </span>
  )
}
