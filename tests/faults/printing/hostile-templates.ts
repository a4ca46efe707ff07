import {
  badgeOf,
  label80,
  labelA6,
  testDesigns,
  testFonts,
} from '../../../electron/station/badges/render/badge-samples.ts'
import { badgeSvg } from '../../../electron/station/badges/render/badge-svg.ts'
import { readTemplate } from '../../../electron/station/badges/template/read-template.ts'
import { goodTemplates, hostileTemplates, mutatedTemplate } from '../../support/hostile-templates.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

const templates = 20_000

/** Text with which a drawing library could fetch or run something. */
const outside = /href|url\(|@import|<!|<\?|script|foreignObject|\son\w+=|x\.example|etc\/passwd/i

/**
 * The built-in templates, damaged and poisoned. Each is refused with a reason, or is drawn without content from
 * outside.
 */
export const hostileTemplateFiles: Scenario = {
  name: 'hostile-templates',
  run({ random }: Bench) {
    for (const [svg, refusal] of hostileTemplates) {
      const read = readTemplate(svg, '80x50')
      insist(
        !read.ok && read.refusal.name === refusal,
        `a template with the fault ${refusal} was ${read.ok ? 'taken' : 'refused otherwise'}`,
      )
    }
    const fonts = testFonts()
    let taken = 0
    const began = performance.now()
    for (let one = 0; one < templates; one++) {
      const format = one % 2 === 0 ? '80x50' : 'a6'
      const svg = mutatedTemplate(goodTemplates[format], 1 + (one % 4), random.next)
      if (!readTemplate(svg, format).ok) continue
      taken += 1
      const label = { ...(format === 'a6' ? labelA6 : label80), dpi: 203 }
      const drawn = badgeSvg(badgeOf(), label, fonts, testDesigns({ [format]: { svg } }))
      insist(!outside.test(drawn.replace(/xmlns="[^"]*"/, '')), `a template includes content from outside: ${svg}`)
    }
    const ms = Math.round(performance.now() - began)
    return Promise.resolve(
      `${hostileTemplates.length} refused for their reason, and of ${templates} damaged ones ${taken} taken and drawn, in ${ms} ms`,
    )
  },
}
