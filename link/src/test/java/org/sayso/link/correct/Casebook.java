package org.sayso.link.correct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.correction.Correction;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.Signature;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;

/**
 * A case of articles written with their entities' numbers in brackets, {@code [1:Ada Okoro]}, and
 * {@code [1>:she]} for what takes its meaning from that entity's last name; one name is one person,
 * unless told otherwise.
 */
final class Casebook {
  static final Signature ANA =
      new Signature("ana", Instant.parse("2031-05-07T08:00:00Z"), "the court file says so");
  private static final Pattern MARK = Pattern.compile("\\[(\\d+)(>?):([^\\]]+)\\]");

  final List<LinkedArticle> articles = new ArrayList<>();
  final List<CorrectionRecord> records = new ArrayList<>();

  /** What joins: entities of one key are one. */
  Function<String, String> key = name -> name;

  Casebook(String... marked) {
    for (String text : marked) {
      articles.add(article(text));
    }
  }

  /** The article; its id is that of what stands before the first blank. */
  static LinkedArticle article(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Integer, List<Mention>> mentions = new TreeMap<>();
    Map<Integer, Span> last = new TreeMap<>();
    Matcher m = MARK.matcher(marked);
    int from = 0;
    for (; m.find(); from = m.end()) {
      text.append(marked, from, m.start());
      Span span = new Span(text.length(), text.length() + m.group(3).length());
      text.append(m.group(3));
      int number = Integer.parseInt(m.group(1));
      boolean refers = !m.group(2).isEmpty();
      Mention mention =
          new Mention(
              span,
              refers ? MentionForm.PRONOUN : MentionForm.NAME,
              Schema.PERSON,
              refers ? Optional.of(last.get(number)) : Optional.empty());
      if (!refers) {
        last.put(number, span);
      }
      mentions.computeIfAbsent(number, n -> new ArrayList<>()).add(mention);
    }
    text.append(marked.substring(from));
    return linked(id(marked.split(" ")[0]), text.toString(), mentions);
  }

  static ArticleId id(String name) {
    return ArticleId.of(name);
  }

  private static LinkedArticle linked(
      ArticleId id, String text, Map<Integer, List<Mention>> mentions) {
    Metadata none =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Mention> all = mentions.values().stream().flatMap(List::stream).sorted().toList();
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            new Article(id, "a.txt", none, text, List.of(), List.of()),
            all,
            List.of(),
            List.of(),
            List.of());
    List<Entity> entities =
        mentions.entrySet().stream()
            .map(e -> new Entity(e.getKey(), Schema.PERSON, name(e.getValue(), text), e.getValue()))
            .toList();
    return new LinkedArticle(annotated, entities);
  }

  private static String name(List<Mention> mentions, String text) {
    return mentions.stream()
        .filter(m -> m.form() == MentionForm.NAME)
        .map(m -> m.span().in(text))
        .max(Comparator.comparingInt(String::length))
        .orElse("somebody");
  }

  /** As a linker would leave it. */
  List<CaseEntity> linked() {
    Map<String, List<ArticleEntity>> members = new TreeMap<>();
    Map<String, List<String>> names = new TreeMap<>();
    for (LinkedArticle article : articles) {
      for (Entity entity : article.entities()) {
        String joint = key.apply(entity.name());
        members
            .computeIfAbsent(joint, k -> new ArrayList<>())
            .add(new ArticleEntity(article.article().id(), entity.number()));
        names.computeIfAbsent(joint, k -> new ArrayList<>()).addAll(names(article, entity));
      }
    }
    return members.keySet().stream()
        .map(
            joint ->
                new CaseEntity(
                    "Q" + ArticleId.of(joint).value().substring(0, 10),
                    Schema.PERSON,
                    joint,
                    names.get(joint).stream().filter(n -> !n.equals(joint)).toList(),
                    members.get(joint)))
        .sorted(Comparator.comparing((CaseEntity e) -> e.members().get(0)))
        .toList();
  }

  private static List<String> names(LinkedArticle article, Entity entity) {
    String text = article.article().text();
    return entity.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME)
        .map(m -> m.span().in(text))
        .toList();
  }

  Corrected now() {
    return new Corrector().apply(articles, linked(), records);
  }

  /** Makes a correction of what is shown now. */
  Casebook correct(Function<Drafting, Drafted> wish) {
    Drafted drafted = wish.apply(new Drafting(now()));
    if (drafted instanceof Drafted.Refused refused) {
      throw new IllegalStateException(refused.reason());
    }
    Correction correction = ((Drafted.Ready) drafted).correction();
    records.add(new CorrectionRecord(records.size() + 1, correction, ANA, Optional.empty()));
    return this;
  }

  Casebook undo(int number) {
    records.set(number - 1, records.get(number - 1).undone(ANA));
    return this;
  }

  /** The id of whoever is shown under this name. */
  String who(String name) {
    return now().entities().stream()
        .filter(e -> e.name().equals(name))
        .map(CaseEntity::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody called " + name + ": " + shown()));
  }

  Effect effect(int number) {
    return now().effects().get(number - 1);
  }

  /** A line an entity: its name and how it is written at each of its mentions, sorted. */
  List<String> shown() {
    Corrected now = now();
    Map<ArticleId, LinkedArticle> byId = new TreeMap<>();
    now.articles().forEach(a -> byId.put(a.article().id(), a));
    return now.entities().stream().map(e -> line(e, byId)).sorted().toList();
  }

  private String line(CaseEntity entity, Map<ArticleId, LinkedArticle> byId) {
    List<String> words = new ArrayList<>();
    for (ArticleEntity member : entity.members()) {
      LinkedArticle article = byId.get(member.article());
      article.entities().stream()
          .filter(e -> e.number() == member.number())
          .flatMap(e -> e.mentions().stream())
          .forEach(m -> words.add(title(article) + " " + m.span().in(article.article().text())));
    }
    return entity.name() + ": " + String.join(", ", words.stream().sorted().toList());
  }

  private static String title(LinkedArticle article) {
    return article.article().text().split(" ")[0];
  }
}
