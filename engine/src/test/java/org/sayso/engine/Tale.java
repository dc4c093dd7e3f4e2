package org.sayso.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventContext;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * What is found in articles about Ada Okoro, envoy of Norland, by looking for a few fixed phrases:
 * a stage "understand" and a stage "link" that need no language model.
 */
public final class Tale {
  private static final Map<String, Schema> NAMES =
      Map.of("Ada Okoro", Schema.PERSON, "Norland", Schema.COUNTRY, "Bo Lind", Schema.PERSON);

  private Tale() {}

  /** A plain article of one block, with this text. */
  public static Article article(String path, String text, String publisher) {
    Metadata metadata =
        new Metadata(
            Optional.of("Talks in Torsby"),
            Optional.of(publisher),
            List.of(),
            Optional.of(new Edtf("2031-05-04")),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), BlockKind.BODY));
    return new Article(ArticleId.of(text), path, metadata, text, blocks, List.of());
  }

  /** Its names, what "said" reports, who "met" whom, whose "envoy" somebody is. */
  public static AnnotatedArticle understand(Article article) {
    String text = article.text();
    List<Mention> mentions = new ArrayList<>();
    NAMES.forEach(
        (name, schema) -> {
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            mentions.add(new Mention(span, MentionForm.NAME, schema, Optional.empty()));
          }
        });
    return new AnnotatedArticle(article, mentions, statements(text), events(text), relations(text));
  }

  /** One entity for each name. */
  public static LinkedArticle link(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    Map<String, List<Mention>> byName = new HashMap<>();
    annotated
        .mentions()
        .forEach(m -> byName.computeIfAbsent(m.span().in(text), n -> new ArrayList<>()).add(m));
    List<String> names =
        byName.keySet().stream().sorted(Comparator.comparing(text::indexOf)).toList();
    List<Entity> entities = new ArrayList<>();
    for (String name : names) {
      entities.add(new Entity(entities.size() + 1, NAMES.get(name), name, byName.get(name)));
    }
    return new LinkedArticle(annotated, entities);
  }

  /** The article, taken the whole way. */
  public static LinkedArticle linked(Article article) {
    return link(understand(article));
  }

  private static List<Statement> statements(String text) {
    int cue = text.indexOf(" said ");
    if (cue < 0) {
      return List.of();
    }
    Span content = new Span(cue + 6, text.indexOf('.', cue));
    return List.of(
        new Statement(
            new StatementId(1),
            StatementForm.INDIRECT,
            Evidence.of(content),
            List.of(new Span(cue + 1, cue + 5)),
            List.of(named(text, "Ada Okoro")),
            SourceType.NAMED,
            List.of(),
            Optional.empty(),
            Act.SAY,
            Factuality.ASSERTED,
            new Explanation("tale/said", List.of()),
            Optional.of(new Confidence(0.87))));
  }

  private static List<EventMention> events(String text) {
    int met = text.indexOf(" met ");
    if (met < 0) {
      return List.of();
    }
    return List.of(
        new EventMention(
            1,
            Optional.of(EventType.CONSULT),
            List.of(EventMode.VISIT),
            List.of(EventContext.DIPLOMATIC),
            "meet",
            Evidence.of(new Span(met + 1, met + 4)),
            List.of(named(text, "Ada Okoro")),
            List.of(named(text, "Bo Lind")),
            Optional.empty(),
            text.contains("on 3 May") ? Optional.of(new Edtf("2031-05-03")) : Optional.empty(),
            Factuality.ASSERTED,
            Set.of(Auxiliary.HISTORICAL, Auxiliary.NEGATION),
            Optional.empty(),
            new Explanation("tale/met", List.of())));
  }

  private static List<Relation> relations(String text) {
    int envoy = text.indexOf("envoy of Norland");
    if (envoy < 0) {
      return List.of();
    }
    int country = text.indexOf("Norland", envoy);
    Span norland = new Span(country, country + 7);
    return List.of(
        new Relation(
            1,
            RelationType.POSITION,
            named(text, "Ada Okoro"),
            new Participant(norland, Optional.of(norland)),
            Optional.of("envoy"),
            Optional.empty(),
            Optional.empty(),
            Polarity.POSITIVE,
            false,
            Evidence.of(new Span(envoy, country + 7)),
            Factuality.ASSERTED,
            Optional.empty(),
            new Explanation("tale/envoy", List.of())));
  }

  private static Participant named(String text, String name) {
    int at = text.indexOf(name);
    Span span = new Span(at, at + name.length());
    return new Participant(span, Optional.of(span));
  }
}
