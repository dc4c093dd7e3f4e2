package org.sayso.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.verb.Desk.Printed;

/** Names against a list of the UN's layout, from one word on the command line to a table. */
final class ScreenVerbTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CONSOLIDATED_LIST dateGenerated="2030-04-01T10:00:00Z">
      <INDIVIDUALS>
      <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>BORUT</FIRST_NAME><SECOND_NAME>KOVARIC</SECOND_NAME>
      <UN_LIST_TYPE>Ostland</UN_LIST_TYPE><REFERENCE_NUMBER>OLi.001</REFERENCE_NUMBER>
      <LISTED_ON>2021-03-05</LISTED_ON>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-02-03</DATE>
      </INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>
      </INDIVIDUALS>
      <ENTITIES>
      <ENTITY><DATAID>2</DATAID><FIRST_NAME>ARGOLIS SHIPPING COMPANY</FIRST_NAME>
      <UN_LIST_TYPE>Ostland</UN_LIST_TYPE><REFERENCE_NUMBER>OLe.002</REFERENCE_NUMBER>
      <LISTED_ON>2024-05-06</LISTED_ON></ENTITY>
      </ENTITIES>
      </CONSOLIDATED_LIST>
      """;

  @TempDir Path folder;
  private Desk desk;
  private String list;

  @BeforeEach
  void keepTheList() {
    desk = new Desk(folder);
    list = desk.file("lists/un.xml", LIST);
  }

  @Test
  void tellsWhoIsMeantByAName() {
    Printed printed = desk.run("screen", list, "Borut Kovarič", "--text");
    assertThat(printed.out())
        .isEqualTo(
            """
            Borut Kovarič
              1.00 BORUT KOVARIC (Person, born 1961-02-03) [un:OLi.001]
                   listed since 2021-03-05, Ostland; list un of 2030-04-01
                   why: name: against the main name (“Borut Kovarič” – “BORUT KOVARIC”)
            """);
    assertThat(printed.err()).isEqualTo("1 of 1 may be listed\n");
    assertThat(printed.code()).isZero();
  }

  @Test
  void explains() {
    assertThat(desk.run("screen", list, "Borut Kovarič", "--text", "--explain").out())
        .contains("1.00 name: ");
  }

  @Test
  void takesAFolderOfListsAndAFileOfNames() {
    String names = desk.file("names.txt", "Kovaric, Borut\n\nLena Obradova\nArgolis Shiping Co.\n");
    Printed printed = desk.run("screen", desk.path("lists"), names, "--text");
    assertThat(printed.out()).contains("[un:OLi.001]", "[un:OLe.002]").doesNotContain("Lena");
    assertThat(printed.err()).isEqualTo("2 of 3 may be listed\n");
  }

  @Test
  void writesALineOfJsonForEachRowOfATable() {
    String names =
        desk.file("names.csv", "id;name;birth_date;country\n7;\"Borut Kovaric\";1961;zz-top\n");
    Printed printed = desk.run("screen", list, names, "--json", "--limit", "1");
    assertThat(printed.out())
        .startsWith(
            "{\"name\":\"Borut Kovaric\",\"results\":[{\"entry\":\"un:OLi.001\","
                + "\"score\":1.0,\"match\":true,")
        .contains("\"list\":\"un\"", "\"birth date\":{");
    assertThat(printed.err()).contains("(line 2): “zz-top” is no state that is known");
  }

  @Test
  void goesOnAfterARowWithoutAName() {
    String names = desk.file("names.csv", "name,gender\nBorut Kovaric,m\n,f\n");
    Printed printed = desk.run("screen", list, names);
    assertThat(printed.err()).contains("skipped DIR/names.csv (line 3): the row has no name");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void knowsWhoWasListedOnADay() {
    assertThat(found("Argolis Shipping Company")).isTrue();
    assertThat(found("Argolis Shipping Company", "--as-of", "2024-05-06")).isTrue();
    assertThat(found("Argolis Shipping Company", "--as-of", "2024-05-05")).isFalse();
  }

  private boolean found(String name, String... options) {
    List<String> line = new ArrayList<>(List.of("screen", list, name));
    line.addAll(List.of(options));
    Printed printed = desk.run(line.toArray(String[]::new));
    assertThat(printed.code()).isZero();
    return printed.out().contains("\"match\":true");
  }

  @Test
  void looksForPersonsAloneWhereAsked() {
    assertThat(found("Argolis Shipping", "--schema", "person")).isFalse();
    assertThat(found("Argolis Shipping", "--schema", "company")).isTrue();
  }

  @Test
  void refusesWhatIsNoQuestion() {
    assertThat(desk.run("screen", list, "nowhere/names.txt").err())
        .contains("“nowhere/names.txt” is no file of names");
    assertThat(desk.run("screen", list, "Borut", "--threshold", "7").code()).isEqualTo(2);
    assertThat(desk.run("screen", list, "Borut", "--schema", "Gremlin").code()).isEqualTo(2);
    assertThat(desk.run("screen", list, desk.file("none.txt", " \n")).code()).isEqualTo(3);
  }

  @Test
  void refusesABrokenListWhole() {
    String broken = desk.file("broken.xml", LIST.replace("</ENTITIES>", ""));
    Printed printed = desk.run("screen", broken, "Borut Kovaric");
    assertThat(printed.code()).isEqualTo(4);
    assertThat(printed.err()).contains("broken.xml:");
  }
}
