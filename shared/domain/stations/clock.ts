/** Above this difference from the hub's, in ms, a station's clock is reported as wrong. */
export const mostSkewMs = 2000
