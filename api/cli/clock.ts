/** The instant, as the graph stores it. */
export const now = (): string => new Date().toISOString();
