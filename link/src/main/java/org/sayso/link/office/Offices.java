package org.sayso.link.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.link.name.Folding;
import org.sayso.link.office.Office.Phase;
import org.sayso.link.table.Table;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;

/** Reads offices by the table {@code offices.tsv}. Stateless after construction, thread-safe. */
public final class Offices {
  private static final int LONGEST_STATE = 4;

  private record Same(String words, String meaning) {}

  private final Countries countries = Countries.standard();
  private final List<Same> same = new ArrayList<>();
  private final Map<String, Phase> phases = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final List<List<String>> single = new ArrayList<>();
  private final List<List<String>> shared = new ArrayList<>();

  /** Reads the table. */
  public Offices() {
    for (List<String> row : Table.read("offices.tsv")) {
      String words = row.get(0);
      switch (row.get(1)) {
        case "same" -> same.add(new Same(spaced(words), spaced(row.get(2))));
        case "past" -> phases.put(words, Phase.PAST);
        case "coming" -> phases.put(words, Phase.COMING);
        case "one" -> single.add(List.of(row.get(2).split(" ")));
        case "many" -> shared.add(List.of(words.split(" ")));
        default -> drop(words);
      }
    }
    same.sort(Comparator.comparing((Same s) -> -s.words().length()).thenComparing(Same::words));
  }

  private void drop(String words) {
    if (words.contains(" ")) {
      same.add(new Same(spaced(words), " "));
    } else {
      dropped.add(words);
    }
  }

  /** The office that the words name; empty where nothing but small words and states is there. */
  public Optional<Office> parse(String words) {
    List<String> parts = new ArrayList<>(parts(words));
    Optional<String> state = takeState(parts);
    List<String> tokens = meant(parts.stream().map(Folding::fold).collect(Collectors.joining(" ")));
    Phase phase =
        tokens.stream().filter(phases::containsKey).map(phases::get).findFirst().orElse(Phase.NOW);
    String post =
        tokens.stream()
            .filter(t -> !phases.containsKey(t) && !dropped.contains(t))
            .sorted()
            .distinct()
            .collect(Collectors.joining(" "));
    // Once more in this order: "secretary of defence" is "defence secretary".
    String one = meant(post).stream().sorted().distinct().collect(Collectors.joining(" "));
    return one.isEmpty() ? Optional.empty() : Optional.of(new Office(one, state, phase));
  }

  private List<String> meant(String words) {
    String plain = spaced(words);
    for (Same s : same) {
      plain = plain.replace(s.words(), s.meaning());
    }
    return Arrays.stream(plain.split(" ")).filter(t -> !t.isEmpty()).toList();
  }

  /** Whether one alone holds it at a time. */
  public boolean isSingle(Office office) {
    Set<String> words = Set.of(office.post().split(" "));
    boolean several = shared.stream().anyMatch(words::containsAll);
    return !several && single.stream().anyMatch(row -> fits(row, words));
  }

  private static boolean fits(List<String> row, Set<String> words) {
    List<String> needed = row.stream().filter(w -> !w.equals("*")).toList();
    boolean more = needed.size() < row.size();
    return words.containsAll(needed)
        && (more ? words.size() > needed.size() : words.size() == needed.size());
  }

  private static String spaced(String words) {
    return " " + words + " ";
  }

  private static List<String> parts(String words) {
    return Arrays.stream(words.replaceAll("['’]s?(?=\\W|$)", " ").split("[^\\p{L}\\p{M}\\p{N}.]+"))
        .map(w -> w.matches("(\\p{L}\\.)+") ? w : w.replace(".", ""))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private Optional<String> takeState(List<String> parts) {
    for (int n = Math.min(LONGEST_STATE, parts.size()); n > 0; n--) {
      for (int i = 0; i + n <= parts.size(); i++) {
        Optional<String> state = state(parts.subList(i, i + n));
        if (state.isPresent()) {
          parts.subList(i, i + n).clear();
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> state(List<String> words) {
    return Character.isLowerCase(words.get(0).codePointAt(0))
        ? Optional.empty()
        : countries
            .find(String.join(" ", words))
            .filter(found -> found.kind() != CountryNameKind.CAPITAL)
            .map(CountryName::country)
            .map(country -> country.code());
  }
}
