package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.confidence.RuleConfidence;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.Participants;
import org.sayso.understand.quotation.Quotations;

/** Turns drafts into statements: participants, form, source type, factuality, numbers. */
final class Assembler {
  private final ParsedArticle article;
  private final Quotations quotations;
  private final Mentions mentions;
  private final Rules rules;

  /**
   * What the assembler asks of the lexicons.
   *
   * @param types which kind of source
   * @param firmness how firmly a content is put
   * @param confidence how sure each rule is
   */
  record Rules(SourceTypes types, Firmness firmness, RuleConfidence confidence) {}

  Assembler(ParsedArticle article, Quotations quotations, Mentions mentions, Rules rules) {
    this.article = article;
    this.quotations = quotations;
    this.mentions = mentions;
    this.rules = rules;
  }

  List<Statement> statements(List<Draft> drafts) {
    Nesting nesting = new Nesting(drafts);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < nesting.drafts().size(); i++) {
      Optional<StatementId> within = nesting.within(i).map(o -> new StatementId(o + 1));
      statements.add(statement(new StatementId(i + 1), nesting.drafts().get(i), within));
    }
    return statements;
  }

  private Statement statement(StatementId id, Draft draft, Optional<StatementId> within) {
    Factuality factuality = rules.firmness().of(draft, article.sentences().get(draft.sentence()));
    return new Statement(
        id,
        form(draft.content()),
        draft.content(),
        draft.cue(),
        participants(draft.sources()).stream().map(p -> before(draft, p)).distinct().toList(),
        type(draft),
        participants(draft.hearers()),
        within,
        draft.act(),
        factuality,
        new Explanation(draft.rule(), draft.cue()),
        Optional.of(confidence(draft)));
  }

  private List<Participant> participants(List<Draft.Noun> nouns) {
    return nouns.stream().map(this::participant).distinct().toList();
  }

  /** "UN experts of theft", where the theft is what they accuse of: the source ends before it. */
  private Participant before(Draft draft, Participant source) {
    int content = draft.content().start();
    Span words = source.words();
    boolean runsInto = words.start() < content && content < words.end();
    return runsInto
        ? article.sentences().get(draft.sentence()).tokens().stream()
            .filter(t -> t.span().end() <= content && t.isNoun() && words.covers(t.span()))
            .reduce((first, second) -> second)
            .map(
                last ->
                    new Participant(new Span(words.start(), last.span().end()), source.mention()))
            .orElse(source)
        : source;
  }

  /** A relative pronoun stands for a mention by itself, and beside its noun where that is none. */
  private Participant participant(Draft.Noun noun) {
    Participant named = Participants.of(sentence(noun), noun.token(), mentions);
    if (noun.spoken() == noun.token()) {
      return named;
    }
    Span pronoun = sentence(noun).token(noun.spoken()).span();
    Span words = named.mention().isPresent() ? pronoun : named.words().to(pronoun);
    return new Participant(words, named.mention());
  }

  private Confidence confidence(Draft draft) {
    return draft.confidence().orElseGet(() -> rules.confidence().of(draft.rule()));
  }

  private SourceType type(Draft draft) {
    if (draft.sources().isEmpty()) {
      return SourceType.UNSPECIFIED;
    }
    Draft.Noun first = draft.sources().get(0);
    Participant source = Participants.of(sentence(first), first.token(), mentions);
    return rules.types().of(sentence(first), first.token(), source, mentions);
  }

  private StatementForm form(Evidence content) {
    boolean direct = content.spans().stream().allMatch(quotations::hold);
    boolean quotes =
        content.spans().stream().anyMatch(s -> quotations.overlapping(s).findAny().isPresent());
    return direct ? StatementForm.DIRECT : quotes ? StatementForm.MIXED : StatementForm.INDIRECT;
  }

  private Sentence sentence(Draft.Noun noun) {
    return article.sentences().get(noun.sentence());
  }
}
