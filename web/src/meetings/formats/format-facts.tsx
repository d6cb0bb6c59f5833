import { useWords } from '../../i18n/use-words';
import { useDuration } from './use-duration';
import type { Format } from './use-formats';

/** How long it lasts, for how many. */
export function FormatFacts({
  format,
}: {
  readonly format: Pick<Format, 'minutes' | 'peopleFrom' | 'peopleTo'>;
}) {
  const { t } = useWords();
  const duration = useDuration();
  const { minutes = null, peopleFrom: from = null, peopleTo: to = null } = format;
  const people =
    from !== null && to !== null
      ? t('formats.people', { from, to })
      : from !== null
        ? t('formats.peopleFrom', { from })
        : to !== null
          ? t('formats.peopleTo', { to })
          : null;
  const facts = [minutes === null ? null : duration(minutes), people].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className="format-facts">{facts.join(' · ')}</p>;
}
