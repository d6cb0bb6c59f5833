import { useTranslation } from 'react-i18next';
import type { MeetingLine } from './meeting.types';

type Figures = Pick<MeetingLine, 'attendeeCount' | 'invitedCount' | 'structureCount' | 'acquaintancesMade'>;

interface MeetingFiguresProps {
  readonly of: Figures;
  readonly upcoming: boolean;
}

/** Who came of how many, from how many structures, and the ties that began there; each figure with its word. */
export function MeetingFigures({ of, upcoming }: MeetingFiguresProps) {
  const { t } = useTranslation();
  const { attendeeCount, invitedCount, structureCount, acquaintancesMade } = of;
  const figures: readonly (readonly [number, string])[] = upcoming
    ? [[invitedCount, t('meetingFigure.invited', { count: invitedCount })]]
    : [
        [
          attendeeCount,
          [
            t('meetingFigure.came', { count: attendeeCount }),
            ...(invitedCount > 0 ? [t('meetingFigure.invitations', { count: invitedCount })] : []),
          ].join(' · '),
        ],
        [structureCount, t('meetingFigure.structures', { count: structureCount })],
        [acquaintancesMade, t('meetingFigure.ties', { count: acquaintancesMade })],
      ];
  return (
    <ul className="meeting-figures">
      {figures.map(([figure, words]) => (
        <li key={words}>
          <strong>{figure}</strong> <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
