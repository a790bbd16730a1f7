import { createServer } from 'node:http';
import type { FakeAnswer } from '../../tests/fakes/fakeAnswer';
import { answerLmi, type LmiMode } from '../../tests/fakes/lmi';
import { answerNomis, type NomisMode } from '../../tests/fakes/nomis';

/** How both services are just now. */
export interface Weather {
  readonly lmi: LmiMode;
  readonly nomis: NomisMode;
}

/** The fakes of the services at an address of their own, as a browser meets the real ones. */
export interface FakeSources {
  readonly lmiBaseUrl: string;
  readonly nomisBaseUrl: string;
  weather: Weather;
  /** How many questions came in each weather, by the mode of the service that was asked. */
  readonly asked: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

/** Serves the fakes of LMI for All and Nomis; what they do may change while they run. */
export async function serveSources(port: number): Promise<FakeSources> {
  const asked: Record<string, number> = {};
  const origin = `http://127.0.0.1:${port}`;
  const sources = {
    lmiBaseUrl: `${origin}/api/v1/`,
    nomisBaseUrl: `${origin}/nomis/api/v01/`,
    weather: { lmi: 'good', nomis: 'good' } as Weather,
    asked,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const answerTo = (url: URL): FakeAnswer => {
    const { lmi, nomis } = sources.weather;
    const isNomis = url.pathname.startsWith('/nomis/');
    const name = isNomis ? `Nomis, ${nomis}` : `LMI for All, ${lmi}`;
    asked[name] = (asked[name] ?? 0) + 1;
    return isNomis ? answerNomis(url, nomis) : answerLmi(url, lmi);
  };
  const server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? '/', origin));
    if (answer === 'gone') {
      request.socket.destroy();
      return;
    }
    setTimeout(() => {
      response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
    }, answer.delayMs);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return sources;
}
