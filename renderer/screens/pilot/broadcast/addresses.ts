import { hostOf, playerRefusal } from '../../../../shared/domain/programme/players.ts'

/** Faults of an address, found before it is sent. */
export type AddressFault = 'address-needed' | 'address-refused' | 'player-not-allowed'

/** For a player's frame. */
export const playerFault = (address: string, hosts: readonly string[]): AddressFault | null =>
  address.trim() === '' ? 'address-needed' : playerRefusal({ hosts }, address.trim())

/** For a linked page. `''` if the address is optional. */
export const pageFault = (address: string): AddressFault | null =>
  address.trim() === '' || hostOf(address.trim()) !== null ? null : 'address-refused'

/** As a command takes it: null for no address. */
export const orNone = (address: string): string | null => address.trim() || null
