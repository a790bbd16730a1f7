import { type AppConfig, baseMapsOf } from '../../src/app/config/appConfig';

/** The origin of a tile address; `{s}` stands for any subdomain. */
function tileOrigin(url: string): string {
  return /^(https?:\/\/[^/]+)/.exec(url.replace('{s}', '*'))?.[1] ?? '';
}

function connectOrigins(config: AppConfig): readonly string[] {
  const addresses = [config.lmiBaseUrl, config.nomisBaseUrl, config.postcodesBaseUrl];
  const origins = addresses.filter((url) => url !== null).map((url) => new URL(url).origin);
  return [...new Set(origins)];
}

/** The headers of every response: only what config.json names can be reached, and no inline script runs. */
export function securityHeaders(config: AppConfig): Readonly<Record<string, string>> {
  const tileHosts = new Set(baseMapsOf(config).map(({ url }) => tileOrigin(url)));
  const policy = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    // Mantine and ECharts set style attributes; script is never inline.
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:', 'blob:', ...tileHosts],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...connectOrigins(config)],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
  return {
    'Content-Security-Policy': policy.map((directive) => directive.join(' ')).join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}
