/**
 * A page that leads to another, for hosts that cannot redirect. Its canonical link tells search engines the one address.
 *
 * @param href where it leads, from the root of the host
 * @param canonical the same, as a whole address
 * @param title the title of the page it leads to
 */
export function redirectPage(href: string, canonical: string, title: string): string {
  const [to, whole, name] = [href, canonical, title].map(escaped);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<meta name="description" content="This address leads to ${name}.">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0;url=${to}">
<link rel="canonical" href="${whole}">
</head>
<body><main><h1>${name}</h1><p>This page is at <a href="${to}">${whole}</a>.</p></main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
