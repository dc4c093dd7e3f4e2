package org.sayso.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How wide the columns of a document are. */
final class Columns {
  private static final int STEP = 40;

  private final Map<String, Float> rights = new HashMap<>();

  Columns(List<Line> lines) {
    lines.forEach(line -> rights.merge(key(line, 0), line.right(), Math::max));
  }

  /** Where the column of a line ends: at the end of its longest line that begins about there. */
  float right(Line line) {
    float right = line.right();
    for (int near = -1; near <= 1; near++) {
      right = Math.max(right, rights.getOrDefault(key(line, near), 0f));
    }
    return right;
  }

  private static String key(Line line, int near) {
    return line.page()
        + " "
        + Math.round(line.size())
        + " "
        + (Math.round(line.left() / STEP) + near);
  }
}
