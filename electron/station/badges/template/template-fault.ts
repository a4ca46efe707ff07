import type { TemplateRefusal, TemplateRefusalName } from '../../../../shared/domain/badges/template-refusals.ts'

/** Thrown inside the reading of a template, and caught at its edge: nobody else sees it. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault'
  readonly refusal: TemplateRefusal

  constructor(name: TemplateRefusalName, line: number | null = null, what: string | null = null) {
    super(name)
    // Repeated to whoever drew the file: nothing but a name, and never long.
    const shown = what?.replace(/[^A-Za-z0-9:_ .-]/g, '').slice(0, 40) ?? ''
    this.refusal = { name, line, what: shown === '' ? null : shown }
  }
}
