package org.sayso.link.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.link.ArticleLinker;
import org.sayso.link.CaseLinker;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Gender;
import org.sayso.model.entity.Known;
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
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * A case of a few reports, and what somebody knows, so that a test reads as both do.
 *
 * <pre>
 * [P:Ada Brook]          a person; O organisation, C country, L place
 * [P.n:the minister]     a nominal that does something; [P.p&gt;a:She] refers to [P#a:Ada Brook]
 * </pre>
 */
final class News {
  private static final Pattern MARK =
      Pattern.compile("\\[(\\w)(?:\\.(\\w))?(?:#(\\w+))?(?:>(\\w+))?:([^\\]]+)\\]");
  private static final Map<String, Schema> SCHEMATA =
      Map.of(
          "P", Schema.PERSON,
          "O", Schema.ORGANIZATION,
          "C", Schema.COUNTRY,
          "L", Schema.PLACE);
  private static final ArticleLinker LINKER = new ArticleLinker();
  private static final CaseLinker CASES = new CaseLinker();
  private static final KnowledgeLinker KNOWLEDGE = new KnowledgeLinker();

  private News() {}

  /** A report of a day; no day where the words are empty. */
  static LinkedArticle of(String day, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<EventMention> events = new ArrayList<>();
    Map<String, Span> labels = new HashMap<>();
    Matcher m = MARK.matcher(marked);
    int from = 0;
    while (m.find()) {
      text.append(marked, from, m.start());
      Span span = new Span(text.length(), text.length() + m.group(5).length());
      text.append(m.group(5));
      Optional<Span> to = Optional.ofNullable(m.group(4)).map(labels::get);
      mentions.add(new Mention(span, form(m.group(2)), SCHEMATA.get(m.group(1)), to));
      Optional.ofNullable(m.group(3)).ifPresent(label -> labels.put(label, span));
      if ("n".equals(m.group(2))) {
        events.add(event(events.size() + 1, span));
      }
      from = m.end();
    }
    text.append(marked.substring(from));
    return linked(day, text.toString(), mentions, events);
  }

  private static LinkedArticle linked(
      String day, String text, List<Mention> mentions, List<EventMention> events) {
    Metadata metadata =
        Metadata.NONE.dated(Optional.of(day).filter(d -> !d.isEmpty()).map(Edtf::new));
    ArticleId id = ArticleId.of(day + text);
    Article article = new Article(id, "invented.txt", metadata, text, List.of(), List.of());
    return LINKER.link(new AnnotatedArticle(article, mentions, List.of(), events, List.of()));
  }

  /** What is known of the case that these reports make. */
  static Identified identified(List<Profile> profiles, LinkedArticle... reports) {
    return identified(List.of(new KnowledgeBase("mine", profiles)), List.of(reports));
  }

  static Identified identified(List<KnowledgeBase> bases, List<LinkedArticle> reports) {
    return KNOWLEDGE.identify(reports, CASES.link(reports), bases);
  }

  /** Each entity as "name = profile profile (number of members)", sorted. */
  static List<String> show(Identified identified) {
    return identified.entities().stream().map(e -> show(identified, e)).sorted().toList();
  }

  private static String show(Identified identified, CaseEntity entity) {
    List<String> profiles =
        identified.known().stream()
            .filter(k -> entity.members().containsAll(k.members()))
            .map(Known::profile)
            .toList();
    return entity.name()
        + (profiles.isEmpty() ? "" : " = " + String.join(" ", profiles))
        + " ("
        + entity.members().size()
        + ")";
  }

  /** The profiles that are offered, each as "profile for name". */
  static List<String> offered(Identified identified) {
    return identified.possible().stream().map(k -> k.profile() + " " + k.members().size()).toList();
  }

  /** A person with these names, the first one the main one. */
  static Profile person(String id, String country, List<String> names, Tenure... tenures) {
    return profile(id, ProfileKind.PERSON, country, names, tenures);
  }

  static Profile profile(
      String id, ProfileKind kind, String country, List<String> names, Tenure... tenures) {
    List<KnownName> known = new ArrayList<>();
    for (String name : names) {
      known.add(KnownName.of(name, known.isEmpty() ? Standing.MAIN : Standing.ALIAS));
    }
    List<String> countries = country.isEmpty() ? List.of() : List.of(country.split(" "));
    return new Profile(
        id,
        kind,
        known,
        new Traits(List.of(), List.of(), countries, Gender.UNKNOWN, List.of(tenures), List.of()));
  }

  /** An office from a time to a time; either may be empty. */
  static Tenure held(String role, String body, String since, String until) {
    return new Tenure(role, maybe(body), maybe(since).map(Edtf::new), maybe(until).map(Edtf::new));
  }

  private static Optional<String> maybe(String words) {
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  private static EventMention event(int number, Span who) {
    return new EventMention(
        number,
        Optional.of(EventType.CONSULT),
        List.of(),
        List.of(),
        "meet",
        Evidence.of(who),
        List.of(new Participant(who, Optional.of(who))),
        List.of(),
        Optional.empty(),
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
