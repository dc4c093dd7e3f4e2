package org.sayso.understand.statement;

import java.util.EnumSet;
import java.util.Set;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Span;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/** "did not say whether", "would not show the letter": who could have told refuses to. */
final class Silence {
  private static final Set<Act> TELLING = EnumSet.of(Act.SAY, Act.SHOW, Act.ANNOUNCE);
  private static final String NOT = "not|n[’']t";
  private static final String BETWEEN = "RB|VB.?|MD|PRP";
  private static final Set<String> OF_WILL = Set.of("do", "will", "would", "have", "’d", "'d");
  private static final int FARTHEST = 4;

  private Silence() {}

  /** What is done by the draft's words: refused, where telling is denied. */
  static Act act(Draft draft, ParsedArticle article) {
    return TELLING.contains(draft.act())
            && isWithheld(article.sentences().get(draft.sentence()), draft.head())
        ? Act.REFUSE
        : draft.act();
  }

  private static boolean isWithheld(Sentence sentence, Span head) {
    int cue = sentence.find(head).orElse(0);
    boolean not = false;
    for (int at = cue - 1; at >= Math.max(0, cue - FARTHEST); at--) {
      Token token = sentence.token(at);
      if (!token.tag().matches(BETWEEN)) {
        return false;
      }
      not |= token.lower().matches(NOT);
      if (not && OF_WILL.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }
}
