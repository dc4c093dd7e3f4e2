package org.sayso.read.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.Standing;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.PersonNames;
import org.sayso.read.roster.Words;

/** The properties of one entity, by {@code ftm-properties.tsv}. Stateless. */
final class FtmProperties {
  private static final List<List<String>> SLOTS = Lexicon.of("ftm-properties.tsv").rows();

  private FtmProperties() {}

  static void read(FtmLine line, Draft draft) {
    names(line, draft);
    for (List<String> row : SLOTS) {
      line.all(row.get(0)).forEach(value -> put(row, value, draft));
    }
  }

  /** The caption leads; the parts of a name belong to it. */
  private static void names(FtmLine line, Draft draft) {
    List<String> names = new ArrayList<>(line.all("name"));
    if (names.remove(line.caption())) {
      names.add(0, line.caption());
    }
    Optional<NameParts> parts = parts(line);
    for (String name : names) {
      String clean = Words.clean(name);
      if (!clean.isEmpty()) {
        Optional<NameParts> own = parts.filter(p -> holds(clean, p));
        draft.name(new KnownName(clean, Standing.MAIN, own));
      }
    }
    if (names.isEmpty()) {
      parts.flatMap(p -> PersonNames.ofParts(p, Standing.MAIN)).ifPresent(draft::name);
    }
  }

  private static Optional<NameParts> parts(FtmLine line) {
    Optional<String> family = line.all("lastName").stream().findFirst();
    Optional<String> given = line.all("firstName").stream().findFirst();
    Optional<String> middle =
        line.all("fatherName").stream()
            .findFirst()
            .or(() -> line.all("middleName").stream().findFirst());
    return family.isPresent() && given.isPresent()
        ? Optional.of(new NameParts(given, middle, family))
        : Optional.empty();
  }

  private static boolean holds(String name, NameParts parts) {
    return name.contains(parts.family().orElse("")) && name.contains(parts.given().orElse(""));
  }

  private static void put(List<String> row, String value, Draft draft) {
    switch (row.get(1)) {
      case "alias" -> draft.name(value, Standing.ALIAS);
      case "weak" -> draft.name(value, Standing.WEAK);
      case "former" -> draft.name(value, Standing.FORMER);
      case "birth" -> draft.birth(DateWords.read(value));
      case "place" -> draft.place(value);
      case "country" -> draft.country(value, row.get(0));
      case "gender" -> draft.gender(value);
      case "tenure" -> draft.tenure(value);
      case "programme" -> draft.programme(value);
      case "remark" -> draft.remark(value);
      case "identifier" -> draft.identifier(row.get(0), value);
      default -> {}
    }
  }
}
