import { createHash } from 'node:crypto'
import { mostPreviewText } from '../../../../shared/contract/badge-templates.ts'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import type { BadgeContent, LabelSize } from '../render/badge-content.ts'
import type { TemplateChoices } from '../render/badge-design.ts'
import type { BadgeRenderer } from '../render/renderer.ts'

type Drawn = Pick<ViewValue<'badgeTemplates.preview'>, 'state' | 'png'>

export interface PreviewRequest {
  readonly badge: BadgeContent
  readonly label: LabelSize
  readonly templates: TemplateChoices
}

/** Drawings kept, and those that may wait: who drags a colour about does not keep badges from being printed. */
const [mostKept, mostWaiting] = [24, 4]
const retryMs = 10_000

export type Previews = ReturnType<typeof createPreviews>

/**
 * Drawings of made-up people, asked of the worker once each. A view answers at once: what is not drawn yet is `drawing`,
 * and `onDrawn` is called when it is. One at a time, so that a badge to print waits for one of them at most.
 */
export function createPreviews(renderer: BadgeRenderer, onDrawn: () => void) {
  const kept = new Map<string, Drawn & { readonly at: number }>()
  const waiting: { readonly key: string; readonly request: PreviewRequest }[] = []
  let isBusy = false

  async function drawAll(): Promise<void> {
    if (isBusy) return
    isBusy = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      keep(next.key, await draw(next.request))
      onDrawn()
    }
    isBusy = false
  }

  async function draw(request: PreviewRequest): Promise<Drawn> {
    try {
      const bytes = await renderer.render({ format: 'png', ...request })
      const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      return png.length <= mostPreviewText ? { state: 'ready', png } : { state: 'failed', png: null }
    } catch {
      return { state: 'failed', png: null }
    }
  }

  function keep(key: string, drawn: Drawn): void {
    kept.delete(key)
    kept.set(key, { ...drawn, at: performance.now() })
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  }

  return (request: PreviewRequest): Drawn => {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('base64')
    const known = kept.get(key)
    // A failure holds for a while, as it is told by a change and a change has it looked at again.
    if (known && (known.state === 'ready' || performance.now() - known.at < retryMs))
      return { state: known.state, png: known.png }
    if (!waiting.some((one) => one.key === key)) {
      waiting.push({ key, request })
      // The oldest is a request that nobody has been looking at since: it is drawn when it is asked for again.
      if (waiting.length > mostWaiting) waiting.shift()
      void drawAll()
    }
    return { state: 'drawing', png: null }
  }
}
