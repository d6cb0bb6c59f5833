export const SHEET_ORDERS = ['name', 'structure'] as const;
export type SheetOrder = (typeof SHEET_ORDERS)[number];

/** How the sheet is set, as it stands in the address: `?order=structure&blank=20`. */
export interface SheetSearch {
  readonly order?: SheetOrder;
  /** Empty lines at the end, for who comes unexpected. */
  readonly blank?: number;
}

export const USUAL_BLANK = 10;
export const MOST_BLANK = 60;

/** What the address says; anything else is left out. */
export function readSheetSearch(raw: Readonly<Record<string, unknown>>): SheetSearch {
  const order = SHEET_ORDERS.find((known) => known === raw.order);
  const text = String(raw.blank ?? '');
  const blank = /^\d{1,2}$/.test(text) ? Math.min(Number(text), MOST_BLANK) : undefined;
  return { ...(order ? { order } : {}), ...(blank === undefined ? {} : { blank }) };
}
