package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.verb.Desk.Printed;

/** A user's own names on the command line. */
class KnowTest {
  private static final String REPORT =
      """
      The town council met on Monday to hear what is planned for the old bridge over the river.

      Ada Okoro said the bridge would be closed in June. Traffic goes by the ring road until then.
      """;
  private static final String MINE = "id,name,alias,type\nw1,Adaeze Okoro,Ada Okoro,Person\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void read() {
    desk = new Desk(folder);
    desk.environment.put("SAYSO_CASE", desk.path("case"));
    assertThat(desk.run("read", desk.file("report.txt", REPORT)).code()).isZero();
  }

  @Test
  void a_table_names_the_case() {
    Printed kept = desk.run("know", desk.file("mine.csv", MINE));
    assertThat(kept)
        .isEqualTo(
            new Printed(
                0, "", "kept mine: 1 profile; the case has 1 of them, and 0 more that may be\n"));
    assertThat(desk.run("who", "okoro").out())
        .startsWith("Adaeze Okoro\n")
        .contains(
            "also: Ada Okoro\n", "known as: Adaeze Okoro mine:w1, score 0.90\n  the same name\n");
    assertThat(desk.run("know").out()).isEqualTo("mine: 1 profile, mine.csv\n");
  }

  @Test
  void a_broken_file_is_refused_and_the_old_base_stays() {
    desk.run("know", desk.file("mine.csv", MINE));
    Printed refused =
        desk.run("know", desk.file("broken.csv", MINE + "w2,\"Bo\n"), "--base", "mine");
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).startsWith("refused: DIR/broken.csv:3:");
    assertThat(desk.run("know").out()).isEqualTo("mine: 1 profile, mine.csv\n");
    assertThat(desk.run("who", "okoro").out()).startsWith("Adaeze Okoro\n");
  }

  @Test
  void two_files_with_one_id_are_refused() {
    String one = desk.file("one.csv", MINE);
    String two = desk.file("two.csv", MINE);
    Printed refused = desk.run("know", one, two);
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("the id w1 is in DIR/one.csv and in DIR/two.csv");
  }

  @Test
  void what_is_removed_is_gone() {
    desk.run("know", desk.file("mine.csv", MINE), "--base", "own");
    assertThat(desk.run("know", "--remove", "own")).isEqualTo(new Printed(0, "", "forgot own\n"));
    assertThat(desk.run("who", "okoro").out()).startsWith("Ada Okoro\n");
    assertThat(desk.run("know", "--remove", "own").code()).isEqualTo(6);
    assertThat(desk.run("know").err())
        .isEqualTo("the case knows nothing of its own; sayso know FILE tells it\n");
  }
}
