package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.verb.Desk.Printed;

/** The verbs around watch-lists, over a case of one article and an invented list. */
class ScreenVerbsTest {
  private static final String NEWS =
      """
      The town council met on Monday to hear what is planned for the old bridge over the river.

      Ada Okoro said the bridge would be closed in June. Traffic goes by the ring road until then.
      """;
  private static final String LIST =
      """
      {"id":"n1","schema":"Person","properties":{"name":["Ada Okoro"]}}
      {"id":"n1-s","schema":"Sanction","properties":{"entity":["n1"],"listingDate":["2029-04-01"]}}
      {"id":"n2","schema":"Person","properties":{"name":["Zoltan Quill"]}}
      {"id":"n2-s","schema":"Sanction","properties":{"entity":["n2"],"listingDate":["2029-04-01"]}}
      """;

  @TempDir Path folder;
  private Desk desk;
  private String list;

  @BeforeEach
  void aCaseThatKeepsAList() {
    desk = new Desk(folder);
    desk.environment.put("SAYSO_CASE", desk.path("case"));
    desk.run("read", desk.file("first.txt", NEWS));
    list = desk.file("norland.json", LIST);
    assertThat(add(list, "2031-01-10"))
        .isEqualTo(new Printed(0, "", "kept norland of 2031-01-10: 2 entries\n"));
  }

  @Test
  void lists_shows_what_is_kept() {
    Printed printed = desk.run("lists");
    assertThat(printed.out().replaceAll("[0-9a-f]{12}", "DIGEST"))
        .isEqualTo(
            """
            norland
              since 2031-01-10: 2 entries, fetched 2031-01-10T00:00:00Z, DIGEST
            """);
    assertThat(desk.run("lists", "--json").out())
        .startsWith("{\"lists\":[{\"list\":\"norland\",\"day\":\"2031-01-10\",\"issued\":null,");
  }

  @Test
  void a_later_version_tells_what_changed() {
    String later = desk.file("later.json", LIST.replace("Ada Okoro", "Ada M. Okoro"));
    assertThat(add(later, "2031-02-10").err())
        .isEqualTo(
            "kept norland of 2031-02-10: 2 entries; since 2031-01-10 0 new, 1 changed, 0 gone\n");
    assertThat(add(later, "2031-02-11").err()).isEqualTo("norland of 2031-02-10 is kept already\n");
  }

  @Test
  void a_broken_list_is_refused_with_its_place() {
    String broken = desk.file("broken.json", LIST + "{\"id\":\n");
    Printed printed = add(broken, "2031-02-10");
    assertThat(printed.code()).isEqualTo(3);
    assertThat(printed.err()).startsWith("refused: DIR/broken.json:5");
    assertThat(desk.run("lists", "--json").out()).contains("2031-01-10").doesNotContain("2031-02");
  }

  @Test
  void a_list_is_forgotten() {
    assertThat(desk.run("lists", "remove", "norland").err())
        .isEqualTo("forgot norland in 1 version\n");
    assertThat(desk.run("lists", "remove", "norland").code()).isEqualTo(6);
    assertThat(desk.run("screen").code()).isEqualTo(2);
  }

  @Test
  void screen_asks_the_kept_lists_about_everybody_and_who_shows_the_hit() {
    Printed printed = desk.run("screen", "--case", desk.path("case"));
    assertThat(printed.code()).isZero();
    assertThat(printed.err()).isEqualTo("1 of 1 may be listed\n");
    assertThat(printed.out().lines()).hasSize(1);
    assertThat(printed.out())
        .startsWith("{\"name\":\"Ada Okoro\",\"entity\":\"Q")
        .contains("\"results\":[{\"entry\":\"norland:n1\",\"score\":");
    assertThat(desk.run("who", "Okoro").out())
        .contains("may be listed: Ada Okoro norland:n1, score");
    assertThat(desk.run("export").out()).contains("\"matches\":[{\"list\":\"norland\"");
  }

  @Test
  void screen_lays_hits_out_for_a_person() {
    String shown = desk.run("screen", "--case", desk.path("case"), "--text").out();
    assertThat(shown)
        .contains("[norland:n1]")
        .contains("listed since 2029-04-01")
        .contains("the case: in 1 article; 1 statement by it, 0 about it;")
        .contains("“the bridge would be closed in June”");
  }

  @Test
  void screen_asks_given_lists_about_a_case_and_keeps_nothing() {
    Printed printed = desk.run("screen", "--retrieved", "2031-01-10", list, desk.path("case"));
    assertThat(printed.out()).contains("\"entry\":\"");
    assertThat(desk.run("export").out()).contains("\"matches\":[]");
  }

  @Test
  void screen_asks_about_names() {
    String names = desk.file("names.txt", "Ada Okoro\n\nInes Varga\n");
    Printed given = desk.run("screen", "--name", "sorn", "--retrieved", "2031-01-10", list, names);
    assertThat(given.out().lines().toList())
        .hasSize(2)
        .last()
        .isEqualTo("{\"name\":\"Ines Varga\",\"results\":[]}");
    assertThat(given.out()).contains("\"entry\":\"sorn:n1\"");
    assertThat(desk.run("screen", names, "--case", desk.path("case")).out())
        .contains("\"entry\":\"norland:n1\"");
  }

  @Test
  void screen_answers_as_of_a_day_and_says_what_it_cannot_tell() {
    Printed before = desk.run("screen", "--case", desk.path("case"), "--as-of", "2029-03-31");
    assertThat(before.out()).isEmpty();
    assertThat(before.err())
        .startsWith("note the oldest kept version of norland is of 2031-01-10")
        .endsWith("0 of 1 may be listed\n");
    assertThat(desk.run("screen", "--case", desk.path("case"), "--as-of", "2029-04-01").out())
        .contains("norland:n1");
  }

  @Test
  void a_decision_hides_the_hit_until_it_is_taken_back() {
    Printed decided =
        desk.run("decide", "Okoro", "n1", "different", "--why", "another town", "--who", "Ines");
    assertThat(decided.err().replaceAll("Q[0-9a-f]{10}", "Q…"))
        .isEqualTo("decision 1: Ada Okoro (Q…) and norland:n1 Ada Okoro: different\n");
    assertThat(desk.run("screen", "--case", desk.path("case")).out()).isEmpty();
    assertThat(desk.run("screen", "--case", desk.path("case"), "--all").out())
        .contains("\"verdict\":\"different\",\"why\":\"another town\",\"who\":\"Ines\"");
    assertThat(desk.run("decisions", "undo", "1").err()).isEqualTo("took decision 1 back\n");
    assertThat(desk.run("screen", "--case", desk.path("case")).out()).contains("norland:n1");
  }

  @Test
  void decisions_are_listed_with_what_became_of_them() {
    desk.run("decide", "Okoro", "norland:n1", "unsure", "--why", "no date of birth");
    desk.run("decide", "Zoe Marlow", "norland:n2", "different", "--why", "a bare name");
    add(desk.file("later.json", LIST.replace("Ada Okoro", "Ada M. Okoro")), "2031-02-10");
    assertThat(desk.run("decisions").out().replaceAll("Q[0-9a-f]{10}", "Q…"))
        .isEqualTo(
            """
            1 Ada Okoro and Ada Okoro: unsure (norland:n1, Q…)
               no date of birth
               2031-05-07T08:00:00Z; stale: the entry has changed

            2 Zoe Marlow and Zoltan Quill: different (norland:n2, a bare name)
               a bare name
               2031-05-07T08:00:00Z; holds
            """);
  }

  @Test
  void what_is_decided_must_be_there() {
    assertThat(desk.run("decide", "Okoro", "norland:n9", "same", "--why", "x"))
        .isEqualTo(new Printed(6, "", "no kept list has an entry norland:n9\n"));
    assertThat(desk.run("decide", "Okoro", "n1", "perhaps", "--why", "x").code()).isEqualTo(2);
    assertThat(desk.run("decisions", "undo", "7"))
        .isEqualTo(new Printed(6, "", "no decision 7 stands\n"));
  }

  private Printed add(String file, String day) {
    return desk.run("lists", "add", file, "--name", "norland", "--retrieved", day);
  }
}
