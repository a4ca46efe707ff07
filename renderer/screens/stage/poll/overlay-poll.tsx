import { useTranslation } from 'react-i18next'
import { pollForms } from '../../../../shared/domain/polls/poll-types.ts'
import { Fitted } from '../fitted.tsx'
import { PollBars } from './poll-bars.tsx'
import { PollFacts } from './poll-facts.tsx'
import { pollLines, type StagePoll, topLines } from './poll-lines.ts'
import { TextAnswers, WordCloud } from './poll-words.tsx'

const mostBars = 4
const mostTextLines = 4

/** Whether results are shown, which need the whole band. */
export const hasResults = (poll: StagePoll): boolean => pollLines(poll) !== null || (poll.words ?? []).length > 0

/** A poll over the picture: its title and the leading options. */
export const OverlayPoll = ({ poll }: { readonly poll: StagePoll }) => {
  const { t } = useTranslation('stage')
  const lines = pollLines(poll)
  const words = poll.words ?? []
  const isBare = !hasResults(poll)
  const isCloud = pollForms[poll.type].answers === 'words'
  return (
    <div className={isBare ? 'lt__in grid min-width-0 text-white lt__in--bare' : 'lt__in grid min-width-0 text-white'}>
      <Fitted text={poll.title} largest={isBare ? 3.2 : 2.4} smallest={1.4} lines={isBare ? 4 : 2} align="middle" />
      {lines && (
        <PollBars className="pb--band" poll={poll} lines={topLines(lines, mostBars)} largest={1.7} smallest={1} />
      )}
      {words.length > 0 && isCloud && <WordCloud words={words} largest={4.5} smallest={1.5} />}
      {words.length > 0 && !isCloud && <TextAnswers words={words} largest={1.9} smallest={1.2} lines={mostTextLines} />}
      <p className="lt__facts flex align-center nowrap num">
        <PollFacts poll={poll} />
        {lines && lines.length > mostBars && (
          <span className="push-right">{t('poll.top', { shown: mostBars, all: lines.length })}</span>
        )}
      </p>
    </div>
  )
}
