import { Feed } from "feed";
import type { FeedView } from "#view-models/feed.ts";
import type { FeedEntry } from "#view-models/feed-entries.ts";

/**
 * A feed as an Atom document (RFC 4287).
 * @param view what it says, with days as "YYYY-MM-DD": they become the first moment of that day in UTC
 * @returns XML with a line break at its end; the same bytes for the same view, as no clock is asked
 */
export function atomFeed({
  id,
  title,
  subtitle,
  href,
  self,
  author,
  rights,
  updated,
  entries,
}: FeedView): string {
  const feed = new Feed({
    id,
    title,
    description: subtitle,
    link: href,
    feed: self,
    author: { name: author.name, link: author.href },
    copyright: rights,
    updated: momentOf(updated),
    generator: false,
  });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      // The package marks titles and content as HTML: both are text here, and are escaped for it.
      title: escaped(entry.title),
      link: entry.href,
      date: momentOf(entry.day),
      published: momentOf(entry.since),
      content: contentOf(entry),
    });
  }
  return `${feed.atom1()}\n`;
}

function contentOf({ says, changes }: FeedEntry): string {
  const paragraphs = says.map((text) => `<p>${escaped(text)}</p>`);
  const items = changes.map(({ date, what }) => `<li>${escaped(`${date}: ${what}`)}</li>`);
  return [...paragraphs, "<p>What changed:</p>", `<ul>${items.join("")}</ul>`].join("");
}

function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
