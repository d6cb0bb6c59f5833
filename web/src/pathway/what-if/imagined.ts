import { PATH_STAGES, type PathStage } from '../../../../api/kinds';

/** A structure imagined on the path: a new one by its name, or one that is there by its id. */
export interface Imagined {
  readonly structure?: string;
  readonly name?: string;
  readonly city?: string;
  readonly stages: readonly PathStage[];
  readonly tiedTo: readonly string[];
}

/** The three that separate are not left in a part: commas separate the items of a list in an address. */
const escaped = (part: string): string =>
  encodeURIComponent(part).replace(/[~!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const plain = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** As one word of an address: `name~structure~town~STEP!STEP~tied!tied`. */
export const writeImagined = ({ structure = '', name = '', city = '', stages, tiedTo }: Imagined): string =>
  [escaped(name), escaped(structure), escaped(city), stages.join('!'), tiedTo.map(escaped).join('!')].join(
    '~',
  );

/** Reads it back; null for what means nothing: nobody, or nowhere on the path. */
export function readImagined(word: string): Imagined | null {
  const [name = '', structure = '', city = '', stages = '', tied = ''] = word.split('~');
  const known = PATH_STAGES.filter((stage) => stages.split('!').includes(stage));
  if ((name === '' && structure === '') || known.length === 0) return null;
  return {
    ...(structure === '' ? { name: plain(name) } : { structure: plain(structure) }),
    ...(city === '' ? {} : { city: plain(city) }),
    stages: known,
    tiedTo: tied.split('!').filter(Boolean).map(plain),
  };
}
