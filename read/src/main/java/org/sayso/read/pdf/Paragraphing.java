package org.sayso.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins lines to paragraphs: a new one begins at a gap, at an indented line, behind a line that
 * ends where the next word had room, and where the letters change their size. Furniture between the
 * columns or pages of one paragraph comes behind it. Used once.
 */
final class Paragraphing {
  private static final float GAP = 1.45f;
  private static final float INDENT = 0.6f;
  private static final float ROOM = 2;
  private static final float HEADING = 1.12f;
  private static final int HEADING_WORDS = 20;

  private final List<Line> text = new ArrayList<>();
  private final RunningHeads heads;
  private final Hyphens hyphens;
  private final Columns columns;
  private final float bodySize;
  private final float pitch;
  private final List<Paragraph> done = new ArrayList<>();
  private final List<Paragraph> waiting = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();

  Paragraphing(List<Line> lines) {
    this.heads = new RunningHeads(lines);
    lines.stream().filter(line -> !heads.is(line)).forEach(text::add);
    this.hyphens = new Hyphens(text);
    this.columns = new Columns(text);
    this.bodySize = bodySize();
    this.pitch = pitch();
  }

  /** The size of most letters. */
  float bodySize() {
    Map<Float, Integer> letters = new TreeMap<>();
    text.forEach(
        l -> letters.merge((float) Math.round(l.size() * 2) / 2, l.words().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** How far the lines of a paragraph stand apart: most steps of short paragraphs are wider. */
  private float pitch() {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < text.size(); i++) {
      float step = text.get(i).y() - text.get(i - 1).y();
      boolean near = step > 0.5f * bodySize && step < 3 * bodySize;
      if (near
          && text.get(i).isSameSize(text.get(i - 1))
          && text.get(i).page() == text.get(i - 1).page()) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 1.2f * bodySize : steps.get(steps.size() / 5);
  }

  List<Paragraph> of(List<Line> lines) {
    int at = 0;
    for (Line line : lines) {
      if (heads.is(line)) {
        waiting.add(new Paragraph(line.words(), line, Paragraph.Kind.FURNITURE));
      } else {
        Line next = at + 1 < text.size() ? text.get(at + 1) : line;
        add(line, next);
        at++;
      }
    }
    close();
    return done;
  }

  private void add(Line line, Line next) {
    if (!open.isEmpty() && begins(open.get(open.size() - 1), line, next)) {
      close();
    }
    open.add(line);
  }

  private boolean begins(Line last, Line line, Line next) {
    if (!last.isSameSize(line) || line.words().matches("[•▪‣●■–*]\\s.*")) {
      return true;
    }
    float step = line.y() - last.y();
    boolean elsewhere = last.page() != line.page() || step < -0.5f * pitch;
    if (elsewhere) {
      boolean lower = Character.isLowerCase(line.words().charAt(0));
      return !lower && (last.endsSentence() || isShort(last, line));
    }
    return step > GAP * pitch || isIndented(last, line, next) || isShort(last, line);
  }

  private boolean isIndented(Line last, Line line, Line next) {
    float by = INDENT * line.size();
    boolean below = next.page() == line.page() && next.y() > line.y() && next.isSameSize(line);
    float margin = below ? Math.min(last.left(), next.left()) : last.left();
    boolean first = open.size() == 1;
    return line.left() > margin + by && (below || !first) && line.left() < margin + 6 * line.size();
  }

  /** Whether the line was ended before it was full: the next word would have had room on it. */
  private boolean isShort(Line last, Line line) {
    if (last.words().matches("(?s).*[-\u2010\u00AD]")) {
      return false;
    }
    float letter = (line.right() - line.left()) / line.words().length();
    float word = (line.words().split(" ", 2)[0].length() + 1) * letter;
    float room = columns.right(last) - last.right();
    return room > word + (last.endsSentence() ? 0.5f : ROOM) * last.size();
  }

  private void close() {
    if (!open.isEmpty()) {
      String words = open.stream().map(Line::words).reduce(hyphens::join).orElseThrow();
      Line first = open.get(0);
      boolean heading =
          first.size() > HEADING * bodySize && words.split(" ").length <= HEADING_WORDS;
      done.add(
          new Paragraph(
              words.replace("\u00AD", ""),
              first,
              heading ? Paragraph.Kind.HEADING : Paragraph.Kind.TEXT));
    }
    done.addAll(waiting);
    waiting.clear();
    open.clear();
  }
}
