package org.sayso.read.ftm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Tenure;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.JsonRows;
import org.sayso.read.form.Source;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;

/** Entities while a file is read, and joined when it has been. Not thread-safe. */
public final class FtmEntities {
  private static final Lexicon TIES = Lexicon.of("ftm-ties.tsv");
  private static final Set<String> PAPERS = Set.of("Passport", "Identification");
  private static final Set<String> ASIDE = Set.of("Address", "Position");

  private final Drafts drafts = new Drafts();
  private final Map<String, String> asides = new HashMap<>();
  private final List<FtmLine> later = new ArrayList<>();
  private final Set<String> targets = new HashSet<>();
  private final Map<String, Boolean> ended = new HashMap<>();
  private boolean saysTarget;

  private FtmEntities() {}

  /**
   * Reads a file.
   *
   * @throws org.sayso.model.SaysoException where a line is broken
   */
  public static FtmEntities of(Source source) {
    FtmEntities all = new FtmEntities();
    JsonRows.read(source, (spot, node) -> all.line(new FtmLine(node, spot)));
    all.later.forEach(all::join);
    return all;
  }

  /** Whether a file begins with an entity. */
  public static boolean recognises(Source source) {
    String first = source.head().stripLeading();
    return first.startsWith("{")
        && first.contains("\"schema\"")
        && first.contains("\"properties\"");
  }

  /** Those that are listed: marked as targets or sanctioned; all where no line marks any. */
  List<ListEntry> entries() {
    return drafts.all().stream()
        .filter(d -> d.hasName() && (!saysTarget || targets.contains(d.id())))
        .map(Draft::entry)
        .toList();
  }

  /** All that have a name. */
  public List<Profile> profiles() {
    return drafts.all().stream().filter(Draft::hasName).map(Draft::profile).toList();
  }

  private void line(FtmLine line) {
    saysTarget |= line.saysTarget();
    if (ASIDE.contains(line.schema())) {
      List<String> words = line.all(line.schema().equals("Address") ? "full" : "name");
      asides.put(line.id(), words.isEmpty() ? line.caption() : words.get(0));
    } else if (isJoin(line)) {
      later.add(line);
    } else {
      entity(line);
    }
  }

  private static boolean isJoin(FtmLine line) {
    return line.schema().equals("Sanction")
        || line.schema().equals("Occupancy")
        || PAPERS.contains(line.schema())
        || TIES.column(0).contains(line.schema());
  }

  private void entity(FtmLine line) {
    Draft draft = drafts.same(line.id(), line.spot(), ProfileKind.of(line.schema()));
    FtmProperties.read(line, draft);
    if (line.isTarget() || line.all("topics").contains("sanction")) {
      targets.add(line.id());
    }
    if (!line.all("addressEntity").isEmpty()) {
      later.add(line);
    }
  }

  private void join(FtmLine line) {
    switch (line.schema()) {
      case "Sanction" -> each(line, "entity", draft -> sanction(line, draft));
      case "Occupancy" -> each(line, "holder", draft -> office(line, draft));
      case "Passport", "Identification" -> each(line, "holder", draft -> paper(line, draft));
      default -> {
        line.all("addressEntity")
            .forEach(id -> drafts.find(line.id()).ifPresent(d -> d.place(asides.get(id))));
        TIES.where(line.schema()).rows().forEach(row -> tie(line, row));
      }
    }
  }

  private void each(FtmLine line, String property, java.util.function.Consumer<Draft> taker) {
    line.all(property).forEach(id -> drafts.find(id).ifPresent(taker));
  }

  /** What several lists decided: since the first of them, and over when all are. */
  private void sanction(FtmLine line, Draft draft) {
    targets.add(draft.id());
    draft.listed(date(line, "listingDate").or(() -> date(line, "startDate")));
    Optional<Edtf> end = date(line, "endDate");
    boolean over = end.isPresent() && ended.getOrDefault(draft.id(), true);
    ended.put(draft.id(), over);
    draft.lastDelisted(over ? DateWords.next(end) : Optional.empty());
    line.all("authority").forEach(draft::programme);
    line.all("program").forEach(draft::programme);
    line.all("reason").forEach(draft::remark);
    line.all("summary").forEach(draft::remark);
    line.all("unscId").forEach(v -> draft.identifier("UN reference", v));
    line.all("authorityId").forEach(v -> draft.identifier("authority's id", v));
  }

  private static void paper(FtmLine line, Draft draft) {
    String kind =
        line.all("type").stream()
            .findFirst()
            .orElse(line.schema().toLowerCase(java.util.Locale.ROOT));
    line.all("number").forEach(n -> draft.identifier(kind, n));
  }

  private void office(FtmLine line, Draft draft) {
    for (String post : line.all("post")) {
      String role = asides.getOrDefault(post, "");
      if (!role.isBlank()) {
        draft.tenure(
            new Tenure(role, Optional.empty(), date(line, "startDate"), date(line, "endDate")));
      }
    }
  }

  private void tie(FtmLine line, List<String> row) {
    for (String one : line.all(row.get(1))) {
      for (String other : line.all(row.get(2))) {
        tie(one, other, role(line, row.get(3)));
        tie(other, one, role(line, row.get(4)));
      }
    }
  }

  private static String role(FtmLine line, String usual) {
    return line.all("role").stream().findFirst().orElse(usual);
  }

  private void tie(String one, String other, String relation) {
    Optional<Draft> from = drafts.find(one);
    Optional<Draft> to = drafts.find(other).filter(Draft::hasName);
    if (from.isPresent() && to.isPresent()) {
      from.get().associate(new Associate(to.get().profile().name(), relation, Optional.of(other)));
    }
  }

  private static Optional<Edtf> date(FtmLine line, String property) {
    return line.all(property).stream().flatMap(d -> DateWords.read(d).stream()).findFirst();
  }
}
