package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.finding.Statement;
import org.sayso.understand.confidence.RuleConfidence;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.cue.CueFinder;
import org.sayso.understand.cue.CueLexicon;
import org.sayso.understand.draft.Choice;
import org.sayso.understand.draft.Completion;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.draft.Learned;
import org.sayso.understand.draft.Trial;
import org.sayso.understand.factuality.Firmness;
import org.sayso.understand.labeller.Labeller;
import org.sayso.understand.labeller.Trust;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.speaker.SourceTypes;
import org.sayso.understand.word.RoleNouns;

/**
 * Finds the attributions of an article. Stateless after construction; safe for any number of
 * threads. No statement has a source that syntax does not name; one that names nobody has none.
 */
public final class StatementFinder {
  /** Precision before recall: what is more probably wrong than right is not printed. */
  private static final double THRESHOLD = 0.45;

  private final CueFinder cues = new CueFinder();
  private final CueLexicon lexicon = new CueLexicon();
  private final Labeller labeller;
  private final Trust trust;
  private final RoleNouns roles;
  private final Unreported unreported;
  private final Assembler.Rules rules;

  /** Reads its lexicons. */
  public StatementFinder(RoleNouns roles, Labeller labeller, Trust trust) {
    this.roles = roles;
    this.unreported = new Unreported(roles);
    this.labeller = labeller;
    this.trust = trust;
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
    List<Draft> drafts = ofRules(article, quotations, mentions);
    List<Draft> kept =
        choice(article, quotations).among(labeller.propose(article, quotations), drafts);
    List<Draft> whole = new GoingOn(article, quotations, kept).complete();
    return new Assembler(article, quotations, mentions, rules).statements(whole);
  }

  /** Everything that might be kept, whatever speaks against it. */
  public List<Trial> trials(ParsedArticle article, Quotations quotations, Mentions mentions) {
    List<Draft> drafts = ofRules(article, quotations, mentions);
    Assembler assembler = new Assembler(article, quotations, mentions, rules);
    List<Choice.Candidate> candidates =
        choice(article, quotations).candidates(labeller.propose(article, quotations), drafts);
    Stream<Trial> learned =
        candidates.stream().map(c -> assembler.trial("learned", c.draft(), c.measures()));
    Set<Draft> answered =
        candidates.stream().flatMap(c -> c.rule().stream()).collect(Collectors.toSet());
    Stream<Trial> ruled =
        drafts.stream()
            .filter(d -> !answered.contains(d))
            .map(d -> assembler.trial(d.rule(), d, Map.of()));
    return Stream.concat(learned, ruled).toList();
  }

  private Choice choice(ParsedArticle article, Quotations quotations) {
    Learned learned = new Learned(article, new Completion(quotations), lexicon);
    return new Choice(learned, trust, rules.confidence(), THRESHOLD);
  }

  private List<Draft> ofRules(ParsedArticle article, Quotations quotations, Mentions mentions) {
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
    return drafts;
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
