import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { Take } from '../booth-types.ts'
import { keyNames } from '../keys/booth-keys.ts'
import { failureWords } from '../leg-words.ts'
import { fixed } from '../rooms/use-ages.ts'
import type { Booth } from '../use-booth.ts'
import { type Failure, isDropped, toRetry } from './failures.ts'

type Leg = Take['legs'][number]

/**
 * The result of the last press, leg by leg: sent, accepted by OBS, confirmed; or why it failed. Below it, what failed in the
 * presses before.
 */
export const LastTake = ({ booth }: { readonly booth: Booth }) => {
  const { t } = useTranslation('booth')
  const { value: event } = useValue('event', {})
  const { time, timeWithSeconds } = useFormats(event?.timeZone)
  // The end of a cut that leaves what is on air as it is asks for nothing.
  const take = booth.takes.find(({ legs, cue }) => legs.length > 0 || cue !== null)
  const byKey = toRetry(booth.failures)
  const retryOf = (failure: Failure | undefined) =>
    failure?.mayRetry ? { isByKey: byKey.includes(failure), run: () => booth.retry([failure]) } : null
  // A cut and the take that hides its room are written together. A later one of the cut is told from safety by its way back.
  const isCutBy = (at: string, { roomId }: Leg) => {
    const since = booth.careOf({ roomId })?.cutSince ?? null
    const isSafe = booth.rooms.some((room) => room.roomId === roomId && room.beforeSafety === null)
    return since !== null && (since === at || (since < at && !isSafe))
  }
  const isOfCut = ({ kind, at, legs }: Take) =>
    kind === 'safety' && legs.length > 0 && legs.every((leg) => isCutBy(at, leg))
  const titleOf = (one: Take | undefined): string => {
    if (!one) return t('legs.none')
    if (isOfCut(one)) return t('legs.cut')
    if (one.cue) return t('legs.of', { title: t('legs.take'), what: t('take.cue', one.cue) })
    const [only, ...others] = one.legs
    const title = t(`legs.${one.kind}`)
    if (one.kind === 'recording' && only)
      return t('legs.of', { title, what: t(`legs.kind.${kindOf(only)}`).toLowerCase() })
    return one.kind === 'take' && only?.scene && others.length === 0 ? t('legs.of', { title, what: only.scene }) : title
  }
  return (
    <section className="legs column min-size-0 surface round-l num" aria-labelledby="last-take" data-testid="last-take">
      <header className="legs__h row gap-0">
        <h2 id="last-take" className="clamp-2">
          {titleOf(take)}
        </h2>
        {take && <time className="push-right text-small soft">{timeWithSeconds(take.at)}</time>}
      </header>
      {take && (
        <>
          <div
            className="legs__one gap-25 min-height-24 cells soft text-small legs__one--h muted no-shrink"
            aria-hidden="true"
          >
            <span />
            <span className="steps stack gap-1">
              <span>{t('legs.sent')}</span>
              <span>{t('legs.acknowledged')}</span>
              <span>{t('legs.confirmed')}</span>
            </span>
          </div>
          <ul className="fill scroll" aria-labelledby="last-take">
            {rowsOf(take, booth.failures, byKey).map(({ take: of, leg, index }) => {
              const isEarlier = of !== take
              const what = of.cue ? t('take.cue', of.cue) : leg.scene
              return (
                <LegRow
                  key={`${of.takeId} ${index}`}
                  leg={leg}
                  name={!isEarlier && of.cue && leg.scene !== null ? `${leg.room} · ${leg.scene}` : leg.room}
                  {...(isEarlier && { at: time(of.at), what })}
                  retry={retryOf(booth.failures.find((one) => one.leg === leg))}
                  isLocked={booth.isLocked}
                />
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

/** Legs of the last take that have their place above a failure that the key retries. */
const legsAbove = 2

/** The legs of the last take, its failed ones first, and what failed before. What the key retries is visible without scrolling. */
function rowsOf(last: Take, failures: readonly Failure[], byKey: readonly Failure[]) {
  const own = last.legs.map((leg, index) => ({ take: last, leg, index, place: leg.state === 'failed' ? 0 : 2 }))
  const earlier = failures.flatMap((one) => {
    const isAbove = last.legs.length > legsAbove && byKey.includes(one)
    return one.take === last ? [] : [{ ...one, place: isAbove ? 1 : 3 }]
  })
  return [...own, ...earlier].toSorted((one, other) => one.place - other.place)
}

const kindOf = ({ kind, output, action }: Leg) => {
  if (output === null) return kind
  if (output === 'stream') return action === 'stop' ? 'streamEnd' : 'stream'
  return action === 'stop' ? 'recordingEnd' : 'recording'
}

interface LegRowProps {
  readonly leg: Leg
  /** Of its room. */
  readonly name: string
  /** Of an earlier take: its hour, and what was asked for. */
  readonly at?: string
  readonly what?: string | null
  /** Null: it may not be retried. `isByKey`: the key retries it too. */
  readonly retry: { readonly isByKey: boolean; readonly run: () => void } | null
  readonly isLocked: boolean
}

const LegRow = ({ leg, name, at, what, retry, isLocked }: LegRowProps) => {
  const { t, i18n } = useTranslation('booth')
  const source = useValue('stage', { roomId: leg.roomId }).value?.source
  const kind = leg.kind === 'scene' ? null : t(`legs.kind.${kindOf(leg)}`)
  /** A failed step shows the reason in the place of the steps. */
  const words = (): string => {
    if (leg.state === 'sent') return t('legs.isSent')
    if (leg.state === 'acknowledged') return t('legs.isAcknowledged')
    if (leg.state === 'failed' && isDropped(leg))
      return source ? t('legs.nameNotInObs', { source }) : t('legs.nameDropped')
    if (leg.state === 'failed') return failureWords(t, leg)
    // OBS may have shown it before the log has it, and how long it took.
    if (leg.tookMs === null) return t('legs.confirmed')
    return t('legs.isConfirmed', { seconds: fixed(leg.tookMs / 1000, i18n.language, 2) })
  }
  return (
    <li
      className={`legs__one gap-25 min-height-24 cells soft text-normal legs__one--${leg.state}`}
      data-testid={at ? 'earlier-failure' : 'leg'}
      data-state={leg.state}
    >
      <b className="truncate row gap-15 ink bold">
        <Icon name={leg.state === 'failed' ? 'stop' : leg.state === 'confirmed' ? 'ok' : 'scene'} />
        <span className="min-width-0">
          <span className="truncate block">{(at ? [at, name, kind] : [kind, name]).filter(Boolean).join(' · ')}</span>
          {what && <small className="truncate block text-small soft">{what}</small>}
        </span>
      </b>
      {leg.state === 'failed' ? (
        <>
          <span className="legs__why min-width-0">{words()}</span>
          <span className="legs__end justify-end row min-width-0 nowrap">
            {retry && (
              <Button small disabled={isLocked} {...(retry.isByKey && { keyName: keyNames.retry })} onClick={retry.run}>
                {t('legs.retry')}
                <span className="vh"> {leg.room}</span>
              </Button>
            )}
          </span>
        </>
      ) : (
        <>
          <span className="steps stack gap-1" aria-hidden="true">
            {stepsOf(leg.state).map((step, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three places, always these.
              <i key={place} className={step} />
            ))}
          </span>
          <span className="legs__end justify-end row min-width-0 nowrap">{words()}</span>
        </>
      )}
    </li>
  )
}

function stepsOf(state: Leg['state']): readonly string[] {
  if (state === 'sent') return ['k', 'p', '']
  if (state === 'acknowledged') return ['k', 'k', 'p']
  return ['k', 'k', 'k']
}
