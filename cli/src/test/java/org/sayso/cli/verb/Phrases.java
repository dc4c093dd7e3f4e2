package org.sayso.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.Article;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/** Understands "Ada Okoro said it would rain." and "Bo Lind denied it.", and nothing else. */
final class Phrases {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<who>Ada(?:eze|ego)? Ok[oó]ro|Bo Lind) (?<cue>said|denied) (?<what>[^.]+)\\.");
  private static final Map<String, Act> ACTS = Map.of("said", Act.SAY, "denied", Act.DENY);

  private Phrases() {}

  static AnnotatedArticle understand(Article article) {
    List<Mention> mentions = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Matcher m = SENTENCE.matcher(article.text());
    while (m.find()) {
      Span who = new Span(m.start("who"), m.end("who"));
      mentions.add(new Mention(who, MentionForm.NAME, Schema.PERSON, Optional.empty()));
      statements.add(statement(statements.size() + 1, m, who));
    }
    return new AnnotatedArticle(article, mentions, statements, List.of(), List.of());
  }

  private static Statement statement(int number, Matcher m, Span who) {
    Act act = ACTS.get(m.group("cue"));
    return new Statement(
        new StatementId(number),
        StatementForm.INDIRECT,
        Evidence.of(new Span(m.start("what"), m.end("what"))),
        List.of(new Span(m.start("cue"), m.end("cue"))),
        List.of(new Participant(who, Optional.of(who))),
        SourceType.NAMED,
        List.of(),
        Optional.empty(),
        act,
        act == Act.DENY ? Factuality.DENIED : Factuality.ASSERTED,
        new Explanation("phrases/" + m.group("cue"), List.of()),
        Optional.of(new Confidence(act == Act.DENY ? 0.6 : 0.9)));
  }
}
