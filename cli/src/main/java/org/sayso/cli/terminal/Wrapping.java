package org.sayso.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks pieces into lines at spaces; a word that is too long for a line stands alone on it. */
final class Wrapping {
  private static final Pattern ATOM = Pattern.compile("\\s+|\\S+");

  private final int width;
  private final List<List<Piece>> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private List<Piece> word = new ArrayList<>();
  private boolean space;
  private int used;

  private Wrapping(int width) {
    this.width = width;
  }

  static List<List<Piece>> wrap(List<Piece> pieces, int width) {
    Wrapping wrapping = new Wrapping(width);
    for (Piece piece : pieces) {
      Matcher atoms = ATOM.matcher(piece.text());
      while (atoms.find()) {
        wrapping.take(piece.ink(), atoms.group());
      }
    }
    wrapping.endWord();
    wrapping.lines.add(wrapping.line);
    return wrapping.lines;
  }

  private void take(Ink ink, String atom) {
    if (atom.isBlank()) {
      endWord();
      space = true;
    } else {
      word.add(new Piece(ink, atom));
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    int length = word.stream().mapToInt(p -> columns(p.text())).sum();
    boolean apart = space && !line.isEmpty();
    if (!line.isEmpty() && used + (apart ? 1 : 0) + length > width) {
      lines.add(line);
      line = new ArrayList<>();
      used = 0;
      apart = false;
    }
    if (apart) {
      Ink before = line.get(line.size() - 1).ink();
      line.add(new Piece(before == word.get(0).ink() ? before : Ink.PLAIN, " "));
      used++;
    }
    line.addAll(word);
    used += length;
    word = new ArrayList<>();
    space = false;
  }

  private static int columns(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
