import type { CSSProperties } from 'react'
import type { CueRow } from './run-rows.ts'

const tones = { blue: 'accent', green: 'ok', yellow: 'warn', red: 'stop', grey: 'ink-3' } as const

/** A cue's colour as a bar before its number. It says nothing that a word does not say. */
export const colourStyle = (colour: CueRow['colour']): CSSProperties | undefined =>
  colour === null ? undefined : { boxShadow: `inset 4px 0 0 var(--${tones[colour]})`, paddingInlineStart: 8 }
