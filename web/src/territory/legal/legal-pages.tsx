import { TextPage } from './text-page';

/** Who publishes and hosts. */
export const LegalPage = () => <TextPage id="LEGAL" />;
/** What is kept about people, for what, how long, and whom to ask. */
export const PrivacyPage = () => <TextPage id="PRIVACY" />;
/** How far the pages are accessible, and how to tell what is not. */
export const AccessibilityPage = () => <TextPage id="ACCESSIBILITY" />;
