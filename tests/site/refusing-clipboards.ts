/** The ways in which a clipboard is not to be had: what it does, and the script that makes a page so before it loads. */
export const refusingClipboards = [
  {
    what: "refuses",
    without: () => {
      const refuse = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
      Object.defineProperty(navigator.clipboard, "writeText", { value: refuse });
    },
  },
  {
    what: "is missing, as at an insecure address",
    without: () => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    },
  },
] as const;
