import { command } from "./command.ts";

/** Says so in good time before the contact in security.txt expires. Only this check asks the clock, never a build. */
await command(async () => {
  const { daysUntil, SECURITY_CONTACT_NOTICE_DAYS } = await import("../src/formats/security-file.ts");
  const { securityContactExpires } = await import("../site.config.ts");
  const left = daysUntil(securityContactExpires, new Date().toISOString().slice(0, 10));
  if (left >= SECURITY_CONTACT_NOTICE_DAYS) {
    console.log(`dates: the contact in security.txt holds for ${left} days`);
    return 0;
  }
  console.log(
    `site.config.ts: securityContactExpires is ${securityContactExpires}, ${left < 0 ? "which has passed" : `in ${left} days`}; ` +
      "see whether mail to the feedback address arrives, then write a day within the next year",
  );
  return 1;
});
