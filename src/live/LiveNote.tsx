import { type ServiceName, useHealth } from './health';

interface LiveNoteProps {
  readonly service: ServiceName;
  /** What to know before its parts are read, as one string. */
  readonly children: string;
}

/** A sentence about the parts of a service below it: drawn, as they are, once the service answers. */
export function LiveNote({ service, children }: LiveNoteProps) {
  const { health } = useHealth(service);
  return health === 'answering' ? (
    <p key={children} className="dense">
      {children}
    </p>
  ) : null;
}
