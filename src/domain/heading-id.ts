/** The id that Astro gives to a heading of the prose: small letters, hyphens for spaces, no other marks. */
export function headingId(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");
}
