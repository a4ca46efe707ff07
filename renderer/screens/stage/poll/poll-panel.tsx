import { pollForms } from '../../../../shared/domain/polls/poll-types.ts'
import { Fitted } from '../fitted.tsx'
import { JoiningBeside } from '../joining.tsx'
import { PollBars } from './poll-bars.tsx'
import { PollFacts } from './poll-facts.tsx'
import { pollLines, type StagePoll } from './poll-lines.ts'
import { TextAnswers, WordCloud } from './poll-words.tsx'

interface PollPanelProps {
  readonly poll: StagePoll
  /** Where phones answer it. Null: they cannot. */
  readonly publicUrl: string | null
}

/** In em: the column of the joining code. */
const codeWidth = 13

/**
 * A poll for the hall: first as a question, then with its results once they are shown. While it is open, the code that
 * phones join by stands beside it.
 */
export const PollPanel = ({ poll, publicUrl }: PollPanelProps) => {
  const isBare = poll.options.length === 0 && (poll.words ?? []).length === 0
  const joinsAt = poll.state === 'open' ? publicUrl : null
  return (
    <main
      className={isBare ? 'pj grid full-height pj--poll pj--bare' : 'pj grid full-height pj--poll'}
      style={joinsAt === null ? undefined : { gridTemplateColumns: `minmax(0, 1fr) ${codeWidth}em` }}
    >
      <h1 className="frame">
        <Fitted text={poll.title} largest={isBare ? 8 : 4.6} smallest={2.6} lines={isBare ? 6 : 2} align="middle" />
      </h1>
      {joinsAt !== null && (
        <aside className="sign__ask grid text-center" style={{ gridArea: '1 / 2 / -1', alignContent: 'start' }}>
          <JoiningBeside url={joinsAt} brief={true} />
        </aside>
      )}
      {!isBare && <Answers poll={poll} />}
      <footer className="pj__facts flex align-center soft nowrap num">
        <PollFacts poll={poll} />
      </footer>
    </main>
  )
}

/** More options than this take two columns. */
const mostInColumn = 7
/** Labels up to this length leave more room for the bars. */
const shortLabel = 16
/** Number of text answers that are readable from the last row. */
const mostTextLines = 6

const Answers = ({ poll }: { readonly poll: StagePoll }) => {
  const { words, options } = poll
  const { answers } = pollForms[poll.type]
  if (words && answers === 'words') return <WordCloud words={words} largest={11} smallest={2.4} />
  if (words) return <TextAnswers words={words} largest={4} smallest={2.1} lines={mostTextLines} />
  const columns = options.length > mostInColumn ? 2 : 1
  const style = { '--rows': Math.ceil(options.length / columns) } as React.CSSProperties
  const lines = pollLines(poll)
  const isShort = options.every(({ label }) => label.length <= shortLabel)
  const inColumn = answers === 'steps' ? 'steps' : isShort ? 'short' : 'long'
  const shape = `pb--${columns === 2 ? 'two' : inColumn}`
  return (
    <div className="frame" style={style}>
      {lines ? (
        <PollBars className={shape} poll={poll} lines={lines} largest={columns === 2 ? 2.8 : 3.8} smallest={2.1} />
      ) : (
        <ul className={`pb frame pb--plain ${shape}`}>
          {options.map(({ optionId, label }) => (
            <li key={optionId} className="pb__line frame one-column">
              <Fitted text={label} largest={4} smallest={2.1} lines={2} weight={600} align="middle" />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
