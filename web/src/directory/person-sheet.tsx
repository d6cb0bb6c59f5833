import { useTranslation } from 'react-i18next';
import { useMe } from '../access/use-me';
import type { Subject } from '../commands/command';
import { SubjectCommands } from '../commands/subject-commands';
import { HistoryLink } from '../journal/history-link';
import { WhatIfLink } from '../network/fragility/what-if-link';
import { IntroduceLink } from '../ties/contacts/introduce-link';
import { saidBetween } from '../ties/said';
import { ErrorNotice } from '../ui/error-notice';
import { select } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import { ContactButtons } from './contact-buttons';
import { MeetingsAttended } from './meetings-attended';
import { PersonAcquaintances } from './person-acquaintances';
import { PersonEmployments } from './person-employments';
import { Sheet } from './sheet';
import type { PersonDetail } from './sheet.types';
import { usePerson } from './use-sheet';

interface PersonSheetProps {
  readonly id: string;
}

/** A person: where they work, how to reach them, whom they know, where they came. */
export function PersonSheet({ id }: PersonSheetProps) {
  const { t } = useTranslation();
  const { asOf } = useView();
  const change = useChangeView();
  const me = useMe();
  const { data: person, error, refetch } = usePerson(id, asOf);
  const subject = (shown: PersonDetail): Subject => {
    const said = saidBetween(me, shown);
    return { type: 'person', id, mayEdit: shown.mayEdit, ...(said ? { said } : {}) };
  };
  return (
    <Sheet
      subject={id}
      title={person?.name ?? t(error ? 'sheet.notShown' : 'sheet.loading')}
      busy={person === undefined && !error}
      onClose={() => change(select(null))}
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {person && (
        <>
          {person.jobTitle && <p className="sheet-kind">{person.jobTitle}</p>}
          <SubjectCommands subject={subject(person)} />
          <ContactButtons name={person.name} phone={person.phone} email={person.email} />
          <IntroduceLink type="person" id={id} />
          <PersonEmployments person={person} />
          <PersonAcquaintances person={person} subject={subject(person)} />
          <WhatIfLink type="person" id={id} name={person.name} />
          <MeetingsAttended meetings={person.meetings} />
          <HistoryLink of={{ type: 'person', id }} />
        </>
      )}
    </Sheet>
  );
}
