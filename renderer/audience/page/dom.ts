import { withFrenchSpaces } from '../../i18n/french-spaces.ts'

type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>
type Child = Node | string | null | undefined

/** An element with its attributes, listeners (`onclick`) and children. False and undefined leave an attribute out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value)
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

function setAttribute(element: HTMLElement, name: string, value: Attributes[string]): void {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value)
  else if (value === true) element.setAttribute(name, '')
  else if (value !== false && value !== undefined) element.setAttribute(name, String(value))
}

export type IconName =
  | 'ok'
  | 'alone'
  | 'wait'
  | 'stop'
  | 'air'
  | 'next'
  | 'q'
  | 'poll'
  | 'list'
  | 'vote'
  | 'send'
  | 'lock'
  | 'open'
  | 'now'
  | 'care'

const svg = 'http://www.w3.org/2000/svg'

/** A shape of the page's sprite. The word beside it is what is read aloud. */
export function icon(name: IconName): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg')
  element.setAttribute('class', 'i')
  element.setAttribute('viewBox', '0 0 20 20')
  element.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(svg, 'use')
  use.setAttribute('href', `#i-${name}`)
  element.append(use)
  return element
}

/** Writes only differences: a screen reader repeats what is set again, and a finger loses what is replaced. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** Text that people have typed, in French typography: a spaced sign does not start a line. */
export const setTyped = (element: HTMLElement, text: string): void => setText(element, withFrenchSpaces(text))

export function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}

export interface Row<Value> {
  readonly element: HTMLElement
  show(value: Value): void
}

/** A list whose rows live as long as their key, so that focus, caret and typed text stay. */
export function keyedRows<Value>(
  parent: HTMLElement,
  keyOf: (value: Value) => string,
  make: (value: Value) => Row<Value>,
) {
  const rows = new Map<string, Row<Value>>()
  return (values: readonly Value[]): void => {
    const keys = new Set(values.map(keyOf))
    for (const [key, { element }] of rows)
      if (!keys.has(key)) {
        element.remove()
        rows.delete(key)
      }
    for (const [place, value] of values.entries()) {
      const key = keyOf(value)
      const row = rows.get(key) ?? make(value)
      rows.set(key, row)
      row.show(value)
      const there = parent.children[place]
      if (there !== row.element) parent.insertBefore(row.element, there ?? null)
    }
  }
}
