package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.finding.Statement;
import org.sayso.understand.confidence.RuleConfidence;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.cue.CueFinder;
import org.sayso.understand.factuality.Firmness;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.RoleNouns;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.speaker.SourceTypes;

/**
 * Finds the attributions of an article. Stateless after construction; safe for any number of
 * threads. No statement has a source that syntax does not name; one that names nobody has none.
 */
public final class StatementFinder {
  private final CueFinder cues = new CueFinder();
  private final RoleNouns roles;
  private final Unreported unreported;
  private final Assembler.Rules rules;

  /** Reads its lexicons. */
  public StatementFinder(RoleNouns roles) {
    this.roles = roles;
    this.unreported = new Unreported(roles);
    this.rules =
        new Assembler.Rules(
            new SourceTypes(roles),
            new Firmness(),
            new RuleConfidence(),
            new Relays(roles),
            new Retractions());
  }

  /** The statements in the order of their content, numbered from one. */
  public List<Statement> find(ParsedArticle article, Quotations quotations, Mentions mentions) {
    QuotedContent quoted = new QuotedContent(article.text(), quotations);
    DraftMaker maker = new DraftMaker(cues, quoted, new Voices(roles, mentions));
    Headlines headlines = new Headlines(article, mentions, roles);
    List<Draft> drafts = new ArrayList<>();
    for (int place = 0; place < article.sentences().size(); place++) {
      Sentence sentence = article.sentences().get(place);
      headlines.draft(sentence, place).ifPresent(drafts::add);
      ofCues(sentence, place, maker).stream()
          .filter(d -> !headlines.isDouble(d, sentence))
          .forEach(drafts::add);
    }
    drafts.addAll(new Tags(article, quotations, cues, new Voices(roles, mentions)).drafts(drafts));
    drafts = new Halves(article, quotations, drafts).joined();
    drafts.addAll(unreported.drafts(article, quotations, mentions, drafts));
    List<Draft> whole = new GoingOn(article, quotations, drafts).complete();
    return new Assembler(article, quotations, mentions, rules).statements(whole);
  }

  private List<Draft> ofCues(Sentence sentence, int place, DraftMaker maker) {
    List<Draft> drafts = new ArrayList<>();
    for (Cue cue : cues.find(sentence)) {
      maker.inserted(cue, place).or(() -> maker.make(cue, place)).ifPresent(drafts::add);
    }
    for (int i = 0; i < sentence.size(); i++) {
      AccordingTo.draft(sentence, place, i).ifPresent(drafts::add);
    }
    return drafts;
  }
}
