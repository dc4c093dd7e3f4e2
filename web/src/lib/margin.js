/**
 * Where notes in the margin go: each as near as can be to the line that it belongs to, none over
 * another. Notes that want the same place push each other down, and a run of them that was pushed
 * is moved up by half of its debt, so that the last is not far below its line.
 *
 * @param {{id: string, want: number, height: number}[]} notes in the order of the text, in pixels
 * @param {number} gap least distance between two
 * @returns {Map<string, number>} the top of each, in pixels from the same origin, never negative
 */
export function settle(notes, gap) {
  const groups = [];
  for (const note of notes) {
    groups.push({ notes: [note], top: note.want, height: note.height });
    merge(groups, gap);
  }
  const tops = new Map();
  for (const group of groups) {
    let top = group.top;
    for (const note of group.notes) {
      tops.set(note.id, top);
      top += note.height + gap;
    }
  }
  return tops;
}

function merge(groups, gap) {
  while (groups.length > 1 && bottom(groups.at(-2)) + gap > groups.at(-1).top) {
    const last = groups.pop();
    const group = groups.at(-1);
    group.notes.push(...last.notes);
    group.height += gap + last.height;
    group.top = Math.max(0, ideal(group, gap));
  }
}

function bottom(group) {
  return group.top + group.height;
}

/** The top at which a group's notes are on average where they want to be, its first never late. */
function ideal(group, gap) {
  let offset = 0;
  let debt = 0;
  for (const note of group.notes) {
    debt += note.want - offset;
    offset += note.height + gap;
  }
  return Math.min(group.notes[0].want, debt / group.notes.length);
}
