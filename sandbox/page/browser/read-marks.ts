import { useEffect, useState } from 'preact/hooks';

type Marks = Readonly<Record<string, string>>;

const keyOf = (me: string): string => `read/${me}`;

function kept(me: string): Marks {
  try {
    return JSON.parse(localStorage.getItem(keyOf(me)) ?? '{}') as Marks;
  } catch {
    return {};
  }
}

/** How far a person has read each conversation, and how far they had when they came to the open one. */
export function useReadMarks(
  me: string,
  room: string,
  lastTs: string,
): { readonly marks: Marks; readonly cameAt: string } {
  const [marks, setMarks] = useState<{ readonly of: string; readonly marks: Marks }>(() => ({
    of: me,
    marks: kept(me),
  }));
  const [came, setCame] = useState({ place: '', at: '' });
  const place = `${me}/${room}`;
  const own = marks.of === me ? marks.marks : kept(me);
  useEffect(() => {
    if (came.place !== place) setCame({ place, at: own[room] ?? '' });
    if (room === '' || lastTs === '' || own[room] === lastTs) return;
    const next = { ...own, [room]: lastTs };
    setMarks({ of: me, marks: next });
    localStorage.setItem(keyOf(me), JSON.stringify(next));
  }, [place, lastTs]);
  return { marks: own, cameAt: came.place === place ? came.at : (own[room] ?? '') };
}
