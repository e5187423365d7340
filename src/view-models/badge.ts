import type { Judgement } from "#domain/judgement.ts";
import type { Side } from "#domain/rated-criterion.ts";
import { insideSentence } from "./amounts.ts";
import { headlineOf, type NamedSides } from "./headline.ts";
import { markdownText } from "./markdown-text.ts";

/** What a badge says: the verdict with no opinion, in one line. */
export interface Badge {
  /** Both names, the pick and how sure, such as "Multi-leader over peer-to-peer, on balance". */
  readonly verdict: string;
  /** Whose hue it has; null when nothing is picked. */
  readonly pick: Side | null;
}

/**
 * The words of a pair's badge: the heading of its verdict, with the name that the heading leaves out.
 * @param sides both by their short names
 * @param judgement the verdict at equal priorities
 */
export function badge(sides: NamedSides, judgement: Pick<Judgement, "pick" | "outcome">): Badge {
  const { side, name, phrase } = headlineOf(judgement, sides);
  if (side === null)
    return { verdict: `${sides.a.name} vs ${sides.b.name}: ${insideSentence(phrase)}`, pick: side };
  const rival = sides[side === "a" ? "b" : "a"].name;
  return { verdict: `${name} over ${insideSentence(rival)}${phrase}`, pick: side };
}

/** What stands in a README: a picture with words for those who do not see it, and where it leads. */
export interface BadgeInReadme {
  /** Both names, such as "Multi-leader vs Peer-to-peer". */
  readonly title: string;
  /** The heading of the default verdict, such as "Multi-leader, on balance": a badge never follows the reader. */
  readonly verdict: string;
  /** Whole address of the badge. */
  readonly badgeHref: string;
  /** Whole address of the comparison. */
  readonly pageHref: string;
}

/**
 * A badge as Markdown, for a README.
 * @returns one line, an image that is a link. Nothing in the words or addresses can end either early.
 */
export function badgeMarkdown({ title, verdict, badgeHref, pageHref }: BadgeInReadme): string {
  return `[![${markdownText(`${title}: ${verdict}`)}](${whole(badgeHref)})](${whole(pageHref)})`;
}

/** An address in which no white space or bracket ends the link. */
function whole(href: string): string {
  const brackets: Readonly<Record<string, string>> = { "(": "%28", ")": "%29" };
  return href.replace(/[\s()<>\\]/g, (sign) => brackets[sign] ?? encodeURIComponent(sign));
}
