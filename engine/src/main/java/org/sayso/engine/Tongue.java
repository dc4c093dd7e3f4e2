package org.sayso.engine;

import java.util.Optional;
import org.sayso.engine.Extraction.Extracted;
import org.sayso.engine.Extraction.Noted;
import org.sayso.model.article.Article;
import org.sayso.model.article.Note;
import org.sayso.model.entity.LinkedArticle;

/**
 * Which languages are understood: English alone. An article in another is kept and can be searched,
 * but nothing is sought in it. One whose language nobody can tell is taken for English.
 */
final class Tongue {
  private static final String ENGLISH = "en";

  private Tongue() {}

  static boolean isUnderstood(Article article) {
    return article.metadata().language().map(Tongue::isEnglish).orElse(true);
  }

  /** Whether what a case holds of an article is what would be found in it now. */
  static boolean fits(LinkedArticle known) {
    return isUnderstood(known.article()) || known.annotated().mentions().isEmpty();
  }

  /** That findings were not sought in an article; empty where they were, or were not asked for. */
  static Optional<Extraction> noteOn(Extraction made) {
    return made instanceof Extracted extracted && !isUnderstood(extracted.linked().article())
        ? Optional.of(new Noted(note(extracted.linked().article())))
        : Optional.empty();
  }

  private static Note note(Article article) {
    String language = article.metadata().language().orElseThrow();
    return new Note(
        article.path(),
        "not understood: "
            + language
            + "; the text is kept and can be searched, but no findings are sought in it",
        "");
  }

  /** "en", and as users write it "en-GB" or "EN_us". */
  private static boolean isEnglish(String language) {
    return language.split("[-_]", 2)[0].equalsIgnoreCase(ENGLISH);
  }
}
