package org.sayso.understand.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/**
 * Names that the recogniser often misses or takes for another kind ({@code names.tsv}), and what a
 * noun right behind a name makes of it ({@code lands.tsv}: "Tamund province", "the Tamund tribe").
 */
final class WellKnown {
  private record Entry(String words, Schema schema) {}

  private final Map<String, List<Entry>> names = new HashMap<>();
  private final Map<String, Schema> behind = new HashMap<>();

  WellKnown() {
    for (Row row : Table.read(WellKnown.class, "names.tsv", 3)) {
      String first = row.at(0).split("[ -]")[0];
      names
          .computeIfAbsent(first, f -> new ArrayList<>())
          .add(new Entry(row.at(0), Schema.of(row.at(1))));
    }
    names.values().forEach(e -> e.sort(Comparator.comparing((Entry x) -> -x.words().length())));
    for (Row row : Table.read(WellKnown.class, "lands.tsv", 3)) {
      behind.put(row.at(0), Schema.of(row.at(1)));
    }
  }

  /** The known names of the sentence, in order. */
  List<Name> in(Sentence sentence) {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Name> name = at(sentence, i);
      if (name.isPresent()) {
        found.add(name.get());
        i = name.get().last();
      }
    }
    return found;
  }

  private Optional<Name> at(Sentence sentence, int first) {
    String word = sentence.token(first).text();
    List<Entry> entries = names.getOrDefault(word.split("-", 2)[0], List.of());
    for (Entry entry : entries) {
      for (int last = first; last < Math.min(sentence.size(), first + 7); last++) {
        boolean same = squeezed(sentence, first, last).equals(entry.words().replace(" ", ""));
        if (same && !goesOn(sentence, first, last)) {
          return Optional.of(new Name(sentence, first, last, entry.schema()));
        }
      }
    }
    return Optional.empty();
  }

  private static String squeezed(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(sentence.token(i).text());
    }
    return words.toString();
  }

  /** "Muslim Brotherhood", "United Arab Emirates": a longer name that the recogniser saw. */
  private static boolean goesOn(Sentence sentence, int first, int last) {
    return isSame(sentence, first - 1, first) || isSame(sentence, last + 1, last);
  }

  private static boolean isSame(Sentence sentence, int beside, int token) {
    return beside >= 0
        && beside < sentence.size()
        && sentence.token(beside).isProperNoun()
        && sentence.token(beside).name() != NameType.NONE
        && sentence.token(beside).name() == sentence.token(token).name();
  }

  /** What the noun right behind the name makes of it; the name as it is where there is none. */
  Name settled(Name name) {
    int next = name.last() + 1;
    return next < name.sentence().size()
        ? Optional.ofNullable(behind.get(name.sentence().token(next).lower()))
            .map(name::as)
            .orElse(name)
        : name;
  }

  /** "Tamund province": a capital before such a noun is a name though the recogniser saw none. */
  Optional<Name> before(Sentence sentence, int noun) {
    Schema schema = behind.get(sentence.token(noun).lower());
    boolean capital =
        schema != null
            && noun > 0
            && sentence.token(noun - 1).isProperNoun()
            && Character.isUpperCase(sentence.token(noun - 1).text().codePointAt(0));
    return capital ? Optional.of(new Name(sentence, noun - 1, noun - 1, schema)) : Optional.empty();
  }
}
