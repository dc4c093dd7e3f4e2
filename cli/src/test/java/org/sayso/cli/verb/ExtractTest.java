package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.Terminal;
import org.sayso.cli.verb.Desk.Printed;

/** Evidence on stdout, talk on stderr, and how each kind of bad input ends. */
class ExtractTest {
  private static final String RAIN =
      """
      Rain expected in Torsby

      By Ida Holm

      The mayor spoke to reporters outside the town hall on Monday morning, before the council met.

      Ada Okoro said it would rain. The council meets again on Friday to vote on the new bridge.
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void one_record_a_line_and_not_a_word_beside() {
    Printed printed = desk.run("extract", desk.file("rain.txt", RAIN));
    assertThat(printed.code()).isZero();
    assertThat(printed.err()).isEmpty();
    assertThat(printed.out())
        .startsWith("{\"format\":\"sayso-evidence/1\",\"id\":\"")
        .contains("\"path\":\"DIR/rain.txt\"")
        .contains("\"rule\":\"phrases/said\"")
        .endsWith("\"events\":[],\"relations\":[]}\n");
    assertThat(printed.out().lines()).hasSize(1);
  }

  @Test
  void twice_gives_the_same_bytes() {
    String file = desk.file("rain.txt", RAIN);
    assertThat(desk.run("extract", file)).isEqualTo(desk.run("extract", file));
  }

  @Test
  void a_statement_tells_how_sure_it_is() {
    String file = desk.file("rain.txt", RAIN + "\nBo Lind denied it.\n");
    assertThat(desk.run("extract", file).out())
        .contains("\"rule\":\"phrases/said\",\"confidence\":0.9}")
        .contains("\"rule\":\"phrases/denied\",\"confidence\":0.6}");
    assertThat(desk.run("extract", "--min-confidence", "0.75", file).out())
        .contains("phrases/said")
        .doesNotContain("phrases/denied");
  }

  @Test
  void a_confidence_beyond_one_is_wrong_usage() {
    Printed printed = desk.run("extract", "--min-confidence", "90", desk.file("rain.txt", RAIN));
    assertThat(printed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(printed.err()).startsWith("sayso: --min-confidence goes from 0 to 1: 90.0\n");
  }

  @Test
  void reading_fast_says_what_is_not_sought() {
    Printed printed = desk.run("extract", "--fast", desk.file("rain.txt", RAIN));
    assertThat(printed.code()).isZero();
    assertThat(printed.err()).isEqualTo("reading fast: events and relations are not sought\n");
  }

  @Test
  void reading_only_gives_the_record_without_findings() {
    Printed printed = desk.run("extract", "--stage", "read", desk.file("rain.txt", RAIN));
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).contains("\"blocks\":[").doesNotContain("entities", "statements");
  }

  @Test
  void the_order_of_the_input_is_that_of_the_output() {
    String b = desk.file("b.txt", RAIN + "B.");
    String a = desk.file("a.txt", RAIN + "A.");
    Printed printed = desk.run("extract", "--threads", "4", b, a);
    assertThat(printed.out().lines().map(l -> l.replaceAll(".*\"path\":\"([^\"]+)\".*", "$1")))
        .containsExactly("DIR/b.txt", "DIR/a.txt");
  }

  @Test
  void metadata_comes_from_the_file_that_says_it() {
    String rain = desk.file("rain.txt", RAIN);
    String metadata =
        desk.file(
            "m.jsonl",
            "{\"file\":\"rain.txt\",\"publisher\":\"The Torsby Post\",\"published\":\"2031-05-04\"}\n");
    assertThat(desk.run("extract", "-m", metadata, rain).out())
        .contains("\"publisher\":\"The Torsby Post\"")
        .contains("\"published\":\"2031-05-04\"");
  }

  @Test
  void an_output_file_holds_what_stdout_would() throws Exception {
    String rain = desk.file("rain.txt", RAIN);
    Printed printed = desk.run("extract", rain, "--output", desk.path("out.jsonl"));
    assertThat(printed).isEqualTo(new Printed(0, "", ""));
    assertThat(Files.readString(folder.resolve("out.jsonl")).replace(folder.toString(), "DIR"))
        .isEqualTo(desk.run("extract", rain).out());
    assertThat(folder.resolve(".out.jsonl.part")).doesNotExist();
  }

  @Test
  void one_bad_file_among_good_ones_is_told_and_the_rest_goes_on() {
    String rain = desk.file("rain.txt", RAIN);
    Printed printed = desk.run("extract", desk.path("missing.txt"), rain);
    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.out().lines()).hasSize(1);
    assertThat(printed.err())
        .startsWith("skipped DIR/missing.txt: ")
        .endsWith("1 article, 1 skipped\n");
  }

  @Test
  void a_missing_path() {
    nothing(desk.path("missing.txt"), "there is no such file");
  }

  @Test
  void an_empty_file() {
    nothing(desk.file("empty.txt", ""), "empty");
  }

  @Test
  void a_binary_file() {
    nothing(desk.file("photo.bin", new byte[] {1, 2, 0, 3, 0, 0, 0, 9, 1, 0, 0}), "binary");
  }

  @Test
  void a_folder_without_articles() {
    desk.file("pictures/photo.png", new byte[] {1, 2});
    nothing(desk.path("pictures"), "no article, only 1 .png");
  }

  @Test
  void a_page_without_an_article() {
    nothing(
        desk.file("nav.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>"),
        "no article");
  }

  @Test
  void broken_utf8_is_read_as_far_as_it_goes() {
    byte[] text = RAIN.getBytes(StandardCharsets.UTF_8);
    text[30] = (byte) 0xC3;
    Printed printed = desk.run("extract", desk.file("broken.txt", text));
    assertThat(printed.code()).isBetween(0, 1);
    assertThat(printed.out().lines()).hasSize(1);
  }

  @Test
  void a_folder_is_looked_through_in_the_order_of_names() {
    desk.file("all/b.txt", RAIN + "B.");
    desk.file("all/a.txt", RAIN + "A.");
    assertThat(desk.run("extract", desk.path("all")).out().lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("DIR/all/a.txt");
  }

  @Test
  void an_archive_is_read_and_what_it_holds_beside_is_told() throws IOException {
    String zip = desk.file("all.zip", zip("a/rain.txt", RAIN, "b/map.png", "x"));
    Printed printed = desk.run("extract", zip);
    assertThat(printed.code()).isZero();
    assertThat(printed.out().lines())
        .singleElement()
        .asString()
        .contains("DIR/all.zip!/a/rain.txt");
    assertThat(printed.err()).isEqualTo("DIR/all.zip: passed over 1 .png\n");
  }

  @Test
  void a_pattern_in_quotes_is_expanded_here() {
    desk.file("all/b.txt", RAIN + "B.");
    desk.file("all/deep/a.txt", RAIN + "A.");
    desk.file("all/deep/a.html", "<p>" + RAIN);
    assertThat(desk.run("extract", desk.path("all/**/*.txt")).out().lines()).hasSize(2);
  }

  @Test
  void evidence_from_an_archive_is_verified_like_any_other() throws IOException {
    String zip = desk.file("all.zip", zip("rain.txt", RAIN, "sun.txt", RAIN + "Bo Lind agreed."));
    assertThat(desk.run("read", zip, "--case", desk.path("case")).err())
        .isEqualTo("2 new, 0 changed, 0 unchanged, 0 skipped; the case has 2 articles\n");
    assertThat(desk.run("read", zip, "--case", desk.path("case")).err()).contains("2 unchanged");
    assertThat(desk.run("verify", "--case", desk.path("case")).out()).contains("all hold");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void a_reader_that_goes_away_ends_the_run_quietly() {
    String rain = desk.file("rain.txt", RAIN);
    var err = new java.io.ByteArrayOutputStream();
    Terminal terminal = Terminal.plain(new ClosedPipe(), new java.io.PrintStream(err));
    assertThat(desk.run(terminal, "extract", rain)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_written_is_a_broken_world() {
    String rain = desk.file("rain.txt", RAIN);
    Printed printed = desk.run("extract", rain, "-o", desk.path("no/such/folder/out.jsonl"));
    assertThat(printed.code()).isEqualTo(4);
    assertThat(printed.err())
        .startsWith("sayso: cannot write to DIR/no/such/folder/out.jsonl")
        .contains("       Check that the folder exists");
  }

  private void nothing(String path, String why) {
    Printed printed = desk.run("extract", path);
    assertThat(printed.code()).isEqualTo(3);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.err().lines()).hasSize(2);
    assertThat(printed.err()).startsWith("skipped " + path.replace(folder.toString(), "DIR"));
    assertThat(printed.err()).contains(why).endsWith("no articles, 1 skipped\n");
  }

  /** Like a pipe to {@code head} that has seen enough. */
  private static final class ClosedPipe extends java.io.OutputStream {
    @Override
    public void write(int b) throws java.io.IOException {
      throw new java.io.IOException("Broken pipe");
    }
  }
}
