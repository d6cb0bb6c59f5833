import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words';
import { KindGlyph } from '../../map/kind-glyph';
import { SolidMark } from '../contacts/solid-mark';
import { AskIntroduction } from '../introductions/ask-introduction';
import type { ToMeet as Meet } from './use-my-sheet';

function MeetCard({ meet: { structure, town, stages, route } }: { readonly meet: Meet }) {
  const { t, list } = useWords();
  const { steps, solid } = route;
  const [first, next, last] = [steps[0], steps[1], steps.at(-1)];
  if (!first || !next || !last) return null;
  const isColleague = first.evidence.includes('COLLEAGUE');
  const why = [
    town && t('mine.inTown', { cities: list(structure.cities.map(({ name }) => name)) }),
    stages.length > 0 && t('mine.nextStep', { steps: list(stages.map((stage) => t(`stage.${stage}`))) }),
  ].filter(Boolean);
  return (
    <article className="meet">
      <h3 className="with-glyph">
        <KindGlyph kind={structure.kind} />
        <Link to="/" search={{ structure: structure.id }}>
          {structure.name}
        </Link>
      </h3>
      <SolidMark solid={solid} />
      <p className="me-note">{why.join(' · ')}</p>
      {structure.offers && (
        <p>
          <strong>{t('structure.offers')}</strong> {structure.offers}
        </p>
      )}
      <p>
        {t(isColleague ? 'mine.throughColleague' : 'mine.through', {
          first: first.person.name,
          last: last.person.name,
        })}
        {next !== last && ` ${t('mine.byWayOf', { next: next.person.name })}`}
      </p>
      <p className="route-actions">
        <AskIntroduction through={first.person} to={next.person} />
        <Link to="/contacts" search={{ structure: structure.id }} className="button button-quiet">
          {t('mine.otherWays')}
          <span className="visually-hidden"> {structure.name}</span>
        </Link>
      </p>
    </article>
  );
}

/** Structures of one's town or of the next step that one knows nobody of, and who can introduce one. */
export function ToMeet({ introductions }: { readonly introductions: readonly Meet[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="to-meet">
      <h2 id="to-meet">{t('mine.toMeet')}</h2>
      <p className="me-note">{t(introductions.length === 0 ? 'mine.nobodyToMeet' : 'mine.toMeetNote')}</p>
      <ul className="meets">
        {introductions.map((meet) => (
          <li key={meet.structure.id}>
            <MeetCard meet={meet} />
          </li>
        ))}
      </ul>
      <p className="me-more">
        <Link to="/contacts">{t('mine.need')}</Link>
      </p>
    </section>
  );
}
