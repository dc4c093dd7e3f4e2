package org.sayso.read.official;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Numbers;
import org.sayso.read.roster.Roll;
import org.sayso.read.roster.Words;

/**
 * The consolidated screening list of the United States as CSV. An entry's id is its {@code _id};
 * older files have none, there it is the short name of the source list with the number there, or
 * with the name where that list has no numbers.
 */
public final class ScreeningList implements Layout {
  private static final Pattern SHORT = Pattern.compile("\\((?<name>[A-Z]{2,6})\\)");
  private static final Pattern AND = Pattern.compile(";\\s*(?:and\\s+)?");

  @Override
  public String name() {
    return "us-csl";
  }

  @Override
  public String title() {
    return "the US consolidated screening list (CSV)";
  }

  @Override
  public boolean recognises(Source source) {
    String first = source.firstLine();
    return first.contains("entity_number") && first.contains("federal_register_notice");
  }

  @Override
  public Roll read(List<Source> sources) {
    Drafts drafts = new Drafts();
    Table.each(sources.get(0), ',', 0, row -> row(row.whole(), drafts));
    return Roll.of(drafts.entries(), Optional.empty());
  }

  private static void row(Table row, Drafts drafts) {
    Draft draft = draft(row, drafts).kind(kind(row.cell("type")));
    draft.listedName(row.cell("name"), Standing.MAIN);
    AND.splitAsStream(row.cell("alt_names")).forEach(n -> draft.listedName(n, Standing.ALIAS));
    draft.listed(DateWords.read(row.cell("start_date")));
    draft.delisted(DateWords.next(DateWords.read(row.cell("end_date"))));
    draft.programme(row.cell("source"));
    Words.split(row.cell("programs")).forEach(draft::programme);
    traits(row, draft);
    for (String column :
        List.of("license_requirement", "license_policy", "federal_register_notice", "remarks")) {
      draft.remark(row.cell(column));
    }
  }

  private static Draft draft(Table row, Drafts drafts) {
    if (!row.cell("_id").isEmpty()) {
      return drafts.begin(row.cell("_id"), row.row().spot());
    }
    Matcher source = SHORT.matcher(row.cell("source"));
    String list = source.find() ? source.group("name") : row.cell("source");
    String number = row.cell("entity_number");
    return number.isEmpty()
        ? drafts.at(Numbers.made(list, row.cell("name"), row.cell("start_date")), row.row().spot())
        : drafts.begin(list + "-" + number, row.row().spot());
  }

  private static void traits(Table row, Draft draft) {
    draft.tenure(row.cell("title"));
    Words.split(row.cell("addresses"))
        .forEach(
            address -> {
              draft.place(address);
              draft.seat(address.substring(address.lastIndexOf(',') + 1));
            });
    Words.split(row.cell("dates_of_birth")).forEach(d -> draft.birth(DateWords.read(d)));
    Words.split(row.cell("nationalities")).forEach(n -> draft.country(n, "nationality"));
    Words.split(row.cell("citizenships")).forEach(n -> draft.country(n, "citizen"));
    Words.split(row.cell("places_of_birth")).forEach(draft::place);
    Words.split(row.cell("ids")).forEach(i -> id(i, draft));
    draft.country(row.cell("vessel_flag"), "flag");
    draft.associate(row.cell("vessel_owner"), "owner");
    draft.identifier("call sign", row.cell("call_sign"));
  }

  /** "OS, 12-3, Tax ID No.": land, number, what it is; the first may be absent. */
  private static void id(String words, Draft draft) {
    String[] parts = words.split(",\\s*");
    String kind = parts[parts.length - 1];
    if (kind.equals("Gender")) {
      draft.gender(parts[0]);
    } else if (parts.length == 1 || kind.endsWith(":") || kind.endsWith("-")) {
      draft.remark(words);
    } else {
      draft.identifier(kind, parts[parts.length - 2]);
    }
  }

  private static ProfileKind kind(String said) {
    return switch (said) {
      case "Individual" -> ProfileKind.PERSON;
      case "Entity" -> ProfileKind.ORGANIZATION;
      case "Vessel" -> ProfileKind.VESSEL;
      case "Aircraft" -> ProfileKind.AIRPLANE;
      default -> ProfileKind.LEGAL_ENTITY;
    };
  }
}
