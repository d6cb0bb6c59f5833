import { useWords } from '../../i18n/use-words';
import { runningOrder } from './running-order-times';
import { useDuration } from './use-duration';

interface RunningOrderProps {
  readonly steps: readonly { readonly minutes: number; readonly text: string }[];
  /** When it begins, by the clock; without it the steps have their length alone. */
  readonly startsAt?: string | null;
}

/** The steps of a format in their order, each with its hour where the beginning is known. */
export function RunningOrder({ steps, startsAt = null }: RunningOrderProps) {
  const { t } = useWords();
  const duration = useDuration();
  return (
    <table className="running-order">
      <caption className="visually-hidden">{t('formats.steps')}</caption>
      <thead className="visually-hidden">
        <tr>
          {startsAt !== null && <th scope="col">{t('formats.at')}</th>}
          <th scope="col">{t('formats.lasts')}</th>
          <th scope="col">{t('formats.step')}</th>
        </tr>
      </thead>
      <tbody>
        {runningOrder(steps, startsAt).map(({ at, minutes, text }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike, and they have no other name
          <tr key={n}>
            {at !== null && <td className="running-order-at">{at}</td>}
            <td className="running-order-lasts">{minutes > 0 && duration(minutes)}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
