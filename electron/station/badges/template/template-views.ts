import type { badgeTemplateViews } from '../../../../shared/contract/badge-templates.ts'
import { allFields } from '../../../../shared/domain/badges/badge-template.ts'
import { badgeFormats, formatSizes } from '../../../../shared/domain/badges/template-refusals.ts'
import { iso } from '../../iso.ts'
import type { ViewSources } from '../../views/view.ts'
import type { Previews } from './previews.ts'
import { sampleBadge } from './sample-people.ts'
import type { TemplateBook } from './template-book.ts'
import { allSeen, faultOf, faultWords } from './template-faults.ts'

/** As such labels are printed. */
const usualDpi = { '80x50': 203, a6: 300 } as const

export function createTemplateViews(
  templates: TemplateBook,
  preview: Previews,
): ViewSources<keyof typeof badgeTemplateViews> {
  return {
    badgeTemplates: {
      topics: ['badge-template'],
      rows: () =>
        badgeFormats.map((format) => {
          const { logo, colours, fields, svg, changedAt } = templates.state(format)
          return {
            format,
            ...formatSizes[format],
            blackAndWhite: format === '80x50',
            own: svg !== null,
            svg: templates.svgOf(format),
            logo: logo && { type: logo.type, bytes: Buffer.byteLength(logo.data, 'base64') },
            colours,
            usualColours: templates.usualColours(format),
            fields: fields ?? allFields,
            changedAt: changedAt === 0 ? null : iso(changedAt),
          }
        }),
    },

    'badgeTemplates.preview': {
      topics: ['badge-template', 'badge-preview', 'event'],
      value({ format, sample, draft }) {
        const size = formatSizes[format]
        // A colour that is too light is looked at before it is given up: what would not be put to use is not refused here.
        const fault = faultOf(format, draft && { ...draft, colours: undefined }, allSeen)
        const words = fault && faultWords(fault, format, draft?.svg)
        if (fault && words)
          return {
            state: 'refused',
            png: null,
            ...size,
            refusal: { name: fault, message: words.fr, messageEn: words.en },
          }
        const label = { ...size, dpi: usualDpi[format] }
        const badge = sampleBadge(sample, templates.eventName(), false)
        return { ...preview({ badge, label, templates: templates.withDraft(format, draft) }), ...size, refusal: null }
      },
    },
  }
}
