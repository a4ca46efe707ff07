import type { BadgeLogo } from '../../../../shared/domain/badges/badge-template.ts'
import type { BadgeContent, BadgeError, LabelSize } from './badge-content.ts'
import type { TemplateChoices } from './badge-design.ts'
import type { Sheets } from './badge-sheets.ts'

/** What the main thread and the render worker say to each other. */
export interface BadgeJob {
  readonly format: 'pdf' | 'png' | 'pbm'
  readonly badge: BadgeContent
  readonly label: LabelSize
  /** What the organiser has chosen; our own templates where absent. */
  readonly templates?: TemplateChoices
}

/** Draws a logo to see whether anything of it can be seen: one byte, 1 for yes. */
export interface LogoJob {
  readonly format: 'logo'
  readonly logo: BadgeLogo
}

/** Draws a badge to see whether its name can be read: one byte, 1 for yes. */
export interface NameJob extends Omit<BadgeJob, 'format'> {
  readonly format: 'name'
}

/** Draws the badges of a box on sheets to be cut. */
export interface SheetsJob extends Sheets {
  readonly format: 'sheets'
  readonly templates?: TemplateChoices
}

export type RenderJob = BadgeJob | LogoJob | NameJob | SheetsJob

export interface RenderRequest {
  readonly id: number
  readonly job: RenderJob
}

export type RenderAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly id: number
      readonly ok: false
      readonly key: BadgeError['key'] | 'render-failed'
      readonly trace: string
    }

export interface RenderWorkerData {
  readonly fontsFolder: string
  readonly badgesFolder: string
}

/**
 * Where an exception came from, without its message: a library's message may quote a name or a code, and this goes to
 * the log.
 */
export function traceWithoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return [error.constructor.name, ...frames.slice(0, 6)].join('\n')
}
