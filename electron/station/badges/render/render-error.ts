import type { BadgeError } from './badge-content.ts'

export type RenderErrorKey =
  | BadgeError['key']
  /** The drawing threw: a bug, or a broken installation (fonts). */
  | 'render-failed'
  /** The worker died of this job; the next one gets a new worker. */
  | 'renderer-crashed'
  | 'renderer-timeout'
  /** Too many jobs are waiting: nothing was tried. */
  | 'renderer-busy'
  | 'renderer-closed'

/** `message` is the key, which screens put in words; `trace` says where, for the log. Neither holds personal data. */
export class RenderError extends Error {
  override readonly name = 'RenderError'
  readonly key: RenderErrorKey
  readonly trace: string

  constructor(key: RenderErrorKey, trace = '') {
    super(key)
    this.key = key
    this.trace = trace
  }
}
