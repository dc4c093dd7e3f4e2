package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.verb.Desk.Printed;

/** Putting right what a case shows, and taking it back. */
class CorrectionVerbsTest {
  private static final String NEWS =
      """
      The town council met on Monday to hear what is planned for the old bridge over the river.

      %s said the bridge would be closed in %s. Traffic goes by the ring road until then.
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void read() {
    desk = new Desk(folder);
    desk.environment.put("SAYSO_CASE", desk.path("case"));
    desk.environment.put("USER", "ana");
    desk.file("news/first.txt", NEWS.formatted("Ada Okoro", "June"));
    desk.file("news/second.txt", NEWS.formatted("Ada Okoro", "May"));
    desk.file("news/third.txt", NEWS.formatted("Bo Lind", "March"));
    assertThat(desk.run("read", desk.path("news")).code()).isZero();
  }

  @Test
  void merged_renamed_and_taken_back() {
    String before = desk.run("export").out();
    Printed merged = run("correct", "merge", "Ada Okoro", "Bo Lind", "--why", "one office");
    assertThat(plain(merged.err()))
        .isEqualTo("k1, applies: “Ada Okoro” and “Bo Lind” are one (now Q…)\n");
    assertThat(run("correct", "rename", "okoro", "The Mayor", "--who", "bo").code()).isZero();
    assertThat(run("who", "bo lind").out()).startsWith("The Mayor\n").contains("in 3 articles");
    assertThat(run("undo", "k1").code()).isZero();
    assertThat(run("who", "bo lind").out()).startsWith("Bo Lind\n");
    assertThat(run("undo", "k2", "--why", "no").code()).isZero();
    assertThat(desk.run("export").out()).isEqualTo(before);
    assertThat(plain(run("corrections").out()))
        .isEqualTo(
            """
            k1 “Ada Okoro” and “Bo Lind” are one · undone
                ana, 2031-05-07 08:00 UTC: one office
                undone by ana, 2031-05-07 08:00 UTC
                “Ada Okoro” (Person, Q…) stood on 2 places in 2 articles: “Ada
                Okoro” in ID, “Ada Okoro” in ID
                “Bo Lind” (Person, Q…) stood on 1 place in 1 article: “Bo Lind” in
                ID

            k2 “Ada Okoro” is called “The Mayor” · undone
                bo, 2031-05-07 08:00 UTC
                undone by ana, 2031-05-07 08:00 UTC: no
                “Ada Okoro” (Person, Q…) stood on 3 places in 3 articles: “Ada
                Okoro” in ID, “Ada Okoro” in ID, “Bo Lind” in
                ID
            """);
  }

  @Test
  void a_split_by_article_makes_two_of_whom_the_name_then_means_either() {
    assertThat(run("correct", "split", "Ada Okoro", "--article", "second.txt").code()).isZero();
    Printed unclear = run("correct", "hide", "Ada Okoro");
    assertThat(unclear.code()).isEqualTo(6);
    assertThat(unclear.err())
        .isEqualTo("“Ada Okoro” may mean any of these; give a fuller name or the id:\n");
    assertThat(unclear.out().lines()).hasSize(2);
    desk.file("news/fourth.txt", NEWS.formatted("Ada Okoro", "April"));
    assertThat(run("read", desk.path("news")).code()).isZero();
    assertThat(run("correct", "hide", "Ada Okoro").out()).contains("in 2 articles", "in 1 article");
    assertThat(run("verify").code()).isZero();
  }

  @Test
  void what_is_hidden_is_found_in_the_text_but_nobody() {
    assertThat(run("correct", "hide", "Bo Lind").code()).isZero();
    assertThat(run("who", "Bo Lind").code()).isEqualTo(6);
    assertThat(run("search", "March").out()).contains("third.txt");
  }

  @Test
  void as_json_every_correction_stands_with_its_ground() {
    run("correct", "retype", "Bo Lind", "company", "--why", "a firm");
    String json = run("corrections", "--json").out();
    assertThat(json)
        .contains(
            "\"id\":\"k1\",\"kind\":\"retype\",\"value\":\"Company\",\"effect\":\"applies\"",
            "\"who\":\"ana\",\"when\":\"2031-05-07T08:00:00Z\",\"why\":\"a firm\",\"undone\":null",
            "\"words\":\"Bo Lind\"");
  }

  @Test
  void what_is_wrong_is_told_and_nothing_is_corrected() {
    assertThat(run("correct", "hide", "Zoltan").code()).isEqualTo(6);
    assertThat(run("correct", "merge", "Bo Lind", "lind").err())
        .isEqualTo("one alone cannot be merged; name at least two\n");
    assertThat(run("correct", "split", "Bo Lind", "--article", "none.txt").err())
        .isEqualTo("the case has no article “none.txt”; give its path or its id\n");
    assertThat(run("correct", "split", "Bo Lind", "--article", "third.txt").err())
        .isEqualTo("that is all of “Bo Lind”; nothing would be left of it\n");
    assertThat(run("correct", "split", "Bo Lind").code()).isEqualTo(2);
    assertThat(run("correct", "split", "Bo Lind", "--mention", "third.txt:0-9999").code())
        .isEqualTo(2);
    assertThat(run("correct", "retype", "Bo Lind", "Ship").err()).contains("there are Person,");
    assertThat(run("correct").code()).isEqualTo(2);
    assertThat(run("undo", "k1").code()).isEqualTo(6);
    assertThat(run("undo", "that").code()).isEqualTo(2);
    desk.environment.remove("USER");
    assertThat(run("correct", "hide", "Bo Lind").err()).contains("Give --who NAME");
    assertThat(run("corrections").out()).isEmpty();
  }

  private Printed run(String... args) {
    return desk.run(args);
  }

  private static String plain(String printed) {
    return printed.replaceAll("Q[0-9a-f]{10}", "Q…").replaceAll("\\b[0-9a-f]{16}\\b", "ID");
  }
}
