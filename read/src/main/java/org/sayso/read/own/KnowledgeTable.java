package org.sayso.read.own;

import java.util.List;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.DateWords.Order;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;

/**
 * Knowledge as a table: {@code id, names, type, country, positions}, and if wanted {@code aliases,
 * birth, gender, place, identifiers}. The first name is the main one; several things in a cell
 * stand between semicolons or bars. Stateless.
 */
public final class KnowledgeTable {
  private static final String[] NAMES = {"names", "name", "label"};

  private KnowledgeTable() {}

  /**
   * Reads a table.
   *
   * @throws org.sayso.model.SaysoException where a row is broken, or two rows have one id
   */
  public static List<Profile> read(Source source) {
    Drafts drafts = new Drafts();
    Table.each(source, Cells.separator(source), 0, row -> row(row.whole(), drafts));
    return drafts.all().stream().map(Draft::profile).toList();
  }

  private static void row(Table row, Drafts drafts) {
    row.heading().demand(row.row(), List.of("id"));
    Draft draft = drafts.begin(row.cell("id"), row.row().spot());
    draft.kind(Kinds.of(row.cell("type", "schema"), ProfileKind.THING));
    for (String name : Cells.split(row.cell(NAMES))) {
      draft.name(name, draft.hasName() ? Standing.ALIAS : Standing.MAIN);
    }
    Cells.split(row.cell("aliases", "alias")).forEach(a -> draft.name(a, Standing.ALIAS));
    Cells.split(row.cell("country", "countries")).forEach(c -> draft.country(c, "country"));
    Cells.split(row.cell("positions", "position"))
        .forEach(p -> Offices.of(p).ifPresent(draft::tenure));
    Cells.split(row.cell("birth", "birth_date"))
        .forEach(d -> draft.birth(DateWords.read(d, Order.UNKNOWN)));
    Cells.split(row.cell("place", "places")).forEach(draft::place);
    draft.gender(row.cell("gender"));
    Cells.split(row.cell("identifiers")).forEach(i -> draft.identifier("", i));
  }
}
