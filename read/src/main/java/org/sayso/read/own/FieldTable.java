package org.sayso.read.own;

import java.util.List;
import java.util.Optional;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.read.form.Sheet;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.DateWords.Order;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Numbers;
import org.sayso.read.roster.Roll;

/**
 * A list in a table of any columns, by a map, or without one where all columns are called as the
 * slots are (name, alias, …). Rows of one id are one entry. Of {@code 03/04/1970} nobody knows
 * which is the month: only the year is taken.
 */
public final class FieldTable implements Layout {
  private final Optional<ListFields> map;

  private FieldTable(Optional<ListFields> map) {
    this.map = map;
  }

  /** Tables whose columns are called as the slots are. */
  public static FieldTable plain() {
    return new FieldTable(Optional.empty());
  }

  /**
   * Tables by a map.
   *
   * @param words one {@code slot=column} a line, or between commas
   * @param file where the words stand, for refusals
   * @throws org.sayso.model.SaysoException where a word is no slot
   */
  public static FieldTable by(String words, String file) {
    return new FieldTable(Optional.of(ListFields.of(words, file)));
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public String title() {
    return "a table with the columns " + ListSlot.labels();
  }

  @Override
  public boolean recognises(Source source) {
    if (map.isPresent()) {
      return true;
    }
    try (Sheet sheet = new Sheet(source, Cells.separator(source))) {
      return sheet.next().filter(ListFields::isPlain).isPresent();
    } catch (org.sayso.model.SaysoException e) {
      return false;
    }
  }

  @Override
  public Roll read(List<Source> sources) {
    Source source = sources.get(0);
    Drafts drafts = new Drafts();
    Table.each(source, Cells.separator(source), 0, row -> row(row.whole(), drafts));
    return Roll.of(drafts.entries(), Optional.empty());
  }

  private void row(Table row, Drafts drafts) {
    ListFields fields = map.orElseGet(() -> ListFields.plain(row));
    fields.check(row);
    String name = fields.first(row, ListSlot.NAME).orElse("");
    String birth = fields.first(row, ListSlot.BIRTH).orElse("");
    String id = fields.first(row, ListSlot.ID).orElseGet(() -> Numbers.made(name, birth));
    ProfileKind kind =
        Kinds.of(fields.first(row, ListSlot.TYPE).orElse(""), ProfileKind.LEGAL_ENTITY);
    Draft draft = drafts.same(id, row.row().spot(), kind);
    draft.listedName(name, draft.hasName() ? Standing.ALIAS : Standing.MAIN);
    fields.all(row, ListSlot.ALIAS).forEach(a -> draft.listedName(a, Standing.ALIAS));
    fields.all(row, ListSlot.WEAK).forEach(a -> draft.listedName(a, Standing.WEAK));
    fields.all(row, ListSlot.FORMER).forEach(a -> draft.listedName(a, Standing.FORMER));
    traits(fields, row, draft);
    fields.all(row, ListSlot.PROGRAMME).forEach(draft::programme);
    fields.all(row, ListSlot.LISTED).forEach(d -> draft.listed(date(d)));
    fields.all(row, ListSlot.DELISTED).forEach(d -> draft.delisted(date(d)));
    fields.all(row, ListSlot.REMARK).forEach(draft::remark);
  }

  private static void traits(ListFields fields, Table row, Draft draft) {
    fields.all(row, ListSlot.BIRTH).forEach(d -> draft.birth(date(d)));
    fields.all(row, ListSlot.PLACE).forEach(draft::place);
    fields.all(row, ListSlot.COUNTRY).forEach(c -> draft.country(c, "country"));
    fields.all(row, ListSlot.GENDER).forEach(draft::gender);
    fields.all(row, ListSlot.POSITION).forEach(p -> Offices.of(p).ifPresent(draft::tenure));
    fields.all(row, ListSlot.IDENTIFIER).forEach(i -> draft.identifier("", i));
  }

  private static Optional<org.sayso.model.text.Edtf> date(String words) {
    return DateWords.read(words, Order.UNKNOWN);
  }
}
