package org.sayso.link.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.link.name.OrganizationName.Style;
import org.sayso.link.table.Table;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;

/** Takes organisations' names apart by the tables of kinds, heads and known names. Thread-safe. */
public final class OrganizationNames {
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}&/]{2,7}");
  private static final Pattern GENITIVE = Pattern.compile("(?<owner>.+?)['’]s?\\s+(?<rest>.+)");
  private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "in", "on", "to", "a");
  private static final int LONGEST_STATE = 4;

  private record Known(String name, Schema schema, Optional<String> state) {}

  private final Countries countries = Countries.standard();
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Schema> anywhere = new HashMap<>();
  private final Map<String, Schema> atEnd = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  /** Reads the tables. */
  public OrganizationNames() {
    Table.read("heads.tsv").forEach(r -> heads.add(r.get(0)));
    Table.read("generic.tsv").forEach(r -> generic.add(r.get(0)));
    Table.read("common.tsv").forEach(r -> common.add(r.get(0)));
    Table.read("spellings.tsv").forEach(r -> spellings.put(r.get(0), r.get(1)));
    for (List<String> row : Table.read("kinds.tsv")) {
      Map<String, Schema> where = row.get(2).equals("end") ? atEnd : anywhere;
      where.put(row.get(0), Schema.of(row.get(1)));
    }
    for (List<String> row : Table.read("known.tsv")) {
      String name = row.get(1).isEmpty() ? row.get(0) : row.get(1);
      Optional<String> state = Optional.of(row.get(3)).filter(s -> !s.isEmpty());
      Known meaning = new Known(name, Schema.of(row.get(2)), state);
      known.put(spoken(row.get(0)), meaning);
      known.putIfAbsent(spoken(name), meaning);
    }
  }

  /** The name that the words give; empty where they are marks alone. */
  public Optional<OrganizationName> parse(String words) {
    Known meaning = known.get(spoken(words));
    return meaning == null
        ? unknown(words, Optional.empty(), Optional.empty())
        : unknown(meaning.name(), Optional.of(meaning.schema()), meaning.state());
  }

  /** Whether the words are in the table of well-known names. */
  public boolean isKnown(String words) {
    return known.containsKey(spoken(words));
  }

  /** What the last or telling word makes of the name: "Ltd" a company, "Ministry" a body. */
  public Optional<Schema> kind(String words) {
    List<String> parts = folded(split(words));
    return parts.isEmpty() ? Optional.empty() : kind(parts);
  }

  /** The words without article, a genitive turned round: "Security Service of Ukraine". */
  public String display(String words) {
    return upright(words.replaceAll("^[Tt]he\\s+(?=\\p{Ll})", "").replaceAll("^the\\s+", ""));
  }

  /** The name without the words that say what it is: "Wagner" for "Wagner Group". */
  public Optional<String> withoutHead(OrganizationName name) {
    List<String> rest = name.words().stream().filter(w -> !heads.contains(w)).toList();
    return rest.isEmpty() || rest.size() == name.words().size()
        ? Optional.empty()
        : Optional.of(String.join(" ", rest));
  }

  /**
   * Whether the folded words are such as any organisation may have: "the Academy", "Foreign
   * Ministry".
   */
  public boolean isCommon(List<String> words) {
    return words.stream()
        .allMatch(w -> common.contains(w) || generic.contains(w) || heads.contains(w));
  }

  private static String spoken(String words) {
    return Folding.fold(words.replaceAll("(?i)^the\\s+", "")).replaceAll("'s?$", "");
  }

  private Optional<OrganizationName> unknown(
      String words, Optional<Schema> schema, Optional<String> state) {
    List<String> parts = split(upright(words));
    List<String> all = folded(parts);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Schema made = schema.or(() -> kind(all)).orElse(Schema.ORGANIZATION);
    List<String> rest = new ArrayList<>(parts);
    Optional<String> owner = made == Schema.PUBLIC_BODY ? takeState(rest) : Optional.empty();
    List<String> core = core(folded(rest), made);
    List<String> telling = core.isEmpty() ? all : core;
    return Optional.of(
        new OrganizationName(
            telling, initials(parts), state.or(() -> owner), made, style(words, telling, schema)));
  }

  private Style style(String words, List<String> telling, Optional<Schema> known) {
    if (known.isEmpty() && isAcronym(words)) {
      return Style.ACRONYM;
    }
    return known.isEmpty() && generic.containsAll(telling) ? Style.GENERIC : Style.FULL;
  }

  private static boolean isAcronym(String words) {
    String letters = words.replace(".", "").replaceAll("(?i)^the\\s+", "").strip();
    return ACRONYM.matcher(letters).matches() && letters.matches(".*\\p{Lu}.*\\p{Lu}.*");
  }

  /** "Ukraine's Security Service" as "Security Service of Ukraine"; "Lloyd's" stays. */
  private String upright(String words) {
    var m = GENITIVE.matcher(words);
    return m.matches() && countries.find(m.group("owner")).isPresent()
        ? m.group("rest") + " of " + m.group("owner")
        : words;
  }

  private static List<String> split(String words) {
    String plain = words.replaceAll("[,\"“”()]", " ").replaceAll("['’]s?\\s*$", "");
    return Arrays.stream(plain.strip().split("[\\s\\-–/]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static List<String> folded(List<String> parts) {
    return parts.stream().map(Folding::fold).filter(w -> !w.isEmpty()).toList();
  }

  private Optional<Schema> kind(List<String> folded) {
    Schema last = atEnd.get(folded.get(folded.size() - 1));
    return last != null && folded.size() > 1
        ? Optional.of(last)
        : folded.stream().filter(anywhere::containsKey).map(anywhere::get).findFirst();
  }

  /** Takes a state's name or adjective out of the words and gives its code. */
  private Optional<String> takeState(List<String> parts) {
    for (int n = Math.min(LONGEST_STATE, parts.size() - 1); n > 0; n--) {
      for (int i = 0; i + n <= parts.size(); i++) {
        Optional<CountryName> found = countries.find(String.join(" ", parts.subList(i, i + n)));
        if (found.filter(f -> f.kind() != CountryNameKind.PEOPLE).isPresent()) {
          parts.subList(i, i + n).clear();
          return found.map(f -> f.country().code());
        }
      }
    }
    return Optional.empty();
  }

  private List<String> core(List<String> folded, Schema schema) {
    List<String> words =
        folded.stream()
            .filter(w -> !SMALL.contains(w))
            .map(w -> spellings.getOrDefault(w, w))
            .filter(w -> !w.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    while (words.size() > 1 && atEnd.containsKey(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return schema == Schema.PUBLIC_BODY ? words.stream().sorted().toList() : words;
  }

  private static List<String> initials(List<String> parts) {
    List<String> all = folded(parts).stream().filter(w -> !w.equals("the")).toList();
    List<String> big = all.stream().filter(w -> !SMALL.contains(w)).toList();
    return List.of(first(big), first(all)).stream().filter(i -> i.length() > 1).distinct().toList();
  }

  private static String first(List<String> words) {
    return words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
  }
}
