import { Fragment, useCallback } from 'react'
import { inFrench } from '../../../shared/domain/show/french-text.ts'
import { fitText } from '../../../shared/kernel/fit-text.ts'
import { type MeasuredBox, useFit } from './use-fit.ts'

interface FittedProps {
  readonly text: string
  /** In em of the page, which is 1/100 of its width. */
  readonly largest: number
  readonly smallest: number
  readonly lines: number
  readonly weight?: 500 | 600 | 700
  readonly className?: string
  readonly align?: 'start' | 'end' | 'middle'
}

const lineHeight = 1.2
const sides = { start: '', end: 'justify-end', middle: 'justify-center' } as const
/** Keeps descenders of the last line inside the box. */
const descent = 0.94

/**
 * Text that fills its box and never leaves it: shrunk on one line, then on more, measured in its own font. The page
 * lays out the box, so nothing moves when the text changes.
 */
export const Fitted = ({
  text,
  largest,
  smallest,
  lines,
  weight = 700,
  className = '',
  align = 'start',
}: FittedProps) => {
  const layOut = useCallback(
    ({ width, height, em, measure }: MeasuredBox) => {
      const sizes = { largest: largest * em, smallest: smallest * em, oneLineFrom: largest * em * 0.72 }
      const box = { width: width * 0.995, height: height * descent, lines, lineHeight, ...sizes }
      return fitText(inFrench(text), box, measure)
    },
    [text, largest, smallest, lines],
  )
  const { ref, fitted } = useFit(weight, layOut)
  return (
    <div
      ref={ref}
      className={`fitted column min-size-0 overflow-hidden ${sides[align]} ${className}`}
      style={{ fontWeight: weight }}
    >
      <p style={{ fontSize: fitted?.size, lineHeight }}>
        {(fitted?.lines ?? []).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name.
          <Fragment key={at}>
            {at > 0 && ' '}
            <span className="block">{line.text}</span>
          </Fragment>
        ))}
      </p>
    </div>
  )
}
