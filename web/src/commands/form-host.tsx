import { Suspense } from 'react';
import { Boundary } from '../ui/boundary';
import { ErrorNotice } from '../ui/error-notice';
import { FORMS } from './forms';
import { useOpenForm } from './open-form';

/** The form that the address names, over whatever page it is on. */
export function FormHost() {
  const { opened, close } = useOpenForm();
  if (!opened.do) return null;
  const Form = FORMS[opened.do];
  return (
    <Boundary
      key={`${opened.do} ${opened.of ?? ''} ${opened.with ?? ''}`}
      fallback={(retry, error) => <ErrorNotice error={error} onRetry={retry} />}
    >
      <Suspense fallback={null}>
        <Form of={opened.of} with={opened.with} onClose={close} />
      </Suspense>
    </Boundary>
  );
}
