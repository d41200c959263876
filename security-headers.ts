/**
 * The one source of the headers that a browser gets with Runthrough: `vite preview` sends them,
 * `public/_headers` repeats them for static hosts (a test compares the two), and the build writes the
 * policy into `index.html` as well, so that a host that can set no headers still has it.
 */

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-worker',
};

/** Directives a browser ignores, with a warning, when they come from a `<meta>`. */
const headerOnly: readonly string[] = ['frame-ancestors'];

const join = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy for the `Content-Security-Policy` header. */
export const headerPolicy: string = join(Object.entries(policy));

/** The same policy for `<meta http-equiv="Content-Security-Policy">`. */
export const metaPolicy: string = join(Object.entries(policy).filter(([name]) => !headerOnly.includes(name)));

/** Every response header, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Renders the headers as the `_headers` file that common static hosts read. */
export function renderHeadersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n`;
}
