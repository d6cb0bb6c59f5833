import { useState } from 'react';
import type { MakeSurveyLinksMutation } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { Icon } from '../../ui/icon';
import { MAKE_SURVEY_LINKS } from './survey.query';

interface SurveyLinksProps {
  readonly meeting: string;
  /** Who was there and has no e-mail address. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const addressOf = (token: string): string => `${globalThis.location.origin}/survey?token=${token}`;

/** Links to copy or to print, one a person; they are shown once, and made anew at each press. */
export function SurveyLinks({ meeting, people }: SurveyLinksProps) {
  const { t, list } = useWords();
  const [links, setLinks] = useState<MakeSurveyLinksMutation['makeSurveyLinks']['links']>([]);
  const [copied, setCopied] = useState('');
  const make = useSave(MAKE_SURVEY_LINKS, {
    said: () => t('surveyPanel.linksMade'),
    onSaved: ({ makeSurveyLinks }) => setLinks(makeSurveyLinks.links),
  });
  const copy = (name: string, token: string) =>
    void navigator.clipboard
      .writeText(addressOf(token))
      .then(() => setCopied(t('surveyPanel.copied', { name })));
  return (
    <div className="survey-links">
      <p>
        {t('surveyPanel.withoutAddress', {
          count: people.length,
          names: list(people.map(({ name }) => name)),
        })}
      </p>
      {links.length === 0 ? (
        <button
          type="button"
          className="button"
          disabled={make.isPending}
          onClick={() => make.mutate({ meeting, people: people.map(({ id }) => id) })}
        >
          <Icon name="share" />
          {t('surveyPanel.makeLinks', { count: people.length })}
        </button>
      ) : (
        <>
          <ul className="survey-link-list">
            {links.map(({ person, token }) => (
              <li key={person.id}>
                <span>{person.name}</span>
                <code>{addressOf(token)}</code>
                <button type="button" className="button" onClick={() => copy(person.name, token)}>
                  {t('surveyPanel.copy')}
                  <span className="visually-hidden"> {person.name}</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => globalThis.print()}>
            <Icon name="print" />
            {t('surveyPanel.print')}
          </button>
        </>
      )}
      <p role="status">{copied}</p>
      {make.error && <p role="alert">{errorWords(make.error, t)}</p>}
    </div>
  );
}
