package org.sayso.engine.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.engine.answer.ArticleVersion;
import org.sayso.engine.answer.ArticleVersion.Sequel;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.model.article.Address;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;

/**
 * Tells the versions of articles: which stood at one address, in which order, and what changed. The
 * order is that of what the pages say (the day of the last change, the moment at which the page was
 * taken, a notice that the other has not), never that in which they were read. Stateless.
 */
public final class Versions {
  private static final Comparator<Wording> ORDER =
      Comparator.comparing(Versions::day)
          .thenComparing(Versions::moment)
          .thenComparing(w -> w.notices().size())
          .thenComparing(w -> w.article().id());

  private Versions() {}

  /**
   * Under what two articles are versions of one: the address, or where there is none the path. A
   * path that only counts ("feed.xml#3") names another article tomorrow and stands for none.
   */
  public static String key(Metadata metadata, String path, ArticleId id) {
    return metadata.address().map(Address::value).orElse(path.contains("#") ? id.value() : path);
  }

  /** The histories among these articles, in the order of their addresses. */
  public static List<VersionHistory> of(Collection<Article> articles) {
    return articles.stream()
        .collect(
            Collectors.groupingBy(
                a -> key(a.metadata(), a.path(), a.id()), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().size() > 1)
        .flatMap(entry -> histories(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The earlier versions among these articles, each with the last one, which speaks for all. */
  public static Map<ArticleId, ArticleId> earlier(Collection<Article> articles) {
    return earlier(of(articles));
  }

  static Map<ArticleId, ArticleId> earlier(List<VersionHistory> histories) {
    Map<ArticleId, ArticleId> earlier = new TreeMap<>();
    for (VersionHistory history : histories) {
      List<ArticleVersion> versions = history.versions();
      ArticleId last = versions.get(versions.size() - 1).article().id();
      versions.stream()
          .map(version -> version.article().id())
          .filter(id -> !id.equals(last))
          .forEach(id -> earlier.put(id, last));
    }
    return earlier;
  }

  /**
   * An address may have led to several articles one after another, as that of a front page does.
   */
  private static Stream<VersionHistory> histories(String address, List<Article> articles) {
    List<List<Wording>> alike = new ArrayList<>();
    articles.stream()
        .map(Wording::new)
        .sorted(ORDER)
        .forEach(
            wording ->
                alike.stream()
                    .filter(group -> group.stream().anyMatch(wording::isLike))
                    .findFirst()
                    .ifPresentOrElse(
                        group -> group.add(wording),
                        () -> alike.add(new ArrayList<>(List.of(wording)))));
    return alike.stream()
        .filter(group -> group.size() > 1)
        .map(group -> new VersionHistory(address, versions(group)));
  }

  private static List<ArticleVersion> versions(List<Wording> group) {
    List<ArticleVersion> versions = new ArrayList<>();
    versions.add(first(group.get(0)));
    for (int i = 1; i < group.size(); i++) {
      versions.add(next(group.get(i - 1), group.get(i)));
    }
    return versions;
  }

  private static ArticleVersion first(Wording wording) {
    return new ArticleVersion(
        wording.article(), Sequel.FIRST, wording.notices(), List.of(), List.of(), false);
  }

  private static ArticleVersion next(Wording before, Wording now) {
    var added = now.without(before);
    var removed = before.without(now);
    boolean told = now.saysMoreThan(before) || before.saysMoreThan(now);
    boolean changed = !added.isEmpty() || !removed.isEmpty();
    return new ArticleVersion(
        now.article(), sequel(before, now), now.notices(), added, removed, changed && !told);
  }

  /** Later where some reason to sort them so is one that both tell. */
  private static Sequel sequel(Wording before, Wording now) {
    boolean dated = said(before).isPresent() && said(now).isPresent();
    if (!day(before).equals(day(now))) {
      return dated ? Sequel.LATER : Sequel.UNSURE;
    }
    boolean taken = !moment(before).equals(Instant.MIN) && !moment(now).equals(Instant.MIN);
    if (!moment(before).equals(moment(now))) {
      return taken ? Sequel.LATER : Sequel.UNSURE;
    }
    return now.notices().size() > before.notices().size() ? Sequel.LATER : Sequel.UNSURE;
  }

  private static LocalDate day(Wording wording) {
    return said(wording).map(Edtf::latest).orElse(LocalDate.MIN);
  }

  /** The day of the last change that the page admits to. */
  private static Optional<Edtf> said(Wording wording) {
    Metadata known = wording.article().metadata();
    return Stream.of(
            wording.notices().stream().flatMap(n -> n.date().stream()),
            known.modified().stream(),
            known.published().stream())
        .flatMap(dates -> dates)
        .max(Comparator.comparing(Edtf::latest));
  }

  private static Instant moment(Wording wording) {
    return wording.article().metadata().retrieved().orElse(Instant.MIN);
  }
}
