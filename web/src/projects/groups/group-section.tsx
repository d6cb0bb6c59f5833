import { Link } from '@tanstack/react-router';
import { PROJECT_ROLES } from '../../../../api/kinds';
import { SubjectCommands } from '../../commands/subject-commands';
import { useWords } from '../../i18n/use-words';
import type { ProjectDetail } from '../project.types';

/** Who is in the group, by role, and the structures engaged. */
export function GroupSection({ project }: { readonly project: ProjectDetail }) {
  const { t } = useWords();
  const { id, people, structures, mayEdit } = project;
  return (
    <section aria-labelledby="group-title">
      <h2 id="group-title">
        {t('projects.group')} <span className="fact-count">{people.length}</span>
      </h2>
      {people.length === 0 && <p className="fact-none">{t('projects.groupNone')}</p>}
      {PROJECT_ROLES.map((role) => {
        const inRole = people.filter((one) => one.role === role);
        if (inRole.length === 0) return null;
        return (
          <div key={role} className="group-role">
            <h3>{t(`projects.roles.${role}`)}</h3>
            <ul>
              {inRole.map(({ person }) => (
                <li key={person.id}>
                  <span>
                    <Link to="/" search={{ person: person.id }}>
                      {person.name}
                    </Link>
                    {person.employments[0] && (
                      <span className="idea-from"> {person.employments[0].structure.name}</span>
                    )}
                  </span>
                  {mayEdit && (
                    <SubjectCommands
                      subject={{ type: 'project-part', id, with: person.id, mayEdit }}
                      of={person.name}
                    />
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {structures.length > 0 && (
        <div className="group-role">
          <h3>{t('projects.structures')}</h3>
          <ul>
            {structures.map((structure) => (
              <li key={structure.id}>
                <Link to="/" search={{ structure: structure.id }}>
                  {structure.name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Who works together for the first time: counted, and by name. */
export function FirstTimeSection({
  project: { firstTimePairs, people },
}: {
  readonly project: ProjectDetail;
}) {
  const { t, day } = useWords();
  if (!firstTimePairs) {
    return people.length > 1 ? (
      <section aria-labelledby="first-title">
        <h2 id="first-title">{t('projects.firstTime')}</h2>
        <p className="fact-none">{t('projects.firstTimeLater')}</p>
      </section>
    ) : null;
  }
  const { asOf, count, of, pairs } = firstTimePairs;
  return (
    <section aria-labelledby="first-title">
      <h2 id="first-title">{t('projects.firstTime')}</h2>
      <p>
        <strong>{t('projects.firstTimeCount', { count })}</strong>{' '}
        {t('projects.firstTimeOf', { count: of, day: day(asOf) })}
      </p>
      {count > 0 && (
        <details open={count <= 6}>
          <summary>{t('projects.firstTimeNames')}</summary>
          <ul className="pair-list">
            {pairs.map(({ a, b }) => (
              <li key={`${a.id} ${b.id}`}>{t('projects.pair', { a: a.name, b: b.name })}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
