/** What stood in each text field of the open window. */
export type KeptFields = ReadonlyMap<HTMLInputElement, string>

const textFields = 'dialog[open] input:not([type=checkbox], [type=radio])'

export const fieldsNow = (): KeptFields =>
  new Map([...document.querySelectorAll<HTMLInputElement>(textFields)].map((field) => [field, field.value]))

/**
 * Undoes what was typed since. A field may have shortened it, changed it to capitals, or received it although another
 * control had the focus, so every field gets its text back.
 */
export const putBack = (kept: KeptFields | undefined): void => {
  for (const [field, text] of kept ?? []) if (field.value !== text) setValue(field, text)
}

/** React listens to the native setter's event, not to the property. */
const setValue = (field: HTMLInputElement, text: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
