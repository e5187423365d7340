/**
 * The `_redirects` file in the format of Netlify, which Cloudflare Pages reads too.
 * Each redirect stands twice. A page that leads on stands at the same address for hosts without redirects; Netlify
 * would send that page unless the code ends in "!", and Cloudflare skips a line whose code does.
 * @param redirects exact paths, base included; `to` may be a whole address
 * @returns its text, in the order given
 * @throws RangeError when a path holds white space, which would end the field, or `from` is not a path
 */
export function redirectsFile(redirects: readonly { from: string; to: string }[]): string {
  return redirects.map(redirectLines).join("");
}

function redirectLines({ from, to }: { from: string; to: string }): string {
  if (!/^\/[^\s*:#]*$/.test(from))
    throw new RangeError(`a redirect cannot start from "${from}": write a plain path`);
  if (!/^[^\s#]\S*$/.test(to))
    throw new RangeError(`a redirect cannot lead to "${to}": write a path or an address`);
  return `${from} ${to} 301!\n${from} ${to} 301\n`;
}
