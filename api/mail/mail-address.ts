const PRINTABLE = /^[^\p{Cc}\p{Z}\s@<>"',;:()[\]\\]{1,64}@[^\p{Cc}\p{Z}\s@<>"',;:()[\]\\]{1,185}$/u;

/** One address and nothing else: no second one, no name, no line end. */
export const isOneAddress = (text: string): boolean => PRINTABLE.test(text);

/** As the administrator sees it: r•••@etoile.example. */
export const maskAddress = (address: string): string => {
  const [name = '', host = ''] = address.split('@');
  return `${[...name][0] ?? ''}•••@${host}`;
};
