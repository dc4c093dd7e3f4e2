package org.sayso.understand.statement;

import java.util.List;
import java.util.Optional;
import org.sayso.model.article.BlockKind;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.RoleNoun;
import org.sayso.understand.mention.RoleNouns;

/** "Police: bridge was sabotaged": in a headline, a short name or role before a colon speaks. */
final class Headlines {
  private static final int LONGEST_SOURCE = 4;

  private final ParsedArticle article;
  private final Mentions mentions;
  private final RoleNouns roles;

  Headlines(ParsedArticle article, Mentions mentions, RoleNouns roles) {
    this.article = article;
    this.mentions = mentions;
    this.roles = roles;
  }

  /** The statement that the sentence makes by its colon. */
  Optional<Draft> draft(Sentence sentence, int place) {
    BlockKind kind = article.article().blocks().get(sentence.block()).kind();
    int colon = colon(sentence);
    if (kind != BlockKind.TITLE || colon < 1 || !speaks(sentence, colon - 1)) {
      return Optional.empty();
    }
    return Stretch.of(sentence, colon + 1, sentence.size() - 1)
        .map(content -> draft(sentence, place, colon, content));
  }

  private static Draft draft(Sentence sentence, int place, int colon, Span content) {
    Span mark = sentence.token(colon).span();
    return new Draft(
        "headline-colon",
        place,
        List.of(),
        mark,
        Evidence.of(content),
        List.of(new Draft.Noun(place, colon - 1)),
        List.of(),
        Act.SAY);
  }

  private static int colon(Sentence sentence) {
    for (int i = 1; i <= Math.min(LONGEST_SOURCE, sentence.size() - 2); i++) {
      if (sentence.token(i).text().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private boolean speaks(Sentence sentence, int token) {
    boolean role =
        roles.find(sentence.token(token)).filter(r -> r.kind() != RoleNoun.Kind.STATE).isPresent();
    return role || mentions.headedBy(sentence, token).isPresent();
  }
}
