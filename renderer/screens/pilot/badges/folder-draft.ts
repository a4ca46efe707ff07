import type { CommandInput } from '../../../../shared/contract/contract.ts'

/** What the dialog holds, as typed. */
export interface FolderDraft {
  readonly name: string
  readonly folder: string
  readonly width: string
  readonly height: string
  readonly dpi: string
}

export type FolderFault = 'nameNeeded' | 'folderNeeded' | 'widthNeeded' | 'heightNeeded' | 'dpiNeeded'

/** The label of the badges of the house: 80 x 50 mm at 203 dots an inch. */
export const houseLabel = { width: '80', height: '50', dpi: '203' }

const numberOf = (text: string) => Number(text.trim().replace(',', '.'))
const isBetween = (value: number, least: number, most: number) => value >= least && value <= most

export const folderInput = (
  draft: FolderDraft,
): { readonly input: CommandInput<'printers.add'> } | { readonly faults: ReadonlySet<FolderFault> } => {
  const name = draft.name.trim()
  const address = draft.folder.trim()
  const [widthMm, heightMm, dpi] = [numberOf(draft.width), numberOf(draft.height), numberOf(draft.dpi)]
  const faults = new Set<FolderFault>()
  if (name === '') faults.add('nameNeeded')
  if (address === '') faults.add('folderNeeded')
  if (!isBetween(widthMm, 20, 300)) faults.add('widthNeeded')
  if (!isBetween(heightMm, 20, 300)) faults.add('heightNeeded')
  if (!Number.isInteger(dpi) || !isBetween(dpi, 150, 600)) faults.add('dpiNeeded')
  return faults.size > 0
    ? { faults }
    : { input: { name, driver: 'pdf-folder', address, label: { widthMm, heightMm, dpi } } }
}
