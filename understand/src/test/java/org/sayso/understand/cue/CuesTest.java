package org.sayso.understand.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestUnderstander;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/** The cues of the lexicon, each in the example that it is there for. */
class CuesTest {
  private static final int OF_A_HUNDRED = 95;

  private static List<Row> cues() {
    return Table.read(CueLexicon.class, "cues.tsv", 5);
  }

  /** Not all: the tagger takes a verb or two for a noun. */
  @Test
  void nearlyEveryCueReportsInItsExample() {
    List<String> silent =
        cues().stream().filter(cue -> !reports(cue)).map(cue -> cue.at(4)).toList();
    assertThat(silent).hasSizeLessThan(cues().size() * (100 - OF_A_HUNDRED) / 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"say", "tell", "deny", "accuse", "warn", "announce", "claim", "believe"})
  void theCommonOnesDo(String lemma) {
    assertThat(cues())
        .filteredOn(cue -> cue.at(0).equals(lemma) && cue.at(1).equals("verb"))
        .hasSize(1)
        .allMatch(CuesTest::reports);
  }

  /** Whether anything is drafted: what is kept of it, trust decides. */
  private static boolean reports(Row cue) {
    return !TestUnderstander.get().trials(TestArticles.of(cue.at(4))).isEmpty();
  }
}
