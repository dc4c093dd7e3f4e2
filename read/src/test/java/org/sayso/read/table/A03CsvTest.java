package org.sayso.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.text.Edtf;
import org.sayso.read.container.Parcel;

/** Tables: commas, semicolons, tabs; cells over several lines; bad rows told with their line. */
class A03CsvTest {
  @Test
  void aRowIsAnArticleAndItsPathTellsTheLine() {
    List<String> read =
        Table.read(
            "export.csv",
            "\uFEFFheadline,body,published\nFerry aground,\"The ferry, Astra,\nran \"\"aground\"\".\",2024-03-04\nRain,It rained.,2024-03-05\n");
    assertThat(read)
        .containsExactly(
            "export.csv#2: Ferry aground||The ferry, Astra,|ran \"aground\".",
            "export.csv#4: Rain||It rained.");
  }

  @Test
  void semicolonsAndTabsPartCellsToo() {
    assertThat(Table.read("export.csv", "title;text\nRain;It rained, they said.\n"))
        .containsExactly("export.csv#2: Rain||It rained, they said.");
    assertThat(Table.read("export.tsv", "title\ttext\nRain\tThe \"rain\" fell; all day.\n"))
        .containsExactly("export.tsv#2: Rain||The \"rain\" fell; all day.");
  }

  @Test
  void aRowWithTooManyCellsIsToldAndTheOthersAreRead() {
    List<String> read = Table.read("export.csv", "title,text\nOne,First, second\nTwo,Good.\n");
    assertThat(read.get(0))
        .startsWith("export.csv (line 2): the row has 3 cells where the heading has 2")
        .contains("quotation marks");
    assertThat(read.get(1)).isEqualTo("export.csv#3: Two||Good.");
  }

  @Test
  void aQuotationMarkThatIsNotClosedCostsOneRow() {
    List<String> read =
        Table.read("export.csv", "title,text\nOne,\"Open\nTwo,Good.\nThree,Fine.\n");
    assertThat(read.get(0)).startsWith("export.csv (line 2): a quotation mark is not closed");
    assertThat(read.subList(1, 3))
        .containsExactly("export.csv#3: Two||Good.", "export.csv#4: Three||Fine.");
  }

  @Test
  void quotationMarksOutOfOrderCostOneRow() {
    List<String> read =
        Table.read("export.csv", "title,text\nOne,\"He said \"no\" twice\"\nTwo,Good.\n");
    assertThat(read.get(0))
        .startsWith("export.csv (line 2): the quotation marks of the row are out of order");
    assertThat(read.get(1)).isEqualTo("export.csv#3: Two||Good.");
  }

  @Test
  void metadataComesFromTheOtherColumns() {
    Parcel row =
        (Parcel)
            Table.pieces(
                    "export.csv",
                    "id,title,author,date,site,link,text\n7,Rain,By Ida Holm,\"4 March 2024\",The Islander,https://islander.example/r,It rained.\n",
                    FieldMap.standard())
                .get(0);
    assertThat(row.given().authors()).containsExactly("Ida Holm");
    assertThat(row.given().published()).contains(new Edtf("2024-03-04"));
    assertThat(row.given().publisher()).contains("The Islander");
    assertThat(row.given().url()).contains("https://islander.example/r");
  }

  @Test
  void gdeltsKnowledgeGraphIsAListOfAddresses() {
    String row =
        "20240304060000-%d\t20240304060000\t1\tpost.example\thttps://post.example/%d"
            + "\t".repeat(22)
            + "\n";
    assertThat(Table.read("20240304060000.gkg.csv", row.formatted(1, 1) + row.formatted(2, 2)))
        .containsExactly(
            "20240304060000.gkg.csv (rows 1, 2): 2 rows have only an address; --fetch reads the pages behind them");
  }

  @Test
  void aTableOfNumbersIsLeftAlone() {
    assertThat(Table.isOne("prices.csv", "day,price\n2024-03-04,17\n")).isFalse();
    assertThat(Table.isOne("report.txt", "title,text\nRain,It rained.\n")).isFalse();
  }

  @Test
  void aListOfAddressesIsOneByItsLines() {
    assertThat(
            Table.read("urls.txt", "# to read\nhttps://post.example/a\n\nhttps://post.example/b\n"))
        .containsExactly(
            "urls.txt (rows 2, 4): 2 rows have only an address; --fetch reads the pages behind them");
    assertThat(Table.isOne("report.txt", "https://post.example/a is where it was said.\n"))
        .isFalse();
  }
}
