import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { nextKey } from './replay-draft.ts'

interface EditedField<Row> {
  readonly name: Exclude<keyof Row, 'key'> & string
  /** For the row with this number, from 1. */
  readonly label: (number: number) => string
  readonly placeholder: string
  readonly maxLength: number
  readonly narrow?: boolean
}

interface RowsEditorProps<Row extends { readonly key: number }> {
  readonly legend: string
  /** Shown if there is no row. */
  readonly none: string
  readonly rows: readonly Row[]
  readonly fields: readonly [EditedField<Row>, EditedField<Row>]
  readonly blank: (key: number) => Row
  readonly most: number
  /** The fault of a row, in words. */
  readonly faultOf: (key: number) => string | undefined
  readonly addWord: string
  readonly removeWord: (number: number) => string
  readonly onChange: (rows: readonly Row[]) => void
  /** Shown above: what fills the list automatically. */
  readonly children?: ReactNode
}

/** A short typed list. Enter continues in a new row, and the focus is never lost with a row. */
export const RowsEditor = <Row extends { readonly key: number }>(props: RowsEditorProps<Row>) => {
  const { legend, none, rows, fields, blank, most, faultOf, addWord, removeWord, onChange, children } = props
  const id = useId()
  const element = useRef<HTMLFieldSetElement>(null)
  /** The focus after the next drawing: an added row, or the button that adds one. */
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null)
  useEffect(() => {
    if (wanted) element.current?.querySelector<HTMLElement>(wanted.selector)?.focus()
  }, [wanted])
  const addAfter = (index: number) => {
    if (rows.length >= most) return
    const key = nextKey(rows)
    onChange(rows.toSpliced(index + 1, 0, blank(key)))
    setWanted({ selector: `[data-row="${key}"] input` })
  }
  const remove = (key: number) => {
    onChange(rows.filter((row) => row.key !== key))
    setWanted({ selector: '[data-add]' })
  }
  const onKey = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    addAfter(index)
  }
  return (
    <fieldset ref={element} className="broadcast__rows pad-top-3 rule-top space-above-3">
      <legend className="space-below-2 full-width">
        {legend} {rows.length > 0 && <span className="muted num">{rows.length}</span>}
      </legend>
      {children}
      {rows.length === 0 && <p className="soft">{none}</p>}
      <ol className="space-above-2">
        {rows.map((row, index) => {
          const fault = faultOf(row.key)
          return (
            <li key={row.key} data-row={row.key}>
              <div className="broadcast__row line">
                {fields.map(({ name, label, placeholder, maxLength, narrow }) => (
                  <input
                    key={name}
                    className={
                      narrow
                        ? 'entry control pad-x-3 text-normal broadcast__narrow min-width-0 num'
                        : 'entry control pad-x-3 text-normal grow'
                    }
                    aria-label={label(index + 1)}
                    aria-invalid={fault ? true : undefined}
                    aria-describedby={`${id}-${row.key}`}
                    autoComplete="off"
                    placeholder={placeholder}
                    maxLength={maxLength}
                    value={String(row[name])}
                    onChange={({ target }) =>
                      onChange(rows.map((one) => (one.key === row.key ? { ...one, [name]: target.value } : one)))
                    }
                    onKeyDown={onKey(index)}
                  />
                ))}
                <Button kind="quiet" icon="trash" aria-label={removeWord(index + 1)} onClick={() => remove(row.key)}>
                  {null}
                </Button>
              </div>
              <p
                id={`${id}-${row.key}`}
                className="min-height-20 row gap-15 text-small-strong tone-stop"
                aria-live="polite"
              >
                {fault && (
                  <>
                    <Icon name="stop" />
                    {fault}
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ol>
      <div className="row wrap space-above-2">
        <Button icon="plus" data-add disabled={rows.length >= most} onClick={() => addAfter(rows.length - 1)}>
          {addWord}
        </Button>
      </div>
    </fieldset>
  )
}
