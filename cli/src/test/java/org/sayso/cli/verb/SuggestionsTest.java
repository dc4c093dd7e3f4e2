package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.verb.Desk.Printed;

/** Who may be one and is kept apart; a name that differs by an accent is simply one. */
class SuggestionsTest {
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
    desk.file("news/first.txt", NEWS.formatted("Adaeze Okoro", "June"));
    desk.file("news/second.txt", NEWS.formatted("Adaeze Okóro", "May"));
    desk.file("news/third.txt", NEWS.formatted("Adaego Okoro", "March"));
    desk.file("news/fourth.txt", NEWS.formatted("Bo Lind", "April"));
    assertThat(desk.run("read", desk.path("news")).code()).isZero();
  }

  @Test
  void all_that_may_be_one_with_the_reason() {
    Printed all = run("suggestions");
    assertThat(all.code()).isZero();
    assertThat(all.out())
        .isEqualTo(
            """
            Adaego Okoro Person [Q…]
            Adaeze Okoro Person [Q…]
                one family name, given names alike: adaego, adaeze
            """);
  }

  @Test
  void of_a_name_first_all_whom_it_may_mean() {
    Printed some = run("suggestions", "Adaeze Okoro");
    assertThat(some.code()).isZero();
    assertThat(some.out())
        .isEqualTo(
            """
            Adaeze Okoro Person [Q…]

            Adaego Okoro Person [Q…]
            Adaeze Okoro Person [Q…]
                one family name, given names alike: adaego, adaeze
            """);
  }

  @Test
  void of_whom_nothing_is_said_only_the_name() {
    assertThat(run("suggestions", "lind")).isEqualTo(new Printed(0, "Bo Lind Person [Q…]\n", ""));
  }

  @Test
  void nobody_of_that_name() {
    assertThat(run("suggestions", "Zoltan"))
        .isEqualTo(new Printed(6, "", "nobody called Zoltan\n"));
  }

  @Test
  void who_was_merged_by_hand_is_no_suggestion_any_more() {
    assertThat(desk.run("correct", "merge", "Adaeze Okoro", "Adaego Okoro", "--who", "ana").code())
        .isZero();
    assertThat(run("suggestions")).isEqualTo(new Printed(0, "", "nobody may be anybody else\n"));
  }

  @Test
  void as_json() {
    assertThat(run("suggestions", "okoro", "--json").out())
        .isEqualTo(
            "{\"entities\":["
                + "{\"id\":\"Q…\",\"schema\":\"Person\",\"name\":\"Adaeze Okoro\",\"reasons\":[]},"
                + "{\"id\":\"Q…\",\"schema\":\"Person\",\"name\":\"Adaego Okoro\",\"reasons\":[]}],"
                + "\"suggestions\":[{"
                + "\"one\":{\"id\":\"Q…\",\"schema\":\"Person\",\"name\":\"Adaego Okoro\"},"
                + "\"other\":{\"id\":\"Q…\",\"schema\":\"Person\",\"name\":\"Adaeze Okoro\"},"
                + "\"reasons\":[\"one family name, given names alike: adaego, adaeze\"]}]}\n");
  }

  private Printed run(String... args) {
    Printed printed = desk.run(args);
    return new Printed(printed.code(), plain(printed.out()), plain(printed.err()));
  }

  private static String plain(String printed) {
    return printed.replaceAll("Q[0-9a-f]{10}", "Q…");
  }
}
