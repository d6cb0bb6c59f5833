import { useTranslation } from 'react-i18next';
import { SubjectCommands } from '../../commands/subject-commands';
import { Fact } from '../../directory/fact';
import { OutreachList } from '../../directory/outreach-list';
import type { StructureDetail } from '../../directory/sheet.types';
import { useRoomSaid } from './use-room-said';

interface FirstKilometreProps {
  readonly structure: StructureDetail;
}

function Room({ structure }: FirstKilometreProps) {
  const { t } = useTranslation();
  const { hostsOutreach, outreachConditions, outreachRoom: room, outreachLeft: left } = structure;
  const roomSaid = useRoomSaid();
  return (
    <>
      {hostsOutreach !== null && <p>{t(hostsOutreach ? 'structure.hosts' : 'structure.hostsNot')}</p>}
      {hostsOutreach && <p>{roomSaid(room, left)}</p>}
      {outreachConditions && (
        <p>
          {t('structure.conditions')} {outreachConditions}
        </p>
      )}
    </>
  );
}

/** What a structure receives, now and before, whether it can receive more, then what it brings to others. */
export function FirstKilometre({ structure }: FirstKilometreProps) {
  const { t } = useTranslation();
  const { id, mayEdit, hostsOutreach, outreachConditions, outreachSought } = structure;
  const hosted = structure.outreachHosted.map(({ runner, ...session }) => ({ ...session, other: runner }));
  const earlier = structure.outreachReceived.map(({ runner, ...session }) => ({
    ...session,
    mayEdit: false,
    other: runner,
  }));
  const brought = structure.outreachRun.map(({ host, ...session }) => ({ ...session, other: host }));
  const saysNothing = hostsOutreach === null && !outreachConditions && hosted.length + earlier.length === 0;
  return (
    <>
      <Fact title={t('structure.outreach')}>
        <Room structure={structure} />
        {hosted.length > 0 && <OutreachList sessions={hosted} />}
        {earlier.length > 0 && (
          <details>
            <summary>{t('outreach.earlier', { count: earlier.length })}</summary>
            <OutreachList sessions={earlier} />
          </details>
        )}
        {saysNothing && <p className="fact-none">{t('sheet.notSaid')}</p>}
        {hostsOutreach && <SubjectCommands subject={{ type: 'structure', id, mayEdit }} place="outreach" />}
      </Fact>
      {outreachSought && (
        <Fact title={t('outreach.sought')}>
          <p>{outreachSought}</p>
        </Fact>
      )}
      {brought.length > 0 && (
        <Fact title={t('outreach.run')} count={brought.length}>
          <OutreachList sessions={brought} />
        </Fact>
      )}
    </>
  );
}
