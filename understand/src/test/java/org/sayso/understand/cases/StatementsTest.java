package org.sayso.understand.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestUnderstander;

/**
 * The syllabus of statements: {@code src/test/resources/cases/statement}, one file a phenomenon. A
 * case is a text (paragraphs between "¶", "= " before a title) and the statements that must be
 * found in it, as {@link Said} reads them. {@code ONLY} says that there are no others, {@code NONE}
 * that there are none at all.
 */
class StatementsTest {
  private static final String ONLY = "ONLY";
  private static final String NONE = "NONE";

  @TestFactory
  Stream<DynamicTest> whoSaysSo() throws IOException, URISyntaxException {
    Path folder = Path.of(StatementsTest.class.getResource("/cases/statement").toURI());
    List<String> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.map(f -> f.getFileName().toString()).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(f -> Syllabus.of("statement/" + f)).flatMap(StatementsTest::tests);
  }

  private static Stream<DynamicTest> tests(Syllabus syllabus) {
    return syllabus.cases().stream()
        .map(c -> DynamicTest.dynamicTest(syllabus.name() + ": " + c.text(), () -> check(c)));
  }

  private static void check(Syllabus.Case c) {
    List<Said> found = Said.allOf(TestUnderstander.get().understand(TestArticles.of(c.text())));
    String all = found.stream().map(Said::toString).collect(Collectors.joining("\n  ", "\n  ", ""));
    List<String> wanted = c.expected().stream().filter(l -> l.contains("|")).toList();
    assertThat(c.expected()).as("%s says what it wants", c.text()).isNotEmpty();
    assertThat(Said.unmet(wanted, found)).as("not found in%s", all).isEmpty();
    if (c.expected().contains(ONLY) || c.expected().contains(NONE)) {
      assertThat(found).as("found%s", all).hasSize(wanted.size());
    }
  }
}
