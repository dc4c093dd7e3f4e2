package org.sayso.model.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That somebody in a case is, or may be, one whom a user's knowledge holds.
 *
 * @param base name of the knowledge
 * @param profile id of the profile there
 * @param name its main name there
 * @param score how sure it is, 0 to 1
 * @param named the entities in the articles that are called by one of the profile's names, sorted
 * @param inOffice those that are meant by an office alone ("the Norlandic foreign minister"), which
 *     the profile held on the day of the article: only the knowledge says who that is; sorted
 * @param reasons what speaks for it and against it, in words
 */
public record Known(
    String base,
    String profile,
    String name,
    double score,
    List<ArticleEntity> named,
    List<ArticleEntity> inOffice,
    List<String> reasons) {
  public Known {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(name, "name");
    named = named.stream().sorted().distinct().toList();
    inOffice = inOffice.stream().sorted().distinct().toList();
    reasons = List.copyOf(reasons);
    if (named.isEmpty() && inOffice.isEmpty() || score < 0 || score > 1) {
      throw new IllegalArgumentException(
          "nobody is known, or not so sure: " + profile + " " + score);
    }
  }

  /** Everybody in the articles who bears it out, sorted. */
  public List<ArticleEntity> members() {
    return Stream.concat(named.stream(), inOffice.stream()).sorted().distinct().toList();
  }

  /**
   * The entity of the case that has most of those who bear it out; empty where none has any, or two
   * have equally many.
   *
   * @param owners whose each article's entity is
   */
  public Optional<CaseEntity> among(Map<ArticleEntity, CaseEntity> owners) {
    Map<CaseEntity, Long> shares =
        members().stream()
            .flatMap(m -> Stream.ofNullable(owners.get(m)))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = shares.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    List<CaseEntity> best =
        shares.keySet().stream().filter(e -> shares.get(e) == most).limit(2).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }
}
