import { useStoredText } from '@/shared/storedChoice';

/** How a client reaches the adviser: a few short texts kept in this browser, all of them optional. */
export const CONTACT_PARTS = {
  name: { label: 'Your name', most: 60, autoComplete: 'name' },
  organisation: { label: 'Organisation', most: 60, autoComplete: 'organization' },
  phone: { label: 'Phone', most: 30, autoComplete: 'tel' },
  email: { label: 'E-mail', most: 80, autoComplete: 'email' },
} as const;

export type ContactPart = keyof typeof CONTACT_PARTS;

/** One part of the contact, and how to change it. */
export function useContactPart(part: ContactPart): readonly [string, (text: string) => void] {
  return useStoredText(`bearings.contact-${part}`, CONTACT_PARTS[part].most);
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The parts that are filled in, in their order, for paper: "Sam Okafor", "0151 496 0123". */
export function useContact(): readonly string[] {
  const [name] = useContactPart('name');
  const [organisation] = useContactPart('organisation');
  const [phone] = useContactPart('phone');
  const [email] = useContactPart('email');
  return [name, organisation, phone, email].map(onOneLine).filter((part) => part !== '');
}
