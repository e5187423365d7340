import { expect, test } from "@playwright/test";
import { differences } from "../../../../../../scripts/measuring/builder/peers/likeness.ts";

const claims = Array.from({ length: 30 }, (_, k) => `<li>Claim number ${k}<a href="#s${k}">${k}</a></li>`);
const page = `<!DOCTYPE html><meta charset="utf-8"><script>let words = 1;</script><ul>${claims.join("")}</ul>`;

test("A page is like ours whatever white space, upper case of the doctype or escapes it is written with", () => {
  const other = page.replace("DOCTYPE", "doctype").replaceAll("</li>", "</li>\n  ");
  expect(differences(page, other)).toEqual([]);
  expect(
    differences("<p>A &amp; “B” isn't 1 %</p>", "<p>A &#38; &#8220;B&#x201d; isn&#39;t 1&nbsp;%</p>"),
  ).toEqual([]);
});

test("What a script says is no word of the page", () => {
  expect(differences(page, page.replace("let words = 1;", "let others = 2, and = 3, more = 4;"))).toEqual([]);
});

test("A page without some of our words is named with the words", () => {
  expect(differences(page, page.replaceAll(/Claim number [1-4]\b/g, "Claim"))).toEqual([
    "8 of 120 words are missing (1 2 3 4 number number number number), 0 are new ()",
  ]);
});

test("Words that stand in the place of others are named as new", () => {
  const [line] = differences(page, page.replaceAll("number", "no."));
  expect(line).toMatch(/^30 of 120 words are missing \(number .* …\), 30 are new \(no\. .* …\)$/);
});

test("A page without our links, or with more parts than ours, is named with their number", () => {
  const bare = page.replaceAll(/<a [^>]*>(\d+)<\/a>/g, "<b>$1</b>");
  expect(differences(page, bare)).toContain("0 <a> instead of 30");
  expect(differences(page, page.replace("<ul>", "<section></section><ul>"))).toEqual([
    "1 <section> instead of 0",
  ]);
});

test("A page whose links lead nowhere is named, and where ours lead", () => {
  expect(differences(page, page.replaceAll(/href="#s1\d"/g, 'href=""'))).toEqual([
    expect.stringMatching(/^10 of 30 addresses are missing \(#s10 #s11 .* …\), 10 are new/),
  ]);
  expect(differences('<a href="a?b&amp;c">d</a>', '<a href="a?b&#38;c">d</a>')).toEqual([]);
});

test("One in a hundred may differ", () => {
  const long = Array.from({ length: 200 }, (_, k) => `<tr><td>${k}</td></tr>`).join("");
  expect(differences(long, long.replace("<tr><td>7</td></tr>", ""))).toEqual([]);
  expect(differences(long, long.replaceAll(/<tr><td>[1-9]<\/td><\/tr>/g, ""))).toHaveLength(2);
});
