const perOrigin = 2 ** 32

/** An event's rowid: origins lie one behind the other, 2^32 places each. A safe integer up to 2 million origins. */
export const placeOf = (origin: number, seq: number): number => origin * perOrigin + seq

export const originAt = (place: number): number => Math.floor(place / perOrigin)
export const seqAt = (place: number): number => place % perOrigin
