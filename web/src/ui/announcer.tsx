import { useEffect, useState } from 'react';

interface AnnouncerProps {
  readonly message: string;
}

/** Says a change aloud, once it has settled; the first state of a page is not a change. */
export function Announcer({ message }: AnnouncerProps) {
  const [first, setFirst] = useState(message);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (first === '') {
      setFirst(message);
      return;
    }
    if (message === first && said === '') return;
    const timer = setTimeout(() => setSaid(message), 400);
    return () => clearTimeout(timer);
  }, [message, first, said]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
