package org.sayso.understand.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * A file of cases: blank lines part them, the first line of each is the text, the others are what
 * must be found in it, all of it and nothing else. {@code #} begins a comment, {@code @} gives the
 * publication date of the cases below it.
 */
record Syllabus(String name, List<Case> cases) {
  /**
   * @param text one or more sentences
   * @param expected lines, in order
   */
  record Case(String text, Optional<Edtf> published, List<String> expected) {}

  static Syllabus of(String name) {
    try (InputStream in = Syllabus.class.getResourceAsStream("/cases/" + name)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Syllabus(name, cases(all));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<Case> cases(String all) {
    List<Case> cases = new ArrayList<>();
    Optional<Edtf> published = Optional.empty();
    for (String block : all.split("\n\\s*\n")) {
      List<String> lines = new ArrayList<>();
      for (String line : block.split("\n")) {
        if (line.startsWith("@")) {
          published = Optional.of(new Edtf(line.substring(1).strip()));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          lines.add(line.strip());
        }
      }
      if (!lines.isEmpty()) {
        cases.add(new Case(lines.get(0), published, lines.subList(1, lines.size())));
      }
    }
    return cases;
  }
}
