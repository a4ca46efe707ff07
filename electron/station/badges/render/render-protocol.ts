import type { BadgeContent, BadgeError, LabelSize } from './badge-content.ts'

/** What the main thread and the render worker say to each other. */
export interface RenderJob {
  readonly format: 'pdf' | 'png' | 'pbm'
  readonly badge: BadgeContent
  readonly label: LabelSize
}

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
