package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.verb.Desk.Printed;

/** The verb "versions", over a case that holds one report as it stood three times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsVerbTest {
  private static final String TAIL =
      """

      Traffic goes by the ring road until then, and the council has promised two more buses an hour.

      Shopkeepers on the river front have asked for more time before the work on the bridge begins.
      """;
  private static final String METADATA =
      """
      {"file":"one.txt","title":"Bridge to close","url":"https://post.example/bridge","published":"2031-05-04"}
      {"file":"two.txt","title":"Bridge to close","url":"http://www.post.example/bridge?utm_source=x","published":"2031-05-04","modified":"2031-05-05"}
      {"file":"three.txt","title":"Bridge to close","url":"https://post.example/bridge","published":"2031-05-04","modified":"2031-05-06"}
      """;

  @TempDir static Path folder;
  private Desk desk;
  private Printed second;

  @BeforeAll
  void read() {
    desk = new Desk(folder);
    desk.environment.put("SAYSO_CASE", desk.path("case"));
    String metadata = desk.file("m.jsonl", METADATA);
    String one =
        desk.file(
            "one.txt", "Ada Okoro said the old bridge would be closed in June for a year." + TAIL);
    String two =
        desk.file(
            "two.txt", "Ada Okoro said the old bridge would be closed in July for a year." + TAIL);
    String three =
        desk.file(
            "three.txt",
            "Ada Okoro said the old bridge would be closed in August for a year."
                + TAIL
                + "\nCorrection: An earlier version of this article gave the wrong month.\n");
    assertThat(desk.run("read", one, "-m", metadata).code()).isZero();
    second = desk.run("read", three, two, "-m", metadata);
  }

  @Test
  void reading_tells_that_something_is_a_later_version() {
    assertThat(second.code()).isZero();
    assertThat(second.err())
        .isEqualTo(
            """
            note DIR/two.txt: a later version of DIR/one.txt with no note of the change; see what changed: sayso versions post.example/bridge
            note DIR/three.txt: a later version of DIR/two.txt; see what changed: sayso versions post.example/bridge
            2 new, 0 changed, 0 unchanged, 0 skipped; the case has 3 articles
            """);
  }

  @Test
  void the_sequence_with_dates_and_what_changed() {
    Printed printed = desk.run("versions", "https://post.example/bridge/");
    assertThat(printed.code()).isZero();
    assertThat(printed.out().replaceAll("[0-9a-f]{16}", "ID").replaceAll("\\s+", " "))
        .isEqualTo(
            """
            post.example/bridge
              1 2031-05-04 Bridge to close DIR/one.txt
              [ID]
              2 2031-05-04, changed 2031-05-05 Bridge to close
              DIR/two.txt [ID]
                 silent edit: the words changed and no notice says so
                 − “Ada Okoro said the old bridge would be closed in June for a year.”
                 + “Ada Okoro said the old bridge would be closed in July for a year.”
              3 2031-05-04, changed 2031-05-06 Bridge to close
              DIR/three.txt [ID]
                 correction “Correction: An earlier version of this article gave the wrong
                 month.”
                 − “Ada Okoro said the old bridge would be closed in July for a year.”
                 + “Ada Okoro said the old bridge would be closed in August for a year.”
            """
                .replaceAll("\\s+", " "));
  }

  @Test
  void for_a_program() {
    Printed printed = desk.run("versions", "--json");
    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .startsWith("{\"histories\":[{\"address\":\"post.example/bridge\",\"versions\":[{\"id\":\"")
        .contains(
            "\"sequel\":\"first\",\"silent\":false,\"notices\":[],\"added\":[],\"removed\":[]",
            "\"sequel\":\"later\",\"silent\":true",
            "\"notices\":[{\"kind\":\"correction\",\"date\":null,\"text\":\"Correction: An earlier");
  }

  @Test
  void an_address_without_versions() {
    assertThat(desk.run("versions", "https://post.example/other"))
        .isEqualTo(new Printed(6, "", "no versions of https://post.example/other\n"));
  }
}
