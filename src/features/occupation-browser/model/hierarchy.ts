import type { SocLevel } from '@/domain/soc';
import { socLevel } from '@/domain/soc';

/** A group of SOC 2010 with the groups in it. */
export interface GroupNode {
  readonly code: string;
  readonly title: string;
  readonly groups: readonly GroupNode[];
  /** How many unit groups (four digits) are in it, itself counted. */
  readonly unitCount: number;
}

export type GroupTitles2010 = Readonly<Record<string, string>>;

/** The groups directly in a group, by code; '' for all of SOC 2010. Pure. */
export function groupsIn(code: string, titles: GroupTitles2010): readonly GroupNode[] {
  return Object.keys(titles)
    .filter((other) => other.length === code.length + 1 && other.startsWith(code))
    .toSorted()
    .map((other) => groupNode(other, titles));
}

function groupNode(code: string, titles: GroupTitles2010): GroupNode {
  const groups = groupsIn(code, titles);
  const isUnit = code.length === 4;
  return {
    code,
    title: titles[code] ?? code,
    groups,
    unitCount: isUnit ? 1 : groups.reduce((sum, { unitCount }) => sum + unitCount, 0),
  };
}

/** The wider groups a group lies in, widest first. Pure. */
export function groupsAround(
  code: string,
  titles: GroupTitles2010,
): readonly { readonly code: string; readonly title: string }[] {
  return Array.from({ length: code.length - 1 }, (_, at) => code.slice(0, at + 1)).map((wider) => ({
    code: wider,
    title: titles[wider] ?? wider,
  }));
}

/** Sub-major groups under our everyday names of them, by those names; none in an older pack. Pure. */
export function families({
  plain,
}: {
  readonly plain?: { readonly soc2010: GroupTitles2010 } | undefined;
}): readonly { readonly code: string; readonly plain: string }[] {
  return Object.entries(plain?.soc2010 ?? {})
    .filter(([code]) => code.length === 2)
    .map(([code, name]) => ({ code, plain: name }))
    .toSorted((one, other) => one.plain.localeCompare(other.plain));
}

const LEVEL_NAMES: Readonly<Record<SocLevel, string>> = {
  all: 'all jobs',
  major: 'major group',
  'sub-major': 'sub-major group',
  minor: 'minor group',
  unit: 'unit group',
};

/** "sub-major group 21". */
export function levelName(code: string): string {
  return `${LEVEL_NAMES[socLevel(code)]} ${code}`;
}

/** "1 group", "81 groups": how many groups of jobs. */
export function groupCount(count: number): string {
  return `${count} ${count === 1 ? 'group' : 'groups'}`;
}
