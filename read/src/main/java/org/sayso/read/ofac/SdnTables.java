package org.sayso.read.ofac;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.read.form.Row;
import org.sayso.read.form.Sheet;
import org.sayso.read.form.Source;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;
import org.sayso.read.roster.Words;

/**
 * The four tables without heading: {@code sdn.csv} with its alternates, addresses and comments, or
 * the same with {@code cons_} before their names. They hold no day of listing but in remarks.
 */
public final class SdnTables implements Layout {
  private static final int MAIN = 12;
  private static final int ALTERNATE = 5;
  private static final int ADDRESS = 6;
  private static final int COMMENT = 2;
  private static final Pattern FIRST =
      Pattern.compile("\\d+,\"[^\\n]*(?:-0- ?|\"individual\"|\"vessel\"|\"aircraft\"),[^\\n]*");
  private static final Pattern PROGRAMMES = Pattern.compile("\\]\\s*\\[");

  @Override
  public String name() {
    return "ofac-sdn";
  }

  @Override
  public String title() {
    return "OFAC's SDN or consolidated list (sdn.csv or cons_prim.csv, with alt, add and comments)";
  }

  @Override
  public boolean recognises(Source source) {
    return FIRST.matcher(source.firstLine()).matches()
        && separators(source.firstLine()) == MAIN - 1;
  }

  private static long separators(String line) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == ',').count();
  }

  @Override
  public List<String> beside(String fileName) {
    String bare = fileName.toLowerCase(Locale.ROOT);
    return bare.startsWith("cons_")
        ? List.of("cons_alt.csv", "cons_add.csv", "cons_comments.csv")
        : List.of("alt.csv", "add.csv", "sdn_comments.csv");
  }

  @Override
  public Roll read(List<Source> sources) {
    Reading reading = new Reading();
    each(sources.get(0), MAIN, reading::entry);
    for (Source source : sources.subList(1, sources.size())) {
      String name = source.name().toLowerCase(Locale.ROOT);
      if (name.contains("alt")) {
        each(source, ALTERNATE, row -> reading.alternate(row, source));
      } else if (name.contains("add")) {
        each(source, ADDRESS, row -> reading.address(row, source));
      } else {
        each(source, COMMENT, row -> reading.comment(row, source));
      }
    }
    Roll roll = Roll.of(reading.finish(), Optional.empty()).noting(reading.notes());
    boolean others = sources.get(0).name().toLowerCase(Locale.ROOT).startsWith("cons_");
    return others ? roll.named("ofac-consolidated") : roll;
  }

  private static void each(Source source, int cells, java.util.function.Consumer<Row> taker) {
    try (Sheet sheet = new Sheet(source, ',')) {
      for (Optional<Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
        Sheet.demand(row.get(), cells);
        taker.accept(row.get());
      }
    }
  }

  /** The entries while the tables are read. */
  private static final class Reading {
    private final Drafts drafts = new Drafts();
    private final Map<String, StringBuilder> remarks = new LinkedHashMap<>();
    private final Map<String, Integer> orphans = new LinkedHashMap<>();

    void entry(Row row) {
      Draft draft = drafts.begin(row.cell(0), row.spot());
      draft.kind(kind(row.cell(2)));
      draft.listedName(row.cell(1), Standing.MAIN);
      PROGRAMMES.splitAsStream(Words.clean(row.cell(3))).forEach(draft::programme);
      draft.tenure(row.cell(4));
      draft.identifier("call sign", row.cell(5));
      labelled(draft, "vessel type", row.cell(6));
      labelled(draft, "tonnage", row.cell(7));
      labelled(draft, "gross registered tonnage", row.cell(8));
      draft.country(row.cell(9), "flag");
      draft.associate(row.cell(10), "owner");
      remarks.put(draft.id(), new StringBuilder(Words.clean(row.cell(11))));
    }

    private static ProfileKind kind(String said) {
      return switch (said.toLowerCase(Locale.ROOT)) {
        case "individual" -> ProfileKind.PERSON;
        case "vessel" -> ProfileKind.VESSEL;
        case "aircraft" -> ProfileKind.AIRPLANE;
        default -> ProfileKind.ORGANIZATION;
      };
    }

    private static void labelled(Draft draft, String label, String words) {
      if (!Words.clean(words).isEmpty()) {
        draft.remark(label + ": " + Words.clean(words));
      }
    }

    void alternate(Row row, Source source) {
      Standing standing = row.cell(2).equalsIgnoreCase("fka") ? Standing.FORMER : Standing.ALIAS;
      found(row, source).ifPresent(draft -> draft.listedName(row.cell(3), standing));
    }

    void address(Row row, Source source) {
      found(row, source)
          .ifPresent(
              draft -> {
                draft.place(Words.lines(row.cell(2), row.cell(3), row.cell(4)));
                draft.seat(row.cell(4));
                labelled(draft, "address", row.cell(5));
              });
    }

    void comment(Row row, Source source) {
      found(row, source).ifPresent(draft -> remarks.get(draft.id()).append(row.cells().get(1)));
    }

    private Optional<Draft> found(Row row, Source source) {
      Optional<Draft> draft = drafts.find(row.cell(0));
      if (draft.isEmpty()) {
        orphans.merge(source.name(), 1, Integer::sum);
      }
      return draft;
    }

    List<org.sayso.model.profile.ListEntry> finish() {
      remarks.forEach((id, words) -> Remarks.read(words.toString(), drafts.find(id).orElseThrow()));
      return drafts.entries();
    }

    List<String> notes() {
      List<String> notes = new ArrayList<>();
      orphans.forEach(
          (file, rows) ->
              notes.add(
                  "%,d rows of %s belong to no entry; fetch all files of the list on one day"
                      .formatted(rows, file)));
      return notes;
    }
  }
}
