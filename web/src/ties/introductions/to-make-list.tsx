import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { AskIntroduction } from './ask-introduction';
import { readIntroductions } from './introductions-search';
import { INTRODUCTIONS_TO_MAKE } from './to-make.query';
import { type ToMake, toMakeReasons } from './to-make-reasons';

/** One pair: who should meet, what it repairs, through whom, and the button that asks. */
function ToMakeRow({ item }: { readonly item: ToMake }) {
  const words = useWords();
  const { t } = words;
  const { through, throughKind } = item;
  // Whoever nothing ties to anybody is the one in whose name it is asked.
  const [asker, target] = item.other.isolated ? [item.other, item.one] : [item.one, item.other];
  const end = ({ person, structure }: ToMake['one']) => (
    <>
      <Link to="/" search={{ person: person.id }}>
        {person.name}
      </Link>{' '}
      (
      <Link to="/" search={{ structure: structure.id }}>
        {structure.name}
      </Link>
      )
    </>
  );
  return (
    <li className="introduction">
      <h3>
        {end(asker)} {t('toMake.and')} {end(target)}
      </h3>
      <ul className="to-make-reasons">
        {toMakeReasons(item, words).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        <li>{t(`toMake.through.${through ? throughKind : 'NOBODY'}`, { name: through?.name ?? '' })}</li>
      </ul>
      {through && (
        <div className="introduction-answers">
          <AskIntroduction through={through} to={target.person} from={asker.person} />
        </div>
      )}
    </li>
  );
}

/** For the coordination: whom to make meet, what most needs it first. */
export function ToMakeList() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { withoutTeam = false } = readIntroductions(useSearch({ strict: false }));
  const { data, error, refetch } = useQuery({
    queryKey: ['introductions-to-make', withoutTeam],
    queryFn: async ({ signal }) =>
      (await execute(INTRODUCTIONS_TO_MAKE, { withoutTeam }, signal)).introductionsToMake,
  });
  return (
    <section aria-labelledby="introductions-to-make">
      <h2 id="introductions-to-make">
        {t('toMake.title')} {data && <span className="fact-count">{data.length}</span>}
      </h2>
      <p className="page-note">{t('toMake.note')}</p>
      <label className="field-choice">
        <input
          type="checkbox"
          checked={withoutTeam}
          onChange={({ target }) =>
            void navigate({
              to: '.',
              search: ((old: object) => ({ ...old, withoutTeam: target.checked || undefined })) as never,
              replace: true,
              resetScroll: false,
            })
          }
        />
        {t('toMake.withoutTeam')}
      </label>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p>{t('toMake.none')}</p>}
      <ul className="introduction-list">
        {data?.map((item) => (
          <ToMakeRow key={`${item.one.structure.id} ${item.other.structure.id}`} item={item} />
        ))}
      </ul>
    </section>
  );
}
