import type { CSSProperties } from 'react';
import type { QuestionId } from '../model/questions';
import { ROOMS } from './rooms';
import styles from './nomisLive.module.css';

/** The custom property the room of a table is worked out from. */
export const roomStyle = (id: QuestionId): CSSProperties => ({ '--rows': ROOMS[id].rows });

/** The places of answers while the code that draws them is not there yet. */
export function EmptyRooms({ of }: { readonly of: readonly QuestionId[] }) {
  return of.map((id) => (
    <div
      key={id}
      className={`${styles.place} ${styles.empty}`}
      data-around={ROOMS[id].around}
      style={roomStyle(id)}
    />
  ));
}
