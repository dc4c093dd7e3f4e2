package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;

/** A broken list is refused whole, with the place and the remedy. */
class A08RefusalTest {
  @TempDir Path folder;

  private String refusal(String name, String text) throws IOException {
    return refusal(name, text, StandardCharsets.UTF_8);
  }

  private String refusal(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(charset));
    SaysoException e =
        catchThrowableOfType(
            SaysoException.class,
            () -> new WatchListReader().read(ListFiles.of(Samples.DAY, file)));
    assertThat(e.remedy()).isNotBlank();
    return e.getMessage().replace(folder.toString() + "/", "");
  }

  private static String sample(String name) throws IOException {
    return Files.readString(Samples.path(name));
  }

  @Test
  void xml_that_is_cut_off() throws IOException {
    String whole = sample("un.xml");
    assertThat(refusal("un.xml", whole.substring(0, whole.indexOf("<ENTITIES>"))))
        .startsWith("un.xml:28:")
        .endsWith("the XML ends in the middle");
  }

  @Test
  void xml_with_entities_of_its_own() throws IOException {
    String hostile =
        sample("un.xml")
            .replace(
                "<CONSOLIDATED_LIST",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///nowhere\">]>\n<CONSOLIDATED_LIST");
    assertThat(refusal("un.xml", hostile)).contains("a document type of its own");
  }

  @Test
  void xml_that_nests_without_end() throws IOException {
    String deep =
        sample("un.xml").replace("<DATAID>501</DATAID>", "<A>".repeat(100) + "</A>".repeat(100));
    assertThat(refusal("un.xml", deep)).startsWith("un.xml:5:").contains("more than 60 deep");
  }

  @Test
  void two_entries_of_one_number() throws IOException {
    assertThat(refusal("un.xml", sample("un.xml").replace("OSe.001", "OSi.001")))
        .startsWith("un.xml:29:")
        .contains("the number OSi.001 is taken already, at ")
        .contains("un.xml:4:");
  }

  @Test
  void one_number_for_a_person_and_a_ship() throws IOException {
    assertThat(refusal("uk.csv", sample("uk.csv").replace("OSL0003", "OSL0001")))
        .startsWith("uk.csv:7:1: the number OSL0001 is a Vessel here and a Person at ");
  }

  @Test
  void a_row_with_too_few_cells() throws IOException {
    assertThat(refusal("sdn.csv", sample("ofac/sdn.csv") + "104,\"HOLM, Jon\",\"individual\"\n"))
        .isEqualTo("sdn.csv:4:1: the row has 3 cells where the layout has 12");
  }

  @Test
  void a_quotation_mark_that_nothing_closes() throws IOException {
    assertThat(refusal("sdn.csv", sample("ofac/sdn.csv") + "104,\"HOLM, Jon"))
        .startsWith("sdn.csv:4:1: a quotation mark");
  }

  @Test
  void letters_in_another_encoding() throws IOException {
    String text = sample("targets.simple.csv").replace("Анна Берг", "Änna Berg");
    assertThat(refusal("targets.csv", text, StandardCharsets.ISO_8859_1)).contains("no UTF-8");
  }

  @Test
  void what_is_no_list_at_all() throws IOException {
    assertThat(refusal("a.csv", " \n")).isEqualTo("a.csv: the file is empty");
    assertThat(refusal("b.csv", "<!DOCTYPE html><html><body>503</body></html>"))
        .isEqualTo("b.csv: this is a web page, not a list");
    assertThat(refusal("c.csv", "colour,size\nred,2\n"))
        .isEqualTo("c.csv: this is no list of a known layout");
    assertThat(
            refusal("d.csv", sample("uk.csv").lines().limit(2).reduce("", (x, y) -> x + y + "\n")))
        .isEqualTo("d.csv: the list holds no entry");
    assertThat(refusal("e.json", sample("entities.ftm.json") + "{\"id\": \"ex-3\", \"sch"))
        .startsWith("e.json:10:")
        .contains("this is no JSON");
  }

  @Test
  void a_file_that_is_not_there() {
    SaysoException e =
        catchThrowableOfType(
            SaysoException.class,
            () -> new WatchListReader().read(ListFiles.of(Samples.DAY, folder.resolve("no.xml"))));
    assertThat(e).hasMessageContaining("cannot be read");
  }

  @Test
  void two_lists_as_one() {
    SaysoException e =
        catchThrowableOfType(
            SaysoException.class,
            () ->
                new WatchListReader()
                    .read(
                        ListFiles.of(Samples.DAY, Samples.path("un.xml"), Samples.path("eu.xml"))));
    assertThat(e).hasMessageEndingWith("eu.xml: this file is no part of the same list");
  }
}
