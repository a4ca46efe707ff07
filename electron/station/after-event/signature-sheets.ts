import type { HalfDay } from '../../../shared/domain/check-in/half-days.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { type AttendanceList, type ListedPerson, signersOf } from './attendance-list.ts'
import { type DrawPage, paper } from './document.ts'
import { dateInWords, documentWords } from './document-words.ts'
import { inks, type Pen } from './pen.ts'

export interface SheetAbout {
  readonly eventName: string
  readonly language: Language
}

const left = 40
const width = paper.width - 2 * left
const [tableTop, tableBottom] = [148, paper.height - 92]
/** In points. A signature needs a centimetre. */
const rowHeight = 29
const rowsPerSheet = Math.floor((tableBottom - tableTop) / rowHeight)
/** Lines without a name, for people who are added by hand. */
const freeRows = 3
const columns = { number: left, name: left + 30, organisation: left + 212, signature: left + 362 } as const

/** The sheets of each half-day in which somebody signs, by name. */
export function signatureSheetPages(
  list: AttendanceList,
  halves: readonly HalfDay[],
  about: SheetAbout,
): readonly DrawPage[] {
  return halves.flatMap((half) => {
    const signers = signersOf(list, half)
    if (signers.length === 0) return []
    const sheets = Math.ceil((signers.length + freeRows) / rowsPerSheet)
    return Array.from({ length: sheets }, (_, index): DrawPage => {
      const first = index * rowsPerSheet
      return (pen) =>
        drawSheet(pen, {
          half,
          about,
          total: signers.length,
          number: index + 1,
          of: sheets,
          first,
          people: signers.slice(first, first + rowsPerSheet),
        })
    })
  })
}

interface Sheet {
  readonly half: HalfDay
  readonly about: SheetAbout
  readonly total: number
  readonly number: number
  readonly of: number
  readonly first: number
  readonly people: readonly ListedPerson[]
}

function drawSheet(pen: Pen, { half, about, total, number, of, first, people }: Sheet): void {
  const { language } = about
  const { sheet, half: halves } = documentWords[language]
  const right = left + width
  pen.write(pen.fitted(pen.clean(about.eventName), width - 130, 10.5, 'SemiBold'), {
    x: left,
    y: 52,
    size: 10.5,
    weight: 'SemiBold',
    ink: inks.soft,
  })
  pen.write(sheet.page(number, of), { x: right, y: 52, size: 10.5, ink: inks.soft, align: 'right' })
  pen.write(sheet.title, { x: left, y: 82, size: 21, weight: 'Bold' })
  const when = `${dateInWords(half.date, language)}, ${halves[half.half]}`
  pen.write(when.charAt(0).toUpperCase() + when.slice(1), { x: left, y: 106, size: 13.5, weight: 'SemiBold' })
  pen.write(sheet.people(total), { x: right, y: 106, size: 10.5, ink: inks.soft, align: 'right' })

  const [numberWord, nameWord, organisationWord, signatureWord] = sheet.columns
  for (const [word, x] of [
    ...([
      [numberWord, columns.number],
      [nameWord, columns.name],
    ] as const),
    ...([
      [organisationWord, columns.organisation],
      [signatureWord, columns.signature],
    ] as const),
  ])
    pen.write(word, { x, y: tableTop - 8, size: 9, ink: inks.soft })
  pen.rule(left, tableTop, width, inks.soft, 0.9)

  const isLast = number === of
  const rows = isLast ? people.length + freeRowsOn(people.length) : people.length
  for (let row = 0; row < rows; row++) {
    const person = people[row]
    const base = tableTop + row * rowHeight + 18.5
    if (person) drawPerson(pen, person, first + row + 1, base)
    pen.rule(left, tableTop + (row + 1) * rowHeight, width)
  }
  if (isLast) {
    pen.write(sheet.responsible, { x: left, y: paper.height - 62, size: 10 })
    const from = left + pen.widthOf(sheet.responsible, 10) + 6
    pen.rule(from, paper.height - 60, right - from, inks.soft)
  }
  pen.write(sheet.privacy, { x: left, y: paper.height - 34, size: 8, ink: inks.soft })
}

/** As many free lines as fit on the last sheet. A new sheet is added if the last one is full. */
const freeRowsOn = (people: number): number => Math.min(freeRows, rowsPerSheet - people)

function drawPerson(pen: Pen, { cells }: ListedPerson, number: number, y: number): void {
  const lastName = pen.clean(cells.lastName).toLocaleUpperCase('fr')
  const room = columns.organisation - columns.name - 8
  const name = pen.shrunk(`${lastName} ${pen.clean(cells.firstName)}`.trim(), room, 11, 7.5, 'SemiBold')
  pen.write(String(number), { x: columns.number, y, size: 9.5, ink: inks.soft })
  pen.write(name.text, { x: columns.name, y, size: name.size, weight: 'SemiBold' }, false)
  const organisation = pen.shrunk(pen.clean(cells.organisation), columns.signature - columns.organisation - 10, 9.5, 7)
  pen.write(organisation.text, { x: columns.organisation, y, size: organisation.size })
}
