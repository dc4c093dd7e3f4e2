package org.sayso.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lexicons and rules are data: one entry a line, fields between tabs, comments after "#". */
class DataFilesTest {
  @TestFactory
  Stream<DynamicTest> every_line_has_the_fields_of_its_file() {
    return tables()
        .map(
            f ->
                dynamicTest(
                    House.name(f),
                    () -> assertThat(breaches(House.read(f))).as(House.name(f)).isEmpty()));
  }

  @Test
  void a_line_with_a_field_too_few_is_found() {
    assertThat(breaches("# cue\tact\nsay\tstate\nwarn threaten\n"))
        .containsExactly("line 3: 1 field where the file has 2: warn threaten");
    assertThat(breaches("# cue\tact\n\nsay\tstate\nwarn\tthreaten\n")).isEmpty();
  }

  @Test
  void a_blank_at_the_end_of_a_field_is_found() {
    assertThat(breaches("say \tstate\n")).containsExactly("line 1: a blank at an edge of a field");
  }

  private static Stream<Path> tables() {
    return House.PARTS.stream()
        .map(part -> House.ROOT.resolve(part).resolve("src/main/resources/org/sayso"))
        .flatMap(folder -> House.files(folder, ".tsv").stream());
  }

  private static List<String> breaches(String table) {
    List<String> lines = table.lines().toList();
    List<String> found = new ArrayList<>();
    int wanted = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      wanted = wanted == 0 ? fields.length : wanted;
      if (fields.length != wanted) {
        found.add(
            "line %d: %d field%s where the file has %d: %s"
                .formatted(i + 1, fields.length, fields.length == 1 ? "" : "s", wanted, line));
      } else if (Stream.of(fields).anyMatch(f -> !f.equals(f.strip()))) {
        found.add("line %d: a blank at an edge of a field".formatted(i + 1));
      }
    }
    return found;
  }
}
