package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;
import org.sayso.model.text.Edtf;
import org.sayso.understand.event.Telling;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.time.DateReader;
import org.sayso.understand.word.RoleNouns;

/**
 * Finds the standing ties that an article tells. Stateless after construction and thread-safe;
 * reads its lexicons once.
 */
public final class RelationFinder {
  private final List<Tie.Rule> rules;
  private final Wording wording;

  /** With the lexicons that ship with Sayso. */
  public RelationFinder(RoleNouns roles, FactualityReader factuality, DateReader dates) {
    Grounds grounds = new Grounds();
    this.rules =
        List.of(
            new NounTies(new NounTies.Entry.Lexicon(roles)),
            new VerbTies(grounds),
            new PlaceTies(grounds),
            new PresenceTies(grounds),
            new InclusionTies(grounds),
            new SideTies(grounds),
            new OriginTies(grounds, roles),
            new SurfaceTies(),
            new SanctionTies(),
            new RecognitionTies(),
            new CandidacyTies(),
            new Abbreviations());
    this.wording = new Wording(factuality, dates);
  }

  /**
   * Every tie between two mentions, in the order of the text, numbered so; none twice a sentence.
   */
  public List<Relation> find(ParsedArticle article, Mentions mentions, List<Statement> statements) {
    Telling telling = new Telling(statements);
    Optional<Edtf> published = article.article().metadata().published();
    List<Relation> relations = new ArrayList<>();
    for (Sentence s : article.sentences()) {
      for (Tie tie : ties(new Scope(s, mentions))) {
        relations.add(wording.relation(tie, relations.size() + 1, published, telling));
      }
    }
    return List.copyOf(relations);
  }

  private List<Tie> ties(Scope scope) {
    Map<String, Tie> found = new LinkedHashMap<>();
    for (int i = 0; i < scope.s().size(); i++) {
      for (Tie.Rule rule : rules) {
        rule.find(scope, i).stream()
            .filter(t -> !t.isCut())
            .forEach(t -> found.putIfAbsent(t.identity(), t));
      }
    }
    return List.copyOf(found.values());
  }
}
