import { h } from '../page/dom.ts'

/** One pressable line, at least as high as a finger. */
export function createChoice(
  type: 'radio' | 'checkbox',
  {
    name,
    value,
    label,
    isOn,
    changed,
  }: { name: string; value: string; label: string; isOn: boolean; changed: () => void },
): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const input = h('input', { type, name, value, onchange: changed })
  input.checked = isOn
  return { element: h('label', { class: 'ch' }, input, h('span', {}, label)), input }
}
