import type { IntroductionsToMakeQuery } from '../../gql/graphql';
import type { useWords } from '../../i18n/use-words';

export type ToMake = IntroductionsToMakeQuery['introductionsToMake'][number];

/** Why two structures should meet, in sentences, the strongest first. */
export function toMakeReasons(
  { one, other, joined, opened, crossCity }: ToMake,
  { t, list }: Pick<ReturnType<typeof useWords>, 't' | 'list'>,
): string[] {
  const alone = [one, other].filter(({ isolated }) => isolated).map(({ structure }) => structure.name);
  const towns = [one, other].map(({ structure }) => list(structure.cities.map(({ name }) => name)));
  return [
    ...(alone.length > 0 ? [t('toMake.isolated', { count: alone.length, structures: list(alone) })] : []),
    ...(joined > 1 ? [t('toMake.joined', { count: joined })] : []),
    ...opened.map(({ structure, from, to }) =>
      t('toMake.opened', { structure: structure.name, from: t(`stage.${from}`), to: t(`stage.${to}`) }),
    ),
    ...(crossCity ? [t('toMake.crossCity', { one: towns[0] ?? '', other: towns[1] ?? '' })] : []),
  ];
}
