/**
 * A mailto address read by hand after RFC 6068 and RFC 3986, so that tests of the messages do not trust the code that
 * writes them, nor a browser's forgiving parser.
 */

/** What a mail program finds in a mailto address. */
export interface Mail {
  readonly to: string;
  /** Header fields in the order given, names as written. `body` is one of them. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A mailto address as a mail program should read it. */
export function parseMailto(address: string): Mail {
  // Only what RFC 3986 lets stand in a path or a query, which also keeps line breaks and quotes out of attributes.
  const odd = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/.exec(address);
  if (odd) throw new SyntaxError(`${JSON.stringify(odd[0])} may not stand in an address`);
  if (!address.startsWith("mailto:")) throw new SyntaxError("it is no mailto address");
  const [path = "", ...queries] = address.slice("mailto:".length).split("?");
  if (queries.length > 1) throw new SyntaxError("it has a second question mark");
  const fields = (queries[0] ?? "").split("&").map((field): [string, string] => {
    const [name = "", ...values] = field.split("=");
    if (values.length !== 1) throw new SyntaxError(`${JSON.stringify(field)} is no field`);
    return [percentDecoded(name), percentDecoded(values[0] ?? "")];
  });
  return { to: percentDecoded(path), fields };
}

/** The one field of that name. */
export function fieldOf(mail: Mail, name: string): string {
  const values = mail.fields.filter(([other]) => other.toLowerCase() === name);
  if (values.length !== 1) throw new SyntaxError(`it has ${values.length} fields called ${name}`);
  return values[0]?.[1] ?? "";
}

/** Every other byte of a percent-encoding must be there, and all must be UTF-8. A plus sign is a plus sign. */
function percentDecoded(text: string): string {
  const bytes: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    if (text.charAt(place) !== "%") {
      bytes.push(text.charCodeAt(place));
      continue;
    }
    const digits = text.slice(place + 1, place + 3);
    if (!/^[\dA-Fa-f]{2}$/.test(digits)) throw new SyntaxError(`"%${digits}" is cut short`);
    bytes.push(Number.parseInt(digits, 16));
    place += 2;
  }
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
}
