import { hostOf, playerRefusal } from '../../../../shared/domain/programme/players.ts'

/** What is wrong with an address, before it is sent. */
export type AddressFault = 'address-needed' | 'address-refused' | 'player-not-allowed'

/** Of a player's frame. */
export const playerFault = (address: string, hosts: readonly string[]): AddressFault | null =>
  address.trim() === '' ? 'address-needed' : playerRefusal({ hosts }, address.trim())

/** Of a page that is linked to; `''` where there may be none. */
export const pageFault = (address: string): AddressFault | null =>
  address.trim() === '' || hostOf(address.trim()) !== null ? null : 'address-refused'

/** As a command takes it: no address is null. */
export const orNone = (address: string): string | null => address.trim() || null
