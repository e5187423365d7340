/** What a security.txt says. */
export interface SecurityContact {
  /** An email address. */
  readonly email: string;
  /** The last day on which this may be relied on, as "YYYY-MM-DD". */
  readonly expires: string;
  /** The whole address at which it is published. */
  readonly canonical: string;
}

/** Whoever runs the checks is told this many days before the contact expires. */
export const SECURITY_CONTACT_NOTICE_DAYS = 30;

const DAY_IN_MILLISECONDS = 86_400_000;

/** The security.txt of the site: whom to tell of a weakness (RFC 9116). */
export function securityFile({ email, expires, canonical }: SecurityContact): string {
  const fields = [
    `Contact: mailto:${email}`,
    `Expires: ${expires}T00:00:00Z`,
    "Preferred-Languages: en",
    `Canonical: ${canonical}`,
  ];
  return `${fields.join("\n")}\n`;
}

/**
 * Whole days from one day to another, both as "YYYY-MM-DD"; negative when the other has passed.
 * @throws RangeError when either is no day
 */
export function daysUntil(day: string, today: string): number {
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_IN_MILLISECONDS;
  if (Number.isNaN(days)) throw new RangeError(`"${day}" or "${today}" is not a day`);
  return days;
}
