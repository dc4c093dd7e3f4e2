package org.sayso.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.engine.answer.CaseContents;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Schema;
import org.sayso.model.story.Weave;

/** Rows of GDELT's event table, column by column. */
class GdeltWriterTest {
  private static final String TEXT =
      "Norwegian troops attacked Sweden in Torsby, Sweden. Ada Okoro may attack too.";

  @Test
  void no_events_no_rows() {
    assertThat(GdeltWriter.rows(CaseContents.EMPTY)).isEmpty();
  }

  @Test
  void a_row_has_61_columns_and_blanks_for_what_is_not_told() {
    List<String> columns = columns(event("2031-05-03"));
    assertThat(columns).hasSize(61);
    assertThat(columns.subList(0, 5))
        .containsExactly("1", "20310503", "203105", "2031", "2031.3342");
    assertThat(columns.subList(5, 15))
        .containsExactly("NORMIL", "NORWEGIAN TROOPS", "NOR", "", "", "", "", "MIL", "", "");
    assertThat(columns.subList(15, 18)).containsExactly("SWEGOV", "SWEDEN", "SWE");
    assertThat(columns.subList(25, 35))
        .containsExactly("1", "180", "180", "18", "4", "-9.0", "1", "1", "1", "");
    assertThat(columns.subList(35, 51)).allMatch(String::isEmpty);
    assertThat(columns.subList(51, 59)).containsExactly("", "Torsby", "SW", "", "", "", "", "");
    assertThat(columns.subList(59, 61)).containsExactly("20310504000000", "a.txt");
  }

  @Test
  void a_date_goes_as_far_as_it_is_told() {
    assertThat(columns(event("2031-05")).subList(1, 5)).containsExactly("", "203105", "2031", "");
    assertThat(columns(event("2031")).subList(1, 5)).containsExactly("", "", "2031", "");
    assertThat(columns(event("2031~")).subList(1, 5)).containsExactly("", "", "", "");
    assertThat(columns(event("")).subList(1, 5)).containsExactly("", "", "", "");
  }

  @Test
  void what_did_not_happen_has_no_row() {
    Told told =
        new Told(TEXT)
            .name("Sweden", Schema.COUNTRY)
            .event(EventType.ASSAULT, "attack", "Ada Okoro", "Sweden", "", "", "hypothetical")
            .event(EventType.ASSAULT, "attack", "Ada Okoro", "Sweden", "", "", "denied");
    assertThat(GdeltWriter.rows(contents(told))).isEmpty();
  }

  private static Told event(String date) {
    return new Told(TEXT)
        .name("Norwegian troops", Schema.GROUP)
        .name("Sweden", Schema.COUNTRY)
        .name("Torsby", Schema.PLACE)
        .event(EventType.ASSAULT, "attacked", "Norwegian troops", "Sweden", "Torsby", date);
  }

  private static List<String> columns(Told told) {
    List<String> rows = GdeltWriter.rows(contents(told));
    assertThat(rows).hasSize(1);
    return List.of(rows.get(0).split("\t", -1));
  }

  private static CaseContents contents(Told told) {
    return new CaseContents(List.of(told.article()), List.of(), Weave.EMPTY);
  }
}
