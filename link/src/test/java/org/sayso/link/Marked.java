package org.sayso.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * Articles written with their mentions in brackets, so that a test reads as a report does.
 *
 * <pre>
 * [P:Ada Brook]        a name taken for a person; O organisation, C country, L place, G group,
 *                      E event, D document
 * [P.n:the envoy]      a nominal; .p a pronoun
 * [P#a:Ada Brook]      a label; [P.p&gt;a:She] refers to it
 * [L!:Moscow]          takes part in an event; [L@:Moscow] is an event's place
 * </pre>
 */
final class Marked {
  private static final Pattern MARK =
      Pattern.compile("\\[(\\w)(?:\\.(\\w))?(?:#(\\w+))?(?:>(\\w+))?([!@])?:([^\\]]+)\\]");
  private static final Map<String, Schema> SCHEMATA =
      Map.of(
          "P", Schema.PERSON,
          "O", Schema.ORGANIZATION,
          "C", Schema.COUNTRY,
          "L", Schema.PLACE,
          "G", Schema.GROUP,
          "E", Schema.EVENT,
          "D", Schema.DOCUMENT);

  private record Mark(Span span, MentionForm form, Schema schema, String refersTo, String role) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Span> labels = new HashMap<>();

  private Marked(String marked) {
    Matcher m = MARK.matcher(marked);
    int from = 0;
    while (m.find()) {
      text.append(marked, from, m.start());
      Span span = new Span(text.length(), text.length() + m.group(6).length());
      text.append(m.group(6));
      marks.add(new Mark(span, form(m.group(2)), SCHEMATA.get(m.group(1)), m.group(4), m.group(5)));
      Optional.ofNullable(m.group(3)).ifPresent(label -> labels.put(label, span));
      from = m.end();
    }
    text.append(marked.substring(from));
  }

  /** The article that the brackets describe. */
  static AnnotatedArticle article(String marked) {
    return new Marked(marked).build();
  }

  /** The article, linked. */
  static LinkedArticle linked(ArticleLinker linker, String marked) {
    return linker.link(article(marked));
  }

  /** Each entity as {@code name (Schema): words | words}. */
  static List<String> entities(LinkedArticle article) {
    return article.entities().stream().map(e -> show(article, e)).toList();
  }

  private static String show(LinkedArticle article, Entity entity) {
    List<String> words =
        entity.mentions().stream().map(m -> m.span().in(article.article().text())).toList();
    return entity.name() + " (" + entity.schema().label() + "): " + String.join(" | ", words);
  }

  private AnnotatedArticle build() {
    List<Mention> mentions =
        marks.stream()
            .map(
                m ->
                    new Mention(
                        m.span(),
                        m.form(),
                        m.schema(),
                        Optional.ofNullable(m.refersTo()).map(labels::get)))
            .toList();
    String plain = text.toString();
    Article article =
        new Article(
            ArticleId.of(plain), "invented.txt", Metadata.NONE, plain, List.of(), List.of());
    return new AnnotatedArticle(article, mentions, List.of(), events(), List.of());
  }

  private List<EventMention> events() {
    List<EventMention> events = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.role() != null) {
        events.add(event(events.size() + 1, mark));
      }
    }
    return events;
  }

  private static EventMention event(int number, Mark mark) {
    Participant who = new Participant(mark.span(), Optional.of(mark.span()));
    boolean place = mark.role().equals("@");
    return new EventMention(
        number,
        Optional.of(EventType.CONSULT),
        List.of(),
        List.of(),
        "meet",
        Evidence.of(mark.span()),
        place ? List.of() : List.of(who),
        List.of(),
        place ? Optional.of(who) : Optional.empty(),
        Optional.empty(),
        Factuality.ASSERTED,
        Set.of(),
        Optional.empty(),
        new Explanation("test", List.of()));
  }

  private static MentionForm form(String letter) {
    return letter == null
        ? MentionForm.NAME
        : letter.equals("n") ? MentionForm.NOMINAL : MentionForm.PRONOUN;
  }
}
