/**
 * What a page may ask of the device: nothing, but to copy a link. Sharing (web-share) stays at its default, which is
 * our own pages: a Chromium that cannot share complains of the name in the console.
 */
const permissions: Readonly<Record<string, string>> = {
  accelerometer: "()",
  camera: "()",
  "display-capture": "()",
  geolocation: "()",
  gyroscope: "()",
  microphone: "()",
  midi: "()",
  payment: "()",
  usb: "()",
  "clipboard-write": "(self)",
};

/** The same as the header `Permissions-Policy` has it. */
export const permissionsPolicy = Object.entries(permissions)
  .map(([feature, allowed]) => `${feature}=${allowed}`)
  .join(", ");
