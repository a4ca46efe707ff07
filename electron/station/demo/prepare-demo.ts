import type { Station } from '../station.ts'

export async function prepareDemo(_station: Station, _folder: string): Promise<void> {}
