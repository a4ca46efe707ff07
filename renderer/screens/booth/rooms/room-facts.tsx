import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import type { Room } from '../booth-types.ts'
import { minutesLeft, rateOf, runningTime, type Sample, withSample } from './rates.ts'
import { fixed } from './use-ages.ts'

/** Below these values it is too little: for a disk in minutes, for frames in percent. */
const fewMinutes = 45
const manyLost = 1

interface RoomFactsProps {
  readonly room: Room
  readonly isLive: boolean
  /** Two figures have a line: their words are short, and only what is wrong has a sign. */
  readonly isShort: boolean
}

/** The room's outputs, and their cost for its machine. */
export const RoomFacts = ({ room, isLive, isShort }: RoomFactsProps) => {
  const { t, i18n } = useTranslation('booth')
  const { value: event } = useValue('event', {})
  const { timeWithSeconds } = useFormats(event?.timeZone)
  const writes = useRate(room.confirmedAt, room.recording?.active ? room.recording.bytes : null)
  const sends = useRate(room.confirmedAt, room.streaming?.active ? room.streaming.bytes : null)
  const { recording, streaming, stats } = room
  const figure = (value: number, digits = 1) => fixed(value, i18n.language, digits)
  // Said once: a narrow column has no room for it twice.
  const seen = room.confirmedAt ? t('facts.seenAt', { time: timeWithSeconds(room.confirmedAt) }) : t('facts.unknown')

  const stream = (): string => {
    if (!streaming) return t('facts.unknown')
    if (streaming.reconnecting) return t('facts.reconnecting')
    if (!streaming.active) return t('facts.streamOff')
    return sends === null ? t('facts.streamOn') : t('facts.streaming', { rate: figure((sends * 8) / 1e6) })
  }
  const minutes = stats ? minutesLeft(stats.diskMb, writes) : null
  const disk = (): string => {
    if (!stats) return t('facts.unknown')
    if (minutes === null) return t('facts.free', { size: figure((stats.diskMb * 1024 * 1024) / 1e9, 0) })
    const whole = Math.floor(minutes)
    if (whole >= 100 * 60) return t('facts.free', { size: figure((stats.diskMb * 1024 * 1024) / 1e9, 0) })
    return whole < 60
      ? t('facts.leftShort', { minutes: whole })
      : t('facts.left', { hours: Math.floor(whole / 60), minutes: String(whole % 60).padStart(2, '0') })
  }
  const lost = stats && stats.totalFrames > 0 ? (stats.lostFrames / stats.totalFrames) * 100 : 0

  return (
    <ul className="facts no-shrink rule-top text-normal num">
      <Fact
        icon={isShort ? null : 'cast'}
        word={t('facts.stream')}
        isWrong={isLive && streaming?.reconnecting === true}
      >
        {isLive ? stream() : seen}
      </Fact>
      <Fact
        icon={isShort ? null : 'rec'}
        word={t(isShort ? 'facts.recordShort' : 'facts.record')}
        isWrong={isLive && (recording?.active === false || recording?.paused === true)}
      >
        {!isLive || !recording
          ? t('facts.unknown')
          : !recording.active
            ? t('facts.recordOff')
            : recording.paused
              ? t('facts.recordPaused')
              : runningTime(recording.ms)}
      </Fact>
      <Fact
        icon={isShort ? null : 'disk'}
        word={t('facts.disk')}
        isWrong={isLive && minutes !== null && minutes < fewMinutes}
        more={isLive && writes !== null ? t('facts.writes', { rate: figure(writes / 1e6) }) : undefined}
      >
        {disk()}
      </Fact>
      <Fact
        icon={isShort ? null : 'drop'}
        word={t(isShort ? 'facts.lostShort' : 'facts.lost')}
        isWrong={isLive && lost >= manyLost}
      >
        {stats ? t('facts.percent', { value: figure(lost) }) : t('facts.unknown')}
      </Fact>
    </ul>
  )
}

interface FactProps {
  readonly icon: IconName | null
  readonly word: string
  readonly isWrong: boolean
  readonly more?: string | undefined
  readonly children: string
}

const Fact = ({ icon, word, isWrong, more, children }: FactProps) => (
  <li className={`row gap-15 soft nowrap ${isWrong ? 'facts__wrong' : ''}`}>
    {(isWrong || icon) && <Icon name={isWrong || !icon ? 'warn' : icon} />}
    <span className="facts__word truncate">{word}</span>
    {more && <span className="facts__more muted">{more}</span>}
    <span className="end push-right ink bold">{children}</span>
  </li>
)

/** Bytes a second of a count that the station tells with each report of OBS. Null if nothing is counted. */
function useRate(confirmedAt: string | null, bytes: number | null): number | null {
  const [samples, setSamples] = useState<readonly Sample[]>([])
  useEffect(() => {
    if (bytes === null || confirmedAt === null) return setSamples([])
    setSamples((before) => withSample(before, { at: Date.parse(confirmedAt), bytes }))
  }, [confirmedAt, bytes])
  return rateOf(samples)
}
