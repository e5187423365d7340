/**
 * Beside every "disagree" link, a button that copies the message, for people whose browser opens no mail program. The
 * link itself works without this.
 */

const SAID_FOR_MS = 4000;

/** A mailto address as the text of a message: recipient, subject and body as the mail program would show them. */
export function messageOf(mailto: string): string {
  const address = new URL(mailto);
  const fields = new URLSearchParams(address.search.replaceAll("+", "%2B"));
  const recipient = decodeURIComponent(address.pathname);
  return `To: ${recipient}\nSubject: ${fields.get("subject")}\n\n${fields.get("body")?.replaceAll("\r\n", "\n")}\n`;
}

/** `<copy-message>`: stands after a mailto link, which it reads. */
class CopyMessage extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "copy the message";
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    button.addEventListener("click", () => this.copy(button, said));
    this.append(" ", button, said);
  }

  async copy(button: HTMLButtonElement, said: HTMLElement) {
    const link = this.previousElementSibling;
    if (!(link instanceof HTMLAnchorElement)) return;
    const message = messageOf(link.href);
    try {
      await navigator.clipboard.writeText(message);
      said.textContent = " Copied.";
      setTimeout(() => said.replaceChildren(), SAID_FOR_MS);
    } catch {
      this.showToCopyByHand(message, button);
    }
  }

  /** The clipboard can be denied, or missing on an insecure address: then the text appears, selected. */
  showToCopyByHand(message: string, button: HTMLElement) {
    const text = document.createElement("textarea");
    text.readOnly = true;
    text.value = message;
    text.setAttribute("aria-label", "The message, to copy by hand");
    button.replaceWith(text);
    text.focus();
    text.select();
  }
}

customElements.define("copy-message", CopyMessage);
for (const link of document.querySelectorAll('a[href^="mailto:"]')) link.after(document.createElement("copy-message"));
