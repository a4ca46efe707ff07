/**
 * Which characters a TrueType font can draw, read from its `cmap` table (formats 4 and 12, which all our fonts have;
 * OpenType 1.9, "cmap"). pdfkit measures and embeds, but does not say when it would draw an empty box.
 * @throws Error when the file is not such a font: a broken installation.
 */
export function readCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    return { offset, format: view.getUint16(offset) }
  })
  const best = subtables.find(({ format }) => format === 12) ?? subtables.find(({ format }) => format === 4)
  if (!best) throw new Error('font without a cmap of format 4 or 12')
  const covered = best.format === 12 ? readFormat12(view, best.offset) : readFormat4(view, best.offset)
  return (codePoint) => covered.has(codePoint)
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(record + letter)))
    if (tag === wanted) return view.getUint32(record + 8)
  }
  throw new Error(`font without a ${wanted} table`)
}

function readFormat12(view: DataView, offset: number): Set<number> {
  const covered = new Set<number>()
  for (let group = 0; group < view.getUint32(offset + 12); group++) {
    const record = offset + 16 + group * 12
    for (let code = view.getUint32(record); code <= view.getUint32(record + 4); code++) covered.add(code)
  }
  return covered
}

function readFormat4(view: DataView, offset: number): Set<number> {
  const covered = new Set<number>()
  const doubled = view.getUint16(offset + 6)
  const [ends, starts] = [offset + 14, offset + 16 + doubled]
  const [deltas, ranges] = [starts + doubled, starts + 2 * doubled]
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = view.getUint16(starts + segment)
    const end = view.getUint16(ends + segment)
    const range = view.getUint16(ranges + segment)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code : view.getUint16(ranges + segment + range + 2 * (code - start))
      // In both cases the delta applies modulo 65 536, and glyph 0 is the empty box.
      const shifted = (glyph + view.getUint16(deltas + segment)) & 0xffff
      if (glyph !== 0 && shifted !== 0) covered.add(code)
    }
  }
  return covered
}
