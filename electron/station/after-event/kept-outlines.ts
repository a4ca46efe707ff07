/** The part of pdfkit that is used here and missing from its types. */
interface PdfReference {
  end(content?: string): void
}
interface RawDocument {
  ref(dictionary: Readonly<Record<string, unknown>>): PdfReference
  addContent(operators: string): void
  readonly page: { readonly xobjects: Record<string, PdfReference> }
}

/**
 * Outlines shared by the pages of a document: each is written once, and pages refer to it. So 2 300 certificates take 8
 * MB. With every page's words drawn anew they would take 240 MB.
 */
export function createKeptOutlines(document: PDFKit.PDFDocument) {
  const raw = document as unknown as RawDocument
  const forms = new Map<string, { readonly name: string; readonly reference: PdfReference }>()

  return {
    /** Fills an outline at size 1, `x` to the right, in the current colour. `key` identifies the outline. */
    fill(key: string, x: number, outlineOf: () => Outline): void {
      let form = forms.get(key)
      if (!form) {
        const { operators, box } = operatorsOf(outlineOf())
        const reference = raw.ref({ Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {} })
        reference.end(`${operators} f`)
        form = { name: `Kept${forms.size + 1}`, reference }
        forms.set(key, form)
      }
      raw.page.xobjects[form.name] = form.reference
      raw.addContent(x === 0 ? `/${form.name} Do` : `q 1 0 0 1 ${round(x)} 0 cm /${form.name} Do Q`)
    },
  }
}

/** Letters as the font returns them: an SVG path in the font's units, `perEm` of which make the size. */
interface Outline {
  readonly path: string
  readonly perEm: number
}

/** PDF's operators for absolute M, L, Q, C and Z, with their bounding box. */
function operatorsOf({ path, perEm }: Outline): { readonly operators: string; readonly box: readonly number[] } {
  const operators: string[] = []
  const box = [0, 0, 1, 1]
  let [x, y] = [0, 0]
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const given = (numbers.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)
    const points = letter === 'Q' ? cubicOf(x, y, given) : given
    for (const [at, value] of points.entries()) {
      box[at % 2] = Math.min(box[at % 2] ?? 0, Math.floor(value / perEm))
      box[2 + (at % 2)] = Math.max(box[2 + (at % 2)] ?? 0, Math.ceil(value / perEm))
    }
    operators.push(`${points.map((value) => round(value / perEm)).join(' ')} ${operatorOf[letter] ?? 'h'}`)
    x = given.at(-2) ?? x
    y = given.at(-1) ?? y
  }
  return { operators: operators.join('\n'), box }
}

/** A thousandth of the size: 0.03 points in the largest name. */
const round = (value: number): number => Math.round(value * 1000) / 1000

const operatorOf: Readonly<Record<string, string>> = { M: 'm', L: 'l', Q: 'c', C: 'c', Z: 'h' }

/** The cubic curve that equals a quadratic one, because PDF has no quadratic curves. */
function cubicOf(x: number, y: number, [cx = 0, cy = 0, toX = 0, toY = 0]: readonly number[]): number[] {
  const third = (from: number, control: number) => from + (2 * (control - from)) / 3
  return [third(x, cx), third(y, cy), third(toX, cx), third(toY, cy), toX, toY]
}
