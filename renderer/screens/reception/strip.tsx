import { useTranslation } from 'react-i18next'
import { Elsewhere } from '../../app/handover/elsewhere.tsx'
import { useLooking } from '../../app/use-connection.ts'
import { useListPercent } from '../../app/use-list-percent.ts'
import { useView } from '../../app/use-view.ts'
import { Icon } from '../../ui/icon.tsx'
import { NoticeArea } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { useDesk } from './desk-context.tsx'
import { DisagreementLine, useDisagreement } from './disagreement-line.tsx'
import { stripPlaces } from './follow-passages.tsx'
import { earlierPassages, keptCount, type Passage } from './passages.ts'
import { useAway } from './use-away.ts'
import { lookOfAnswer } from './verdict/verdict-look.ts'

/**
 * One line below the field, always there. For some seconds it shows an action's result without covering a key. While
 * the station is away, it keeps saying so, with the number of kept commands.
 */
export const Strip = ({ word }: { readonly word: string }) => {
  const kept = keptCount(useDesk().passages.passages)
  const isAway = useAway()
  const disagreement = useDisagreement()
  return (
    <div className="under grid min-width-0">
      {isAway ? (
        <AwayLine word={word} kept={kept} />
      ) : (
        <>
          {disagreement.told ? <DisagreementLine {...disagreement} /> : <StripLine />}
          <NoticeArea>
            {word && (
              <span className="said flex align-center fill pad-x-5 round shade-accent tone-accent bold">{word}</span>
            )}
          </NoticeArea>
        </>
      )}
    </div>
  )
}

/** The station does not answer: what happens to the passages, or the message, and how many are kept. */
const AwayLine = ({ word, kept }: { readonly word: string; readonly kept: number }) => {
  const { t } = useTranslation(['reception', 'common'])
  const isLooking = useLooking()
  return (
    <div
      className="strip cuts-status flex align-center min-width-0 pad-x-5 round overflow-hidden nowrap strip--alone shade-alone"
      role="status"
      data-testid="away"
    >
      <Elsewhere>
        <Status tone="alone" shape="alone">
          {t('away.title')}
        </Status>
      </Elsewhere>
      {word ? (
        <b className="grow truncate ink">{word}</b>
      ) : (
        <span className="grow truncate">{t(isLooking ? 'common:move.looking' : 'away.text')}</span>
      )}
      {kept > 0 && (
        <Status tone="wait" shape="wait">
          {t('away.kept', { count: kept })}
        </Status>
      )}
    </div>
  )
}

/** The last passages. First, that this desk works alone, or does not have the whole list. */
const StripLine = () => {
  const { t } = useTranslation('reception')
  const { formats, passages: atDesk } = useDesk()
  const { passages } = atDesk
  const { rows: stations } = useView('stations', {})
  const since = stations.find(({ self }) => self)?.aloneSince ?? null
  const isAlone = since !== null
  const value = useListPercent()
  const earlier = earlierPassages(passages, stripPlaces)
  const look =
    isAlone || value !== null
      ? 'strip cuts-status flex align-center min-width-0 pad-x-5 round overflow-hidden nowrap strip--alone shade-alone'
      : earlier.length === 0
        ? 'strip cuts-status flex align-center min-width-0 pad-x-5 round overflow-hidden nowrap strip--empty'
        : 'strip cuts-status flex align-center min-width-0 pad-x-5 round overflow-hidden nowrap'
  return (
    <ol className={look} aria-label={t('strip.label')}>
      {isAlone && (
        <li className="row min-width-0">
          <Status tone="alone" shape="alone">
            {t('away.alone', { time: formats.time(since) })}
            {value !== null && ` · ${t('list.at', { value })}`}
          </Status>
        </li>
      )}
      {!isAlone && value !== null && (
        <li className="row min-width-0" data-testid="list-at">
          <Status tone="alone" shape="half">
            {t('list.here', { value })}
          </Status>
        </li>
      )}
      {isAlone && value === null && earlier.length === 0 && (
        <li className="row min-width-0">
          <span className="truncate">{t('away.aloneText')}</span>
        </li>
      )}
      {!isAlone && value === null && earlier.length === 0 && (
        <li className="row min-width-0">
          <Icon name="clock" size={16} />
          {t('strip.none')}
        </li>
      )}
      {earlier.map((passage) => (
        <li key={passage.id} className="row min-width-0" data-testid="earlier-passage">
          <Earlier passage={passage} />
        </li>
      ))}
    </ol>
  )
}

const Earlier = ({ passage }: { readonly passage: Passage }) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const look = lookOf(passage)
  const { answer } = passage
  const who = answer.state === 'erased' ? t('panel.erased') : passage.who || t('strip.scan')
  const told = [
    answer.state === 'answered' &&
      answer.outcome.verdict !== 'admitted' &&
      t(`verdict.${answer.outcome.verdict}.title`),
    answer.state !== 'answered' && answer.state !== 'erased' && t(`strip.${answer.state}`),
    // A passage that was noted while the station was away is answered here, with nobody else to say where the badge lies.
    'outcome' in answer && answer.outcome.badgeBox && t('strip.box', { box: answer.outcome.badgeBox }),
    'outcome' in answer && answer.outcome.rehearsal && t('strip.rehearsal'),
  ]
  const word = told.filter(Boolean).join(' · ')
  return (
    <>
      <Status tone={look.tone} shape={look.shape}>
        {who}
      </Status>
      {word ? (
        <span className="strip__word">{word}</span>
      ) : (
        <span className="muted num">{formats.time(passage.at)}</span>
      )}
    </>
  )
}

const lookOf = ({ answer }: Passage) => {
  if (answer.state === 'answered') return lookOfAnswer(answer)
  if (answer.state === 'erased') return { tone: 'none', shape: 'minus' } as const
  if (answer.state === 'undone') return { tone: 'none', shape: 'undo' } as const
  return answer.state === 'refused'
    ? ({ tone: 'stop', shape: 'stop' } as const)
    : ({ tone: 'wait', shape: 'wait' } as const)
}
