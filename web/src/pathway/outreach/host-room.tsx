import { useTranslation } from 'react-i18next';

interface HostRoomProps {
  readonly host: {
    readonly name: string;
    readonly hostsOutreach?: boolean | null;
    readonly outreachRoom: number | null;
    readonly outreachLeft: number | null;
    readonly outreachConditions: string | null;
    readonly limits?: string | null;
  };
}

/** What the host gives and what is left of it, its conditions and limits, before one asks. */
export function HostRoom({ host }: HostRoomProps) {
  const { t } = useTranslation();
  const { name, hostsOutreach, outreachRoom: room, outreachLeft: left, outreachConditions, limits } = host;
  const gives = hostsOutreach !== false && hostsOutreach !== null;
  return (
    <div className="host-room">
      <p role="status">
        {!gives && t('outreachForm.hostsNothing', { name })}
        {gives && room === null && t('outreachForm.roomUnknown', { name })}
        {gives &&
          room !== null &&
          t('outreachForm.room', {
            name,
            room: t('outreach.halfDays', { count: room }),
            left: t('outreach.halfDays', { count: left ?? 0 }),
          })}
      </p>
      {outreachConditions && (
        <p>
          {t('structure.conditions')} {outreachConditions}
        </p>
      )}
      {limits && (
        <p>
          {t('outreachForm.limits')} {limits}
        </p>
      )}
    </div>
  );
}
