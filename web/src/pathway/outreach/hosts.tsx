import { useTranslation } from 'react-i18next';
import { StructureName } from './structure-name';
import { useDayWords } from './use-day-words';
import type { Host } from './use-outreach';
import { useRoomSaid } from './use-room-said';

interface HostsProps {
  readonly hosts: readonly Host[];
}

/** Who hosts, what each gives and what is left of it, and who comes already; by name. */
export function Hosts({ hosts }: HostsProps) {
  const { t } = useTranslation();
  const days = useDayWords();
  const roomSaid = useRoomSaid();
  return (
    <section aria-labelledby="outreach-hosts">
      <h2 id="outreach-hosts">
        {t('outreachPage.hosts')} <span className="fact-count">{hosts.length}</span>
      </h2>
      <p className="page-note">{t('outreachPage.hostsNote')}</p>
      {hosts.length === 0 && <p className="page-note">{t('outreachPage.noHost')}</p>}
      <ul className="outreach-list">
        {hosts.map((host) => (
          <li key={host.structure.id} className="outreach-row">
            <h3>
              <StructureName structure={host.structure} />
            </h3>
            <p className="outreach-facts">
              {[...host.structure.neighbourhoods, ...host.structure.cities]
                .map(({ name }) => name)
                .join(' · ') || t('outreachPage.noTown')}
            </p>
            <p>
              <strong>{roomSaid(host.room, host.left)}</strong>
            </p>
            {host.structure.outreachConditions && (
              <p className="outreach-facts">
                {t('structure.conditions')} {host.structure.outreachConditions}
              </p>
            )}
            {host.structure.outreachHosted.length > 0 && (
              <ul className="outreach-sessions">
                {host.structure.outreachHosted.map((session) => (
                  <li key={session.id}>
                    {t('outreach.session', { days: days(session), runner: session.runner.name })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
