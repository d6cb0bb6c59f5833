import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import type { News } from './use-my-sheet';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Move {
  readonly person: Named;
  readonly structure: Named;
}
interface LinesProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

/** One kind of news; nothing where there is none. */
function Lines({ title, children }: LinesProps) {
  if (children.length === 0) return null;
  return (
    <div className="news-lines">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

const person = ({ id, name }: Named) => (
  <Link to="/" search={{ person: id }}>
    {name}
  </Link>
);
const structure = ({ id, name }: Named) => (
  <Link to="/" search={{ structure: id }}>
    {name}
  </Link>
);
const people = (all: readonly Named[]) => all.map((one) => <li key={one.id}>{person(one)}</li>);
const structures = (all: readonly Named[]) => all.map((one) => <li key={one.id}>{structure(one)}</li>);
const moves = (all: readonly Move[]) =>
  all.map((move) => (
    <li key={`${move.person.id} ${move.structure.id}`}>
      {person(move.person)} <span className="row-detail">{structure(move.structure)}</span>
    </li>
  ));

/** What changed around one since the last look, else since the last answer. */
export function MyNews({ news }: { readonly news: News | null }) {
  const { t, day } = useWords();
  if (!news) return null;
  const { confirmed, namedBy, connected, reachable, joined, left, newcomers, newcomersInAll } = news;
  const isQuiet = [confirmed, namedBy, connected, reachable, joined, left, newcomers].every(
    ({ length }) => length === 0,
  );
  return (
    <section aria-labelledby="my-news">
      <h2 id="my-news">{t('mine.news', { date: day(news.since) })}</h2>
      {isQuiet && <p className="me-note">{t('mine.noNews')}</p>}
      <div className="my-news">
        <Lines title={t('mine.confirmed')}>{people(confirmed)}</Lines>
        <Lines title={t('mine.namedBy')}>{people(namedBy)}</Lines>
        <Lines title={t('mine.connected')}>{structures(connected)}</Lines>
        <Lines title={t('mine.reachable')}>{structures(reachable)}</Lines>
        <Lines title={t('mine.joined')}>{moves(joined)}</Lines>
        <Lines title={t('mine.left')}>{moves(left)}</Lines>
        <Lines title={t('mine.newcomers', { count: newcomersInAll })}>{moves(newcomers)}</Lines>
      </div>
    </section>
  );
}
