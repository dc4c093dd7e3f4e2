package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.verb.Desk.Printed;

/** The verbs that ask a case, over one small case of two articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseVerbsTest {
  private static final String FIRST =
      """
      The town council met on Monday to hear what is planned for the old bridge over the river.

      Ada Okoro said the bridge would be closed in June. Traffic goes by the ring road until then.
      """;
  private static final String SECOND =
      """
      Shopkeepers on the river front have asked for more time before the work on it begins.

      Bo Lind denied the bridge would be closed in June. He spoke after a meeting with them.
      """;

  @TempDir static Path folder;
  private Desk desk;
  private String kept;

  @BeforeAll
  void read() {
    desk = new Desk(folder);
    kept = desk.path("case");
    desk.file("articles/first.txt", FIRST);
    desk.file("articles/second.txt", SECOND);
    String metadata =
        desk.file(
            "m.jsonl",
            """
            {"file":"first.txt","title":"Bridge to close","publisher":"The Torsby Post","published":"2031-05-04"}
            {"file":"second.txt","title":"No closure","publisher":"Torsby Echo","published":"2031-05-06"}
            """);
    Printed printed = desk.run("read", desk.path("articles"), "-m", metadata, "--case", kept);
    assertThat(printed)
        .isEqualTo(
            new Printed(
                0, "", "2 new, 0 changed, 0 unchanged, 0 skipped; the case has 2 articles\n"));
    desk.environment.put("SAYSO_CASE", kept);
  }

  @Test
  void who_shows_a_dossier() {
    Printed printed = desk.run("who", "okoro");
    assertThat(printed.code()).isZero();
    assertThat(printed.out().replaceAll("Q[0-9a-f]{10}", "Q…").replaceAll("[0-9a-f]{16}", "ID"))
        .isEqualTo(
            """
            Ada Okoro
            Person · in 1 article · Q…

            Statements by Ada Okoro (1)
              Ada Okoro said (indirect, asserted)
                “the bridge would be closed in June”
                Bridge to close – The Torsby Post, 2031-05-04 [s1 of ID]

            Articles (1)
              Bridge to close – The Torsby Post, 2031-05-04 [ID]
            """);
  }

  @Test
  void who_is_told_apart_from_nobody() {
    Printed printed = desk.run("who", "Zoltan", "Quill");
    assertThat(printed)
        .isEqualTo(new Printed(6, "", "the case knows nobody called “Zoltan Quill”\n"));
  }

  @Test
  void a_name_that_looks_alike_is_offered() {
    Printed printed = desk.run("who", "Adam");
    assertThat(printed.code()).isEqualTo(6);
    assertThat(printed.err()).isEqualTo("the case knows nobody called “Adam”; it knows:\n");
    assertThat(printed.out()).startsWith("  Ada Okoro Person");
  }

  @Test
  void who_for_a_program() {
    Printed printed = desk.run("who", "Bo Lind", "--json");
    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .startsWith("{\"answer\":\"found\",\"dossier\":{\"entity\":{\"id\":\"Q")
        .contains("\"act\":\"deny\"")
        .endsWith("}],\"candidates\":[]}\n".replaceFirst("^}]", "}]}"));
  }

  @Test
  void the_timeline_puts_statements_by_the_day_of_publication() {
    Printed printed = desk.run("timeline");
    assertThat(printed.code()).isZero();
    assertThat(printed.out().replaceAll("[0-9a-f]{16}", "ID"))
        .isEqualTo(
            """
            by 2031-05-04
              Ada Okoro said (indirect, asserted)
                “the bridge would be closed in June”
                Bridge to close – The Torsby Post, 2031-05-04 [s1 of ID]

            by 2031-05-06
              Bo Lind denied (indirect, denied)
                “the bridge would be closed in June”
                No closure – Torsby Echo, 2031-05-06 [s1 of ID]
            """);
  }

  @Test
  void the_timeline_of_one_person_and_of_some_days() {
    assertThat(desk.run("timeline", "--about", "Lind").out()).doesNotContain("Okoro");
    assertThat(desk.run("timeline", "--until", "2031-05-04").out()).contains("Okoro", "Lind");
    assertThat(desk.run("timeline", "--since", "2031-05-05").out()).doesNotContain("Okoro said");
    assertThat(desk.run("timeline", "--since", "2031-06-01").code()).isEqualTo(6);
    assertThat(desk.run("timeline", "--about", "Nemo").code()).isEqualTo(6);
    assertThat(desk.run("timeline", "--since", "June").code()).isEqualTo(2);
  }

  @Test
  void search_shows_where_the_words_stand() {
    Printed printed = desk.run("search", "speaker:Okoro", "bridge");
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).contains("Bridge to close – The Torsby Post, 2031-05-04");
    assertThat(desk.run("search", "zeppelin"))
        .isEqualTo(new Printed(6, "", "nothing found for “zeppelin”\n"));
  }

  @Test
  void verify_resolves_every_span() {
    Printed printed = desk.run("verify");
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).matches("\\d+ spans in 2 articles checked, all hold\n");
    assertThat(desk.run("verify", "--json").out()).startsWith("{\"clean\":true,\"articles\":2,");
  }

  @Test
  void the_export_is_one_object() {
    Printed printed = desk.run("export", "--format", "json");
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).startsWith("{\"format\":\"sayso-case/1\",").endsWith("]}\n");
    assertThat(desk.run("export", "-o", desk.path("case.json")).out()).isEmpty();
    assertThat(folder.resolve("case.json")).exists();
  }

  @Test
  void a_case_without_events_has_tables_without_rows() {
    assertThat(desk.run("export", "--format", "plover")).isEqualTo(new Printed(0, "", ""));
    assertThat(desk.run("export", "--format", "gdelt")).isEqualTo(new Printed(0, "", ""));
    assertThat(desk.run("export", "--format", "cobol").code()).isEqualTo(2);
  }

  @Test
  void reading_again_changes_nothing() {
    String before = desk.run("export").out();
    String metadata = desk.path("m.jsonl");
    assertThat(desk.run("read", desk.path("articles"), "-m", metadata).err())
        .isEqualTo("0 new, 0 changed, 2 unchanged, 0 skipped; the case has 2 articles\n");
    assertThat(desk.run("export").out()).isEqualTo(before);
  }

  @Test
  void serve_tells_its_address() {
    Printed printed = desk.run("serve", "--port", "0");
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).matches("http://127\\.0\\.0\\.1:\\d+/\n");
    assertThat(desk.run("serve", "--port", "99999").code()).isEqualTo(2);
  }

  @Test
  void without_a_case_nothing_is_asked() {
    Desk bare = new Desk(folder);
    assertThat(bare.run("claims"))
        .isEqualTo(
            new Printed(
                2,
                "",
                """
                sayso: which case? Give --case DIR or set SAYSO_CASE
                       Try: sayso claims --help
                """));
    assertThat(bare.run("claims", "--case", bare.path("none")).code()).isEqualTo(4);
    assertThat(Files.exists(folder.resolve("none"))).isFalse();
  }
}
