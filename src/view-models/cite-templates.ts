import { dayInWords } from "./dates.ts";

/** A page as somebody cites it. */
export interface CitedPage {
  /** The page's title, such as "Multi-leader vs peer-to-peer". */
  readonly title: string;
  /** The site's name. */
  readonly site: string;
  /** Who answers for the words, as the licence names them. */
  readonly author: string;
  /** The ratings revision. */
  readonly revision: number;
  /** The day an editor last read it all, "YYYY-MM-DD": the date of what is cited. */
  readonly reviewed: string;
}

/**
 * A page as BibTeX, as CSL-JSON and as a line of a list of references, each with places for what only the reader knows:
 * `{link}`, and the day of access as `{day}`, `{dayInWords}`, `{y}`, `{m}` and `{d}`.
 */
export function citeTemplates(page: CitedPage) {
  return { bibtex: bibtex(page), cslJson: cslJson(page), reference: reference(page) };
}

/** One entry, which BibLaTeX reads as well. */
function bibtex({ title, site, author, revision, reviewed }: CitedPage): string {
  const [year = "", month = ""] = reviewed.split("-");
  const edition = `Ratings revision ${revision}, reviewed ${dayInWords(reviewed)}, accessed`;
  const fields = {
    author: `{${bibtexText(author)}}`,
    title: `{${bibtexText(title)}}`,
    year,
    month: String(Number(month)),
    howpublished: bibtexText(site),
    note: `${bibtexText(edition)} {dayInWords}`,
    url: "{link}",
    urldate: "{day}",
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${slug(`${site} ${title} ${year}`)},\n${lines.join("")}}\n`;
}

/** A list with one record. */
function cslJson({ title, site, author, revision, reviewed }: CitedPage): string {
  const record = {
    id: slug(`${site} ${title} ${reviewed.slice(0, 4)}`),
    type: "webpage",
    title,
    author: [{ literal: author }],
    "container-title": site,
    version: `ratings revision ${revision}`,
    issued: { "date-parts": [reviewed.split("-").map(Number)] },
    accessed: { "date-parts": [["{y}", "{m}", "{d}"]] },
    URL: "{link}",
  };
  // Numbers, once they are filled in.
  return `${JSON.stringify([record], null, 2).replace(/"(\{[ymd]\})"/g, "$1")}\n`;
}

/** In the Harvard manner of the site's own references. */
function reference({ title, site, author, revision, reviewed }: CitedPage): string {
  const dates = `reviewed ${dayInWords(reviewed)}, accessed {dayInWords}`;
  return `${author} (${reviewed.slice(0, 4)}) ${title}, ${site}, ratings revision ${revision} (${dates}). {link}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Text that TeX prints as it is. A backslash, tilde or caret has a command of its own. */
function bibtexText(text: string): string {
  const commands: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
