import { isOn, LANGUAGES, type Language } from '../../view/view';

export interface FragilitySearch {
  readonly people?: readonly string[];
  readonly structures?: readonly string[];
  readonly withoutTeam?: true;
  readonly lang?: Language;
}

function ids(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const texts = [...new Set(list.filter((item): item is string => typeof item === 'string' && item !== ''))];
  return texts.length > 0 ? texts : undefined;
}

/** What the address of the page says: who is imagined to be gone; anything else is left out. */
export function readFragility(raw: Readonly<Record<string, unknown>>): FragilitySearch {
  const read = {
    people: ids(raw.people),
    structures: ids(raw.structures),
    withoutTeam: isOn(raw.withoutTeam),
    lang: LANGUAGES.find((known) => known === raw.lang),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
