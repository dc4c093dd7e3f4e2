package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.speech.Speech;
import org.sayso.understand.speech.SpeechFinder;
import org.sayso.understand.word.RoleNouns;

/** Drafts of speech that no verb reports, where no cue has claimed the words before. */
final class Unreported {
  private final SpeechFinder finder;

  Unreported(RoleNouns roles) {
    this.finder = new SpeechFinder(roles);
  }

  /** The drafts that the known ones leave room for. */
  List<Draft> drafts(
      ParsedArticle article, Quotations quotations, Mentions mentions, List<Draft> known) {
    List<Draft> drafts = new ArrayList<>();
    for (Speech speech : finder.find(article, quotations, mentions)) {
      Draft draft = draft(speech);
      if (isNew(draft, known) && isNew(draft, drafts)) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static Draft draft(Speech speech) {
    Draft.Noun voice = new Draft.Noun(speech.speaker().sentence(), speech.speaker().token());
    return new Draft(
        speech.rule(),
        speech.sentence(),
        List.of(),
        speech.mark(),
        speech.words(),
        List.of(voice),
        List.of(),
        speech.act());
  }

  private static boolean isNew(Draft draft, List<Draft> known) {
    return known.stream()
        .filter(k -> !draft.content().covers(k.head()))
        .noneMatch(k -> draft.content().spans().stream().anyMatch(k.content()::overlaps));
  }
}
