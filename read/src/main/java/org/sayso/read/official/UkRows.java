package org.sayso.read.official;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.PersonNames;
import org.sayso.read.roster.Tongues;
import org.sayso.read.roster.Words;

/**
 * The rows of the two British lists, whose columns are called a little differently. Several rows
 * with one number are one entry; a row may end before its last columns. Stateless.
 */
final class UkRows {
  private UkRows() {}

  /**
   * The day in the row above the heading: "Report Date: 13-Feb-2026", "Last Updated,13/02/2026".
   */
  static Optional<Edtf> issued(Source source) {
    return Stream.of(source.firstLine().split("[,:\"]"))
        .flatMap(w -> DateWords.read(w).stream())
        .findFirst();
  }

  /** Puts a row into the entry of its number. */
  static void row(Table row, Drafts drafts, String number) {
    int cells = row.row().cells().size();
    if (cells > row.heading().names().size()) {
      row.whole();
    }
    String type = row.cell("Designation Type", "Individual, Entity, Ship", "Type", "Group Type");
    Draft draft = drafts.same(number, row.row().spot(), kind(type));
    name(row, draft);
    person(row, draft);
    address(row, draft);
    body(row, draft);
    draft.programme(row.cell("Regime Name", "Regime"));
    draft.listed(DateWords.read(row.cell("Date Designated")));
    draft.listed(DateWords.read(row.cell("Listed On")));
    draft.listed(DateWords.read(row.cell("UK Sanctions List Date Designated")));
    draft.identifier("UN reference", row.cell("UN Reference Number"));
    draft.remark(row.cell("Other Information"));
    draft.remark(row.cell("UK Statement of Reasons"));
  }

  private static ProfileKind kind(String said) {
    return switch (said.toLowerCase(java.util.Locale.ROOT)) {
      case "individual" -> ProfileKind.PERSON;
      case "entity" -> ProfileKind.ORGANIZATION;
      case "ship" -> ProfileKind.VESSEL;
      default -> ProfileKind.THING;
    };
  }

  private static void name(Table row, Draft draft) {
    Standing standing = standing(row);
    String given =
        Words.join(
            row.cell("Name 1"),
            row.cell("Name 2"),
            row.cell("Name 3"),
            row.cell("Name 4"),
            row.cell("Name 5"));
    if (draft.kind() == ProfileKind.PERSON) {
      NameParts parts =
          new NameParts(
              PersonNames.said(given), Optional.empty(), PersonNames.said(row.cell("Name 6")));
      draft.name(PersonNames.ofParts(parts, standing));
    } else {
      draft.name(Words.join(given, row.cell("Name 6")), standing);
    }
    Optional<String> tongue = Tongues.code(row.cell("Non-latin script language"));
    for (String name : Words.split(row.cell("Name non-latin script"))) {
      KnownName known = KnownName.of(name, standing);
      draft.name(tongue.map(known::in).orElse(known));
    }
  }

  private static Standing standing(Table row) {
    String type = row.cell("Name type", "Alias Type").toLowerCase(java.util.Locale.ROOT);
    boolean low =
        row.cell("Alias strength", "Alias Quality")
            .toLowerCase(java.util.Locale.ROOT)
            .startsWith("low");
    if (type.equals("primary name")) {
      return Standing.MAIN;
    }
    if (type.startsWith("fka") || type.startsWith("f.k.a")) {
      return Standing.FORMER;
    }
    return low ? Standing.WEAK : Standing.ALIAS;
  }

  private static void person(Table row, Draft draft) {
    Words.numbered(row.cell("D.O.B", "DOB")).forEach(d -> draft.birth(DateWords.read(d)));
    String town = row.cell("Town of birth");
    draft.place(Words.lines(town, row.cell("Country of birth")));
    Words.numbered(row.cell("Nationality(/ies)", "Nationality"))
        .forEach(n -> draft.country(n, "nationality"));
    draft.gender(row.cell("Gender"));
    Words.numbered(row.cell("Position")).forEach(draft::tenure);
    draft.identifier("passport", row.cell("Passport number"));
    draft.identifier(
        "national id", row.cell("National Identifier number", "National Identification Number"));
    draft.remark(row.cell("Title").isEmpty() ? "" : "title: " + row.cell("Title"));
  }

  private static void address(Table row, Draft draft) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      lines.append(row.cell("Address Line " + i, "Address " + i)).append('\n');
    }
    String country = row.cell("Address Country", "Country");
    String code = row.cell("Address Postal Code", "Post/Zip Code");
    draft.place(Words.lines(Words.lines(lines.toString().split("\n")), code, country));
    draft.seat(country);
  }

  private static void body(Table row, Draft draft) {
    Words.numbered(row.cell("Subsidiaries")).forEach(s -> draft.associate(s, "subsidiary"));
    Words.numbered(row.cell("Parent company")).forEach(s -> draft.associate(s, "parent company"));
    Words.numbered(row.cell("Current owner/operator (s)"))
        .forEach(s -> draft.associate(s, "owner or operator"));
    Words.numbered(row.cell("Previous owner/operator (s)"))
        .forEach(s -> draft.associate(s, "former owner or operator"));
    for (String n : Words.numbered(row.cell("Business registration number (s)"))) {
      draft.identifier("registration", n);
    }
    draft.identifier("imo", row.cell("IMO number"));
    draft.identifier("hull", row.cell("Hull identification number (HIN)"));
    draft.country(row.cell("Current believed flag of ship"), "flag");
    List.of("Type of entity", "Type of ship", "Sanctions Imposed", "Designation source")
        .forEach(c -> draft.remark(row.cell(c).isEmpty() ? "" : c + ": " + row.cell(c)));
  }
}
