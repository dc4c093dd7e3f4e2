package org.sayso.link.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.link.known.Labels.Maybe;
import org.sayso.link.office.Holding;
import org.sayso.link.office.Holding.When;
import org.sayso.link.office.Office;
import org.sayso.link.office.Office.Phase;
import org.sayso.link.office.Offices;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;

/**
 * "The Norlandic defence minister", of whom the article tells no name: who held that office then.
 * Said to be that one only where the words name an office of one holder with its state or body, the
 * article has a day, one alone held it on that day, and neither the sentence speaks of another time
 * nor the article names another holder; else offered.
 */
final class OfficeMentions {
  private static final Pattern INDEFINITE =
      Pattern.compile("(an?|some|any|another|one|no|each|every|his|her|their|my|our)\\b.*");

  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(then|at the time|back then|years? ago|last (year|century|decade)|decades?|formerly"
              + "|previous(ly)?|predecessors?|successors?|would be|next|future|appoint(s|ed)?"
              + "|resign(s|ed)?|sacked|dismissed|dismisses|replac(es?|ed))\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{2})[.!?](?=\\s)|\\n");
  private static final int FAR = 300;

  private final KnowledgeIndex index;
  private final Offices offices;
  private final TellingReader reader;
  private final NameLevels levels;
  private final Map<ArticleId, List<Telling>> persons = new HashMap<>();

  OfficeMentions(KnowledgeIndex index, Offices offices, TellingReader reader, NameLevels levels) {
    this.index = index;
    this.offices = offices;
    this.reader = reader;
    this.levels = levels;
  }

  /** Who its members are; nobody where it has a name or is no person. */
  Labels of(CaseEntity entity, String base) {
    SortedMap<ArticleEntity, Label> settled = new TreeMap<>();
    List<Maybe> maybe = new ArrayList<>();
    if (entity.schema() != Schema.PERSON) {
      return Labels.none();
    }
    for (ArticleEntity member : entity.members()) {
      if (reader.names(member).isEmpty()) {
        described(member)
            .ifPresent(
                mention -> {
                  Labels found = of(member, mention);
                  settled.putAll(found.members());
                  maybe.addAll(found.maybe());
                });
      }
    }
    if (!settled.isEmpty()) {
      entity.members().forEach(m -> settled.putIfAbsent(m, Label.rest(base, entity.id())));
    }
    return new Labels(settled, maybe);
  }

  private record Described(Office office, Span span) {}

  private Optional<Described> described(ArticleEntity member) {
    Entity entity = reader.entity(member);
    String text = reader.article(member).article().text();
    return entity.mentions().stream()
        .filter(m -> m.form() == MentionForm.NOMINAL)
        .map(Mention::span)
        .flatMap(span -> described(text, span))
        .findFirst();
  }

  private Stream<Described> described(String text, Span span) {
    return offices.parse(span.in(text)).stream()
        .filter(o -> o.phase() == Phase.NOW && !index.holders(o.post()).isEmpty())
        .map(o -> new Described(o, span));
  }

  private Labels of(ArticleEntity member, Described described) {
    Telling told = reader.telling(member);
    List<Fit> holders =
        index.holders(described.office().post()).stream()
            .filter(e -> Kinds.fit(Schema.PERSON, e.profile().kind()))
            .flatMap(e -> fit(e, described.office(), told).stream())
            .toList();
    if (holders.isEmpty() || namesAnother(told, described.office(), holders)) {
      return Labels.none();
    }
    boolean sure =
        holders.size() == 1
            && holders.get(0).points() >= 3
            && offices.isSingle(described.office())
            && isOfNow(member, described.span());
    if (sure) {
      return new Labels(new TreeMap<>(Map.of(member, Label.inOffice(holders.get(0)))), List.of());
    }
    return Labels.maybe(
        holders.stream().limit(3).map(f -> new Maybe(f, List.of(member), true)).toList());
  }

  /** Three points for surely, one for perhaps; none where somebody of this state cannot be told. */
  private Optional<Fit> fit(Entry entry, Office office, Telling told) {
    boolean stated = office.state().isPresent();
    return entry.holdings().stream()
        .filter(h -> h.is(office) && h.at(told.date()) != When.NOT)
        .filter(h -> stated || h.ofBody() || isNear(h, told))
        .filter(h -> entry.profile().traits().gender().allows(told.gender()))
        .findFirst()
        .map(
            h -> {
              boolean sure = h.isSurely(office) && h.at(told.date()) == When.SURELY;
              String reason =
                  "by office alone: %s%s"
                      .formatted(
                          h.inWords(),
                          told.date().map(d -> "; article of " + d).orElse("; no day is known"));
              return new Fit(entry, Level.NONE, sure ? 3 : 1, List.of(reason), List.of(), true);
            });
  }

  private static boolean isNear(Holding holding, Telling told) {
    return holding.office().state().filter(told.around()::contains).isPresent();
  }

  /** Whether the article gives the office to somebody whom the knowledge does not know so. */
  private boolean namesAnother(Telling told, Office office, List<Fit> holders) {
    return persons(told.id()).stream()
        .filter(p -> p.offices().stream().anyMatch(o -> isSame(o, office)))
        .anyMatch(
            p ->
                holders.stream()
                    .allMatch(f -> levels.of(p.schema(), p.names(), f.entry()) == Level.NONE));
  }

  private static boolean isSame(Office one, Office other) {
    return one.phase() == Phase.NOW
        && one.post().equals(other.post())
        && (one.state().isEmpty() || other.state().isEmpty() || one.state().equals(other.state()));
  }

  private List<Telling> persons(ArticleEntity member) {
    return persons.computeIfAbsent(
        member.article(),
        id ->
            reader.article(member).entities().stream()
                .filter(e -> e.schema() == Schema.PERSON)
                .map(e -> new ArticleEntity(id, e.number()))
                .filter(e -> !reader.names(e).isEmpty())
                .map(reader::telling)
                .toList());
  }

  /** Whether the words mean one, and the sentence speaks of the days of the article. */
  private boolean isOfNow(ArticleEntity member, Span span) {
    String text = reader.article(member).article().text();
    String words = span.in(text).toLowerCase(Locale.ROOT);
    String sentence = sentence(text, span);
    Optional<Edtf> date = reader.article(member).article().metadata().published();
    String year = date.map(d -> d.latest().getYear() + "").orElse("");
    return !INDEFINITE.matcher(words).matches()
        && !OTHER_TIME.matcher(sentence.toLowerCase(Locale.ROOT)).find()
        && YEAR.matcher(sentence).results().allMatch(m -> m.group().equals(year));
  }

  private static String sentence(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - FAR), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + FAR));
    String[] sentences = SENTENCE_END.split(before, -1);
    return sentences[sentences.length - 1] + span.in(text) + SENTENCE_END.split(after, 2)[0];
  }
}
