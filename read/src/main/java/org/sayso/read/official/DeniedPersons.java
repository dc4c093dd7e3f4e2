package org.sayso.read.official;

import java.util.List;
import java.util.Optional;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.DateWords.Order;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Numbers;
import org.sayso.read.roster.Roll;
import org.sayso.read.roster.Words;

/**
 * The denied persons of the Bureau of Industry and Security, {@code dpl.txt} with tabs. It numbers
 * nobody: rows of one name and one effective day are one entry with several addresses, and its id
 * is made of both. Whether it is a person or a body, it does not say.
 */
public final class DeniedPersons implements Layout {
  @Override
  public String name() {
    return "us-dpl";
  }

  @Override
  public String title() {
    return "the denied persons list of the US Bureau of Industry and Security (dpl.txt)";
  }

  @Override
  public boolean recognises(Source source) {
    String first = source.firstLine();
    return first.contains("\t")
        && first.contains("Effective_Date")
        && first.contains("Standard_Order");
  }

  @Override
  public Roll read(List<Source> sources) {
    Drafts drafts = new Drafts();
    Table.each(sources.get(0), '\t', 0, row -> row(row.whole(), drafts));
    return Roll.of(drafts.entries(), Optional.empty());
  }

  private static void row(Table row, Drafts drafts) {
    Optional<Edtf> since = DateWords.read(row.cell("Effective_Date"), Order.MONTH_FIRST);
    String id = Numbers.made(row.cell("Name"), since.map(Edtf::value).orElse(""));
    Draft draft = drafts.at(id, row.row().spot()).kind(ProfileKind.LEGAL_ENTITY);
    draft.name(row.cell("Name"), Standing.MAIN);
    draft.listed(since);
    draft.delisted(DateWords.next(DateWords.read(row.cell("Expiration_Date"), Order.MONTH_FIRST)));
    draft.place(
        Words.lines(
            row.cell("Street_Address"),
            row.cell("City"),
            row.cell("State"),
            row.cell("Postal_Code"),
            row.cell("Country")));
    draft.seat(row.cell("Country"));
    draft.programme("Denied Persons List");
    draft.remark(row.cell("Action"));
    draft.remark(row.cell("FR_Citation"));
  }
}
