/** Above this difference from the hub's, in ms, a station's clock is reported as wrong. */
export const mostSkewMs = 2000
/** Above this one, its entries would count to another day: it goes by the hub's. */
export const wrongDayMs = 3_600_000
