import { useEffect } from 'react';

/** No search engine keeps what a personal link opens. */
export function useNoIndex(): void {
  useEffect(() => {
    const robots = document.createElement('meta');
    Object.assign(robots, { name: 'robots', content: 'noindex' });
    document.head.append(robots);
    return () => robots.remove();
  }, []);
}
