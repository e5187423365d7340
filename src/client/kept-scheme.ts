/** The one thing that this site keeps in a browser, under this name: "light" or "dark", and nothing otherwise. */
export const SCHEME_KEY = "colour-scheme";

/**
 * Marks the page with the colours that the reader has chosen: before anything is painted, when another tab chooses
 * others, and when the browser brings the page back as it was put aside. A storage that is denied leaves the page as it
 * is.
 *
 * The head of every page runs the text of this function alone (src/formats/scheme-script.ts): it may use nothing that
 * stands outside of it, and has no comment inside.
 *
 * @param key where the choice is kept
 */
export function followKeptScheme(key: string): void {
  const { dataset } = document.documentElement;
  const follow = () => {
    try {
      const kept = localStorage.getItem(key);
      if (kept === "light" || kept === "dark") dataset.scheme = kept;
      else delete dataset.scheme;
    } catch {
      return;
    }
  };
  follow();
  addEventListener("storage", follow);
  addEventListener("pageshow", follow);
}
