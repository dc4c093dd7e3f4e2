package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.verb.Desk.Printed;

/** The program around its verbs: help, release, wrong usage. */
class ProgramTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void the_release() {
    assertThat(desk.run("--version").out()).matches("sayso \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @ParameterizedTest
  @EnumSource(ExitCode.class)
  void help_documents_every_exit_code(ExitCode code) {
    assertThat(desk.run("help").out()).contains("  " + code.code() + "  " + code.meaning());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "read",
        "who",
        "claims",
        "timeline",
        "search",
        "verify",
        "export",
        "serve",
        "demo"
      })
  void every_verb_has_help_with_an_example(String verb) {
    Printed printed = desk.run(verb, "--help");
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).contains("Usage: sayso " + verb, "Example: sayso " + verb);
    assertThat(printed.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThan(91));
    assertThat(desk.run("help").out()).contains("  " + verb + " ");
  }

  @Test
  void wrong_usage_says_what_and_where_to_look() {
    assertThat(desk.run("extract"))
        .isEqualTo(
            new Printed(
                2,
                "",
                """
                sayso: Missing required parameter: 'PATH'
                       Try: sayso extract --help
                """));
    assertThat(desk.run("tell").code()).isEqualTo(2);
    assertThat(desk.run().code()).isEqualTo(2);
    assertThat(desk.run("extract", "x", "--threads", "0").code()).isEqualTo(2);
    assertThat(desk.run("extract", "x", "--stage", "far").code()).isEqualTo(2);
    assertThat(desk.run("extract", "x", "-m", desk.path("none")).code()).isEqualTo(2);
  }

  @Test
  void a_folder_of_other_things_is_no_case() {
    desk.file("home/letter.txt", "Dear Bo,");
    Printed printed = desk.run("read", desk.path("home"), "--case", desk.path("home"));
    assertThat(printed.code()).isEqualTo(4);
    assertThat(printed.err()).startsWith("sayso: ");
  }
}
