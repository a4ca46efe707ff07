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

/** What an operator reads. Never a name, never a code. */
const renderWording: Record<RenderErrorKey, string> = {
  'label-unusable': 'Cette étiquette est trop petite ou trop grande pour un badge : vérifiez ses dimensions en mm.',
  'code-empty': 'Ce badge n’a pas de code : il ne pourrait pas être lu à l’entrée.',
  'code-too-long': 'Le code de ce billet est trop long pour être lisible sur cette étiquette.',
  'render-failed': 'Ce badge n’a pas pu être dessiné.',
  'renderer-crashed': 'Le dessin de ce badge s’est arrêté ; les badges suivants ne sont pas touchés.',
  'renderer-timeout': 'Le dessin de ce badge a pris trop de temps ; il a été abandonné.',
  'renderer-busy': 'Trop de badges attendent d’être dessinés : réessayez dans un instant.',
  'renderer-closed': 'Le poste s’arrête : ce badge n’a pas été dessiné.',
}

/** `message` is a French sentence for the operator; `trace` says where, for the log. Neither holds personal data. */
export class RenderError extends Error {
  override readonly name = 'RenderError'
  readonly key: RenderErrorKey
  readonly trace: string

  constructor(key: RenderErrorKey, trace = '') {
    super(renderWording[key])
    this.key = key
    this.trace = trace
  }
}
