package org.sayso.understand.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.understand.Understander;

/** Every lexicon that ships: each entry has an example of its own, a sentence. */
class LexiconFilesTest {
  static Stream<Path> lexicons() throws IOException, URISyntaxException {
    Path folder = Path.of(Understander.class.getResource("cue/cues.tsv").toURI()).getParent();
    try (Stream<Path> files = Files.walk(folder.getParent())) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void everyExampleIsASentence(Path lexicon) throws IOException {
    assertThat(rows(lexicon))
        .isNotEmpty()
        .allMatch(row -> example(row).matches("\\p{Lu}.*[.?!]|[\"“]\\p{Lu}.*[.?!]"));
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void nearlyEveryEntryHasAnExampleOfItsOwn(Path lexicon) throws IOException {
    List<String> rows = rows(lexicon);
    long different = rows.stream().map(LexiconFilesTest::example).distinct().count();
    assertThat(different).isGreaterThanOrEqualTo(rows.size() * 95L / 100);
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void noEntryStandsTwice(Path lexicon) throws IOException {
    assertThat(rows(lexicon))
        .map(row -> row.substring(0, row.lastIndexOf('\t')))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void everyFileSaysWhatItsColumnsAre(Path lexicon) throws IOException {
    assertThat(Files.readAllLines(lexicon).get(0)).startsWith("# ");
  }

  private static List<String> rows(Path lexicon) throws IOException {
    return Files.readAllLines(lexicon).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String example(String row) {
    return row.substring(row.lastIndexOf('\t') + 1).strip();
  }
}
