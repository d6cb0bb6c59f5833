/** How a query reads what a form corrects: as it is stored now, and not again under the hand that writes. */
export const READ_TO_EDIT = { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false } as const;
