import { useCallback } from 'react'
import { inFrench } from '../../../../shared/domain/show/french-text.ts'
import { fitWords } from '../../../../shared/kernel/fit-words.ts'
import { Fitted } from '../fitted.tsx'
import { type MeasuredBox, useFit } from '../use-fit.ts'

interface PollWordsProps {
  readonly words: readonly { readonly text: string; readonly votes: number }[]
  /** In em of the page. */
  readonly largest: number
  readonly smallest: number
}

const weight = 700
const lineHeight = 1.2

/** A cloud: rows of words, sized by frequency. Words that do not fit in a readable size are left out. */
export const WordCloud = ({ words, largest, smallest }: PollWordsProps) => {
  // Views give a new array with each change of any of their content.
  const given = JSON.stringify(words.map((word) => ({ ...word, text: inFrench(word.text) })))
  const layOut = useCallback(
    ({ width, height, em, measure }: MeasuredBox) => {
      const sizes = { largest: largest * em, smallest: smallest * em, gap: smallest * em }
      return fitWords(
        JSON.parse(given) as PollWordsProps['words'],
        { width: width * 0.995, height: height * 0.98, lineHeight, ...sizes },
        measure,
      )
    },
    [given, largest, smallest],
  )
  const { ref, fitted } = useFit(weight, layOut)
  const most = fitted?.[0]?.[0]?.votes
  return (
    <div
      ref={ref}
      className="pw justify-center overflow-hidden column min-size-0"
      style={{ fontWeight: weight, lineHeight }}
      data-testid="words"
    >
      {fitted?.map((row) => (
        <p key={row[0]?.text} className="flex align-baseline justify-center" style={{ columnGap: `${smallest}em` }}>
          {row.map(({ text, votes, size }) => (
            <span key={text} className={votes === most ? 'tone-accent' : undefined} style={{ fontSize: size }}>
              {text}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}

/** Length of a text answer's line, in characters. */
const lineLength = 70
const linesOf = (text: string) => Math.ceil(text.length / lineLength)

/** Long written answers, the most frequent first: as many as `lines` hold, and at least one. */
export const TextAnswers = ({ words, largest, smallest, lines }: PollWordsProps & { readonly lines: number }) => (
  <ul className="pt justify-center column min-height-0">
    {thatFit(words, lines).map(({ text, votes }) => (
      <li className="frame" key={text} style={{ '--lines': linesOf(text) } as React.CSSProperties}>
        <Fitted text={text} largest={largest} smallest={smallest} lines={5} weight={600} align="middle" />
        {votes > 1 && <b className="self-center">× {votes}</b>}
      </li>
    ))}
  </ul>
)

/** An answer that is too long for the rest gives way to the following ones. */
function thatFit(words: PollWordsProps['words'], lines: number): PollWordsProps['words'] {
  let left = lines
  return words.filter(({ text }, at) => {
    const fits = at === 0 || linesOf(text) <= left
    if (fits) left -= linesOf(text)
    return fits
  })
}
