import { foldText } from '../../kernel/fold-text.ts'

/** The key under which a badge is filed: the name that it shows. */
export interface Filed {
  readonly attendeeId: string
  readonly lastName: string
  readonly firstName: string
  readonly firstNameOnly: boolean
}

export interface Box {
  /** For example `D–F`: shown at the person's arrival, and written on the box. */
  readonly label: string
  readonly attendeeIds: readonly string[]
}

/**
 * People in the order of the name that their badge shows, so that a person finds the box by reading the badge. A person
 * under first name only is filed under it. `size` badges a box at most: a box ends where the letters of its label end,
 * so that each name belongs to one box. More people of the same letters than a box holds have boxes of their own,
 * which are numbered. `taken`: labels of boxes that stand there already.
 */
export function fillBoxes(
  people: readonly Filed[],
  size: number,
  taken: ReadonlySet<string> = new Set(),
): readonly Box[] {
  const filed = people
    .map((person) => ({ id: person.attendeeId, key: keyOf(person), order: inFigures(keyOf(person)) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
  const boxes: (typeof filed)[] = []
  let open: typeof filed = []
  const close = () => {
    if (open.length > 0) boxes.push(open)
    open = []
  }
  for (const alike of runsOf(filed, ({ order }) => order.slice(0, mostLetters))) {
    if (open.length + alike.length > size) close()
    for (let at = 0; at < alike.length; at += size) {
      open.push(...alike.slice(at, at + size))
      if (alike.length > size) close()
    }
  }
  close()
  const labels = boxes.map((box, at) =>
    label(boxes[at - 1]?.at(-1)?.key, box[0]?.key ?? '', box.at(-1)?.key ?? '', boxes[at + 1]?.[0]?.key),
  )
  return boxes.map((box, at) => ({
    label: apartFrom(taken, numbered(labels, at)),
    attendeeIds: box.map(({ id }) => id),
  }))
}

/** Neighbours that have the same word, together. */
function runsOf<Item>(items: readonly Item[], wordOf: (item: Item) => string): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  let word: string | undefined
  for (const item of items) {
    if (wordOf(item) === word) runs.at(-1)?.push(item)
    else runs.push([item])
    word = wordOf(item)
  }
  return runs
}

/**
 * The letters of the last name without the spaces between its words: *Le Goff* lies among L, E, G, where its letters are
 * looked for, and no label ends in a space that nobody sees.
 */
const keyOf = ({ lastName, firstName, firstNameOnly }: Filed): string =>
  firstNameOnly ? foldText(firstName) : `${foldText(lastName).replaceAll(' ', '')} ${foldText(firstName)}`.trim()

/** A delegation's badges are numbered: 2 comes before 10. */
const inFigures = (key: string): string => key.replace(/\d{1,6}/g, (figures) => figures.padStart(6, '0'))

/** Whether a badge is filed under one of these letters, both included. What begins with a figure lies before A. */
export const isFiledUnder = (person: Filed, { from, to }: { readonly from: string; readonly to: string }): boolean => {
  const first = keyOf(person)[0]?.toUpperCase() ?? ''
  const letter = first < 'A' ? 'A' : first
  return letter >= from && letter <= to
}

/**
 * One letter at each end if that distinguishes the box from its neighbours, otherwise two or three. Never more: a label
 * stays in the log for good, and must not reveal a name.
 */
function label(before: string | undefined, first: string, last: string, after: string | undefined): string {
  const isWithin = first[0] === last[0] && (first[0] === before?.[0] || last[0] === after?.[0])
  const [from, to] = [lettersApart(first, before), lettersApart(last, after)]
  // Within one letter both ends have the same length.
  const [start, end] = isWithin ? [Math.max(2, from, to), Math.max(2, from, to)] : [from, to]
  const words = [beginning(first, start), beginning(last, end)]
  return [...new Set(words)].join('–')
}

const mostLetters = 3

function lettersApart(key: string, neighbour: string | undefined): number {
  let letters = 1
  while (letters < mostLetters && key.slice(0, letters) === neighbour?.slice(0, letters)) letters++
  return letters
}

function beginning(key: string, letters: number): string {
  const text = key.slice(0, letters).trim()
  return text === '' ? '#' : text[0]?.toUpperCase() + text.slice(1)
}

/** A later batch's box is not called as an earlier one's. */
function apartFrom(taken: ReadonlySet<string>, label: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? label : `${label} bis${number === 2 ? '' : ` ${number - 1}`}`
    if (!taken.has(name)) return name
  }
}

/** Boxes with one label, such as those of a hundred Martins, are numbered. */
function numbered(labels: readonly string[], at: number): string {
  const own = labels[at] ?? ''
  if (labels.filter((other) => other === own).length === 1) return own
  return `${own} ${labels.slice(0, at + 1).filter((other) => other === own).length}`
}
