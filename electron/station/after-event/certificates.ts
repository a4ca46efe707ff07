import type { HalfDay, PresenceRule } from '../../../shared/domain/check-in/half-days.ts'
import { eventDateAt } from '../../../shared/domain/event/event-day.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Keyed } from '../keys/keyring.ts'
import type { ListedPerson } from './attendance-list.ts'
import { type DrawPage, paper } from './document.ts'
import { dateInWords, daysInWords, documentWords } from './document-words.ts'
import { inks, type Pen } from './pen.ts'

export interface CertificateAbout {
  readonly eventName: string
  readonly timeZone: string
  readonly days: readonly string[]
  readonly halfDays: readonly HalfDay[]
  readonly rule: PresenceRule
  readonly language: Language
  /** When the certificate is made, in ms since 1970. */
  readonly madeAt: number
  readonly numberOf: (person: ListedPerson) => string
}

const left = 71
const width = paper.width - 2 * left
const bottom = paper.height - 64

/** One page for each person: name, days, half-days, and room for a signature. */
export const certificatePages = (people: readonly ListedPerson[], about: CertificateAbout): readonly DrawPage[] =>
  people.map((person) => (pen, page) => drawCertificate(pen, page, person, about))

/**
 * Depends only on the person and the half-days, not on when the certificate is made. A holder of the key of `people`
 * can tell whether a presented certificate says what was issued.
 */
export function certificateNumber({ crypto, keys }: Keyed, { attendeeId, present, followed }: ListedPerson): string {
  const halves = [
    ...present.map(({ date, half }) => `${date} ${half}`),
    ...followed.map(({ date, half }) => `${date} ${half} remote`),
  ].join('\n')
  const letters = base32(crypto.hmac(keys.first('people'), `certificate\n${attendeeId}\n${halves}`), 12)
  return (letters.toUpperCase().match(/.{4}/g) ?? []).join('-')
}

function drawCertificate(pen: Pen, page: PDFKit.PDFDocument, person: ListedPerson, about: CertificateAbout): void {
  const { eventName, language, days, rule, madeAt, timeZone } = about
  const words = documentWords[language].certificate
  const event = pen.clean(eventName)
  page.save().rect(left, 71, 42, 4).fill(inks.accent).restore()
  let y = block(pen, event, { y: 102, size: 13, weight: 'SemiBold', ink: inks.soft, lead: 18 })
  y += 46
  pen.write(words.title, { x: left, y, size: 30, weight: 'Bold' })
  y += 58
  pen.write(words.certifies, { x: left, y, size: 13 })
  const name = pen.clean(`${person.cells.firstName} ${person.cells.lastName}`.trim())
  y = block(pen, name, { y: y + 36, size: 24, weight: 'Bold', lead: 30, isOnes: true })
  const organisation = pen.clean(person.cells.organisation)
  if (organisation !== '') y = block(pen, organisation, { y: y + 22, size: 13, ink: inks.soft, lead: 18, isOnes: true })
  y = block(pen, words.tookPart(event, daysInWords(days, language)), { y: y + 36, size: 13, lead: 20 })
  y = drawHalves(pen, page, y + 22, person, about)
  pen.write(words.total(person.present.length + person.followed.length, person.followed.length), {
    x: left,
    y: y + 32,
    size: 13,
    weight: 'SemiBold',
  })
  y = block(pen, words.purpose, { y: y + 62, size: 13, lead: 20 })

  const date = dateInWords(eventDateAt(timeZone, madeAt), language, false)
  const place = words.placeAndDate(date)
  pen.write(place, { x: left, y: y + 44, size: 13 })
  const from = left + pen.widthOf(place, 13) + 6
  pen.rule(from, y + 46, left + 300 - from, inks.soft)
  pen.write(words.signature, { x: left, y: y + 74, size: 10, ink: inks.soft })

  pen.rule(left, bottom - 30, width)
  const basis = person.followed.length === 0 ? words.basis[rule] : `${words.basis[rule]} ${words.remoteBasis}`
  const note = pen.linesOf(basis, width, 8.5)
  for (const [at, line] of note.entries())
    pen.write(line, { x: left, y: bottom - 16 + at * 11, size: 8.5, ink: inks.soft })
  const number = words.number(about.numberOf(person))
  pen.write(number, { x: left, y: bottom - 16 + note.length * 11 + 2, size: 8.5, ink: inks.soft }, false)
}

interface Block {
  readonly y: number
  readonly size: number
  readonly lead: number
  readonly weight?: 'Regular' | 'SemiBold' | 'Bold'
  readonly ink?: string
  /** Text about one person, which no other page repeats. */
  readonly isOnes?: boolean
}

/** At most three lines. Returns the baseline of the last line. */
function block(pen: Pen, text: string, { y, size, lead, weight = 'Regular', ink = inks.text, isOnes = false }: Block) {
  const lines = pen.linesOf(text, width, size, weight).slice(0, 3)
  for (const [at, line] of lines.entries()) pen.write(line, { x: left, y: y + at * lead, size, weight, ink }, !isOnes)
  return y + Math.max(0, lines.length - 1) * lead
}

const rowHeight = 34

/** One line for each day, one column for each half. Returns where the table ends. */
function drawHalves(
  pen: Pen,
  page: PDFKit.PDFDocument,
  top: number,
  { present, followed }: ListedPerson,
  { days, halfDays, language }: CertificateAbout,
): number {
  const { certificate, half } = documentWords[language]
  const columns = [left + 196, left + 326] as const
  for (const [at, name] of [half.morning, half.afternoon].entries())
    pen.write(name, { x: columns[at] ?? left, y: top + 10, size: 10, ink: inks.soft })
  const shown = days.filter((date) => halfDays.some((one) => one.date === date))
  pen.rule(left, top + 20, width)
  for (const [row, date] of shown.entries()) {
    const y = top + 20 + row * rowHeight
    pen.write(capital(dateInWords(date, language)), { x: left, y: y + 22, size: 11.5, weight: 'SemiBold' })
    for (const [at, name] of (['morning', 'afternoon'] as const).entries()) {
      const x = columns[at] ?? left
      const isIt = (one: HalfDay) => one.date === date && one.half === name
      if (present.some(isIt) || followed.some(isIt)) {
        tick(page, x, y + 18)
        pen.write(followed.some(isIt) ? certificate.followed : certificate.present, { x: x + 16, y: y + 22, size: 11 })
      } else pen.write(certificate.absent, { x, y: y + 22, size: 11, ink: inks.soft })
    }
    pen.rule(left, y + rowHeight, width)
  }
  return top + 20 + shown.length * rowHeight
}

const tick = (page: PDFKit.PDFDocument, x: number, y: number): void => {
  page.save().lineWidth(1.8).lineCap('round').lineJoin('round')
  page
    .moveTo(x, y)
    .lineTo(x + 3.6, y + 3.8)
    .lineTo(x + 10.4, y - 5)
    .stroke(inks.accent)
  page.restore()
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
