import { useWords } from '../../i18n/use-words';
import type { SeatingPlan } from './use-seating';

type Person = SeatingPlan['rounds'][number]['tables'][number]['people'][number];

const structuresOf = ({ employments }: Person): string =>
  employments.map(({ structure }) => structure.name).join(', ');

/** By round and table: what lies on each table. */
export function SeatingTables({ plan }: { readonly plan: SeatingPlan }) {
  const { t, compare } = useWords();
  return plan.rounds.map(({ number, tables }) => (
    <section key={number} className="seating-round" aria-labelledby={`round-${number}`}>
      <h2 id={`round-${number}`}>{t('seating.round', { number })}</h2>
      <div className="seating-tables">
        {tables.map((table) => (
          <div key={table.number} className="seating-table">
            <h3>{t('seating.table', { number: table.number })}</h3>
            <ul>
              {[...table.people]
                .sort((a, b) => compare(a.name, b.name))
                .map((person) => (
                  <li key={person.id}>
                    {person.name} <span className="seating-structure">{structuresOf(person)}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  ));
}

/** By person: at which table they sit in each round, for the door. */
export function SeatingByPerson({ plan }: { readonly plan: SeatingPlan }) {
  const { t, compare } = useWords();
  const tableOf = (person: string, { tables }: SeatingPlan['rounds'][number]) =>
    tables.find(({ people }) => people.some(({ id }) => id === person))?.number ?? '';
  const everybody = (plan.rounds[0]?.tables ?? [])
    .flatMap(({ people }) => people)
    .sort((a, b) => compare(a.name, b.name));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard
    <section className="seating-people" aria-label={t('seating.byPerson')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('seating.person')}</th>
            {plan.rounds.map(({ number }) => (
              <th key={number} scope="col">
                {t('seating.roundShort', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {everybody.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name} <span className="seating-structure">{structuresOf(person)}</span>
              </th>
              {plan.rounds.map((round) => (
                <td key={round.number}>{tableOf(person.id, round)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
